package enthesis.domain.course;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.value.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The consent within a course form: the day, who explained it, the version of the form, and the side. Nothing of it
/// typed is no consent; a part of it is missing the rest.
final class ConsentForm {
    private static final List<Field> PARTS = List.of(CourseFields.CONSENT_GIVEN, CourseFields.CONSENT_EXPLAINED_BY,
            CourseFields.CONSENT_VERSION, CourseFields.CONSENT_SIDE);

    private final Sheet sheet;
    private final DateText dates;
    private final Map<Field, Refusal> refusals;
    private final List<Field> missing;

    ConsentForm(Sheet sheet, DateText dates, Map<Field, Refusal> refusals, List<Field> missing) {
        this.sheet = sheet;
        this.dates = dates;
        this.refusals = refusals;
        this.missing = missing;
    }

    Optional<Consent> read() {
        if (PARTS.stream().allMatch(part -> sheet.text(part).isBlank())) {
            return Optional.empty();
        }
        PARTS.stream().filter(part -> sheet.text(part).isBlank()).forEach(missing::add);
        var given = dates.readPast(sheet.text(CourseFields.CONSENT_GIVEN));
        given.asRefusal().ifPresent(refusal -> refusals.put(CourseFields.CONSENT_GIVEN, refusal));
        var side = Choices.read(Side.class, sheet.text(CourseFields.CONSENT_SIDE));
        var by = limited(CourseFields.CONSENT_EXPLAINED_BY, 200);
        var version = limited(CourseFields.CONSENT_VERSION, 40);
        if (!(given instanceof Entered.Value<?>) || side.isEmpty() || by.isEmpty() || version.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Consent(given.asValue().orElseThrow(), by, version, side.get()));
    }

    private String limited(Field field, int most) {
        var text = sheet.text(field).strip();
        if (text.length() > most) {
            refusals.put(field, Refusal.of("course.refused.tooLong", Integer.toString(most)));
        }
        return text;
    }

    /// A consent for another side was confirmed when it was written: the word stands again.
    static Map<Field, String> texts(Consent consent, Side course) {
        var texts = new HashMap<Field, String>();
        texts.put(CourseFields.CONSENT_GIVEN, DateText.written(consent.given()));
        texts.put(CourseFields.CONSENT_EXPLAINED_BY, consent.explainedBy());
        texts.put(CourseFields.CONSENT_VERSION, consent.version());
        texts.put(CourseFields.CONSENT_SIDE, Choices.text(consent.side()));
        if (!consent.side().covers(course)) {
            texts.put(CourseFields.CONSENT_SIDE_TYPED, Choices.text(course));
        }
        return texts;
    }
}
