package enthesis.exchange.fhir.outcome;

import enthesis.domain.entry.Choices;
import enthesis.domain.extract.PracticeExtract;
import enthesis.domain.followup.diary.DiaryItem;
import enthesis.domain.practice.outcome.Instrument;
import enthesis.exchange.fhir.base.Ids;
import enthesis.exchange.fhir.base.Mapping;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;

/// The questionnaires that the program asks itself, in its own words or free to hand on (clinical.md 7.3), and the
/// diary. Of others there is only a total, and no text.
public record Forms(Mapping mapping) {
    static final String DIARY = "diary";
    static final String DAY = "day-after";
    /// The words of an activity stand beside its score.
    static final String NAMED = "-named";
    private static final String EXTENSION = "http://hl7.org/fhir/StructureDefinition/";

    public Stream<Questionnaire> of(PracticeExtract from) {
        return Stream.concat(from.practice().outcomes().instruments().stream().map(this::form), Stream.of(diary()));
    }

    private UUID id(String key) {
        return Ids.of(mapping.practice(), "questionnaire", key);
    }

    /// How answers name it.
    static String address(String key) {
        return "urn:enthesis:questionnaire:" + key;
    }

    private Questionnaire begun(String key, String title) {
        var form = mapping.made(new Questionnaire(), id(key), title);
        form.setUrl(address(key)).setName("Enthesis_" + key).setTitle(title).setStatus(PublicationStatus.ACTIVE)
                .addSubjectType("Patient");
        return form;
    }

    private Questionnaire form(Instrument one) {
        var form = begun(one.key(), mapping.words().say("outcome.name." + one.key()));
        var credit = (one.credit() + " " + one.licence()).strip();
        form.setCopyright(credit);
        IntStream.rangeClosed(1, one.items()).forEach(item -> add(form, one, item));
        return form;
    }

    private void add(Questionnaire form, Instrument one, int item) {
        var number = Integer.toString(item);
        if (one.scored() == Instrument.Scored.ACTIVITIES) {
            form.addItem(item(number + NAMED, mapping.words().say("outcome.activity", number),
                    QuestionnaireItemType.STRING));
        }
        var text = item(number, question(one, item), one.scored() == Instrument.Scored.TICKS
                ? QuestionnaireItemType.BOOLEAN
                : QuestionnaireItemType.INTEGER);
        if (one.scored() != Instrument.Scored.TICKS) {
            text.addExtension(new Extension(EXTENSION + "minValue", new IntegerType(one.from())));
            text.addExtension(new Extension(EXTENSION + "maxValue", new IntegerType(one.to())));
        }
        form.addItem(text);
    }

    private String question(Instrument one, int item) {
        return mapping.words().say(switch (one.scored()) {
            case ONE, ACTIVITIES -> "outcome.ask." + one.key();
            case MEAN -> "outcome.ask." + one.key() + "." + item;
            case TICKS -> "outcome." + one.key() + "." + item;
        });
    }

    private Questionnaire diary() {
        var form = begun(DIARY, mapping.words().say("fhir.diary"));
        form.addItem(item(DAY, mapping.words().say("fhir.diary.day"), QuestionnaireItemType.INTEGER));
        for (var item : DiaryItem.values()) {
            form.addItem(item(Choices.text(item), mapping.words().say("followup.item." + Choices.text(item)),
                    type(item.reads())));
        }
        return form;
    }

    private static QuestionnaireItemType type(DiaryItem.Reads reads) {
        return switch (reads) {
            case SCORE, SCORE_OR_NONE, DOSE -> QuestionnaireItemType.INTEGER;
            case EXTENT, FEVER, LIMITS, ANSWER, DRUG -> QuestionnaireItemType.STRING;
        };
    }

    private static QuestionnaireItemComponent item(String link, String text, QuestionnaireItemType type) {
        return new QuestionnaireItemComponent().setLinkId(link).setText(text).setType(type);
    }
}
