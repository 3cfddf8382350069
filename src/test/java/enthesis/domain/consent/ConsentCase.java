package enthesis.domain.consent;

import enthesis.domain.consent.form.ConsentActs;
import enthesis.domain.consent.form.ConsentFields;
import enthesis.domain.consent.form.ConsentForm;
import enthesis.domain.consent.form.ConsentOffer;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Sheet;
import enthesis.domain.note.SeedCase;
import enthesis.domain.value.Percent;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.domain.wording.Confirmed;
import enthesis.domain.wording.Language;
import enthesis.domain.wording.Wordings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.IntStream;

/// The seed's own case, fictional: consent to the RIGHT ankle at 15 %, read on 23 Nov 2026.
public final class ConsentCase {
    public static final LocalDate TODAY = Cases.TODAY;
    public static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");
    public static final Subject ANKLE = new Subject("ankle-foot", Side.RIGHT, Percent.of("15"));
    public static final Wordings WORDINGS = read(SeedCase.WORDINGS, Language.GERMAN);
    public static final Stroke LINE = new Stroke(IntStream.range(0, 40)
            .mapToObj(at -> new Stroke.Dot(80 + at * 20, 200 - at % 7 * 18)).toList());

    private ConsentCase() {}

    public static Wordings read(Wordings wordings, Language language) {
        return wordings.with(language, new Confirmed(PersonId.fresh(), NOW, wordings.mark(language)));
    }

    public static ConsentOffer offer() {
        return offer(ANKLE, WORDINGS, LocalDate.of(1968, 4, 12));
    }

    public static ConsentOffer offer(Subject about, Wordings wordings, LocalDate born) {
        return new ConsentOffer(about, wordings, Map.of(), Cases.PRACTICE.rules(),
                new ConsentOffer.Whose("Erika Mustermann", born), new DateText(TODAY, DateText.Slashes.ASK), TODAY,
                ZoneOffset.UTC);
    }

    /// Everything said, ticked by the patient, not signed yet.
    public static Sheet said(ConsentOffer offer, Language language) {
        var sheet = Sheet.EMPTY.with(ConsentActs.language(Sheet.EMPTY, language));
        for (var item : Shown.ITEMS) {
            sheet = sheet.with(ConsentActs.tickSelf(sheet, offer, item, NOW));
        }
        return sheet.with(Map.of(ConsentFields.SIDE, "right", ConsentFields.QUESTIONS, "yes", ConsentFields.CAPACITY,
                "patient", ConsentFields.EXPLAINED_BY, "Dr. L. Hale"));
    }

    /// Signed on the screen.
    public static Sheet signed(ConsentOffer offer, Language language) {
        var sheet = said(offer, language);
        return sheet.with(ConsentActs.stroke(sheet, offer, LINE, NOW.plusSeconds(60)));
    }

    public static Sheet paper(ConsentOffer offer) {
        return said(offer, Language.ENGLISH).with(Map.of(ConsentFields.SIGNED, ConsentActs.PAPER,
                ConsentFields.PAPER_DAY, "22 Nov 2026", ConsentFields.SEEN_BY, "M. Brandt"));
    }

    public static Consent consent() {
        return ConsentForm.read(signed(offer(), Language.ENGLISH), offer()).consent().orElseThrow();
    }
}
