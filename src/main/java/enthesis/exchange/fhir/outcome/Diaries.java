package enthesis.exchange.fhir.outcome;

import enthesis.domain.entry.Choices;
import enthesis.domain.extract.AfterExtract;
import enthesis.domain.extract.VisitExtract;
import enthesis.domain.followup.diary.DiaryDay;
import enthesis.domain.followup.diary.DiaryItem;
import enthesis.domain.followup.diary.Fever;
import enthesis.exchange.fhir.base.Ids;
import enthesis.exchange.fhir.base.Mapping;
import enthesis.exchange.fhir.base.Times;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/// The days after a session, as they were told: one response for each. What was not asked or nobody knows is not in it.
public record Diaries(Mapping mapping) {

    public Stream<QuestionnaireResponse> of(VisitExtract visit, AfterExtract after) {
        return after.days().stream().map(day -> response(visit, after, day));
    }

    private QuestionnaireResponse response(VisitExtract visit, AfterExtract after, DiaryDay day) {
        var made = mapping.made(new QuestionnaireResponse(),
                Ids.of(visit.id().value(), "diary", after.course(), day.day()),
                mapping.words().say("fhir.diary.of", Integer.toString(day.day())));
        var patient = mapping.patient(visit.visit().patient());
        made.setQuestionnaire(Forms.address(Forms.DIARY));
        made.setStatus(visit.inError()
                ? QuestionnaireResponseStatus.ENTEREDINERROR
                : QuestionnaireResponseStatus.COMPLETED);
        made.setSubject(patient).setSource(patient.copy()).setAuthoredElement(
                Times.dayOf(mapping.day(visit.visit().performed()).plusDays(day.day())));
        made.addPartOf(mapping.to("Procedure", Mapping.procedureId(visit.id(), after.course())));
        made.addItem().setLinkId(Forms.DAY).addAnswer().setValue(new IntegerType(day.day()));
        answers(day).forEach((item, value) -> made.addItem().setLinkId(Choices.text(item)).addAnswer()
                .setValue(value));
        return made;
    }

    private Map<DiaryItem, Type> answers(DiaryDay day) {
        var answers = new EnumMap<DiaryItem, Type>(DiaryItem.class);
        number(answers, DiaryItem.TREATED, day.aches().treated());
        number(answers, DiaryItem.FRESH, day.aches().fresh());
        word(answers, DiaryItem.DIFFERENT, day.aches().different());
        number(answers, DiaryItem.STIFFNESS, day.aches().stiffness());
        word(answers, DiaryItem.SWELLING, day.signs().swelling());
        word(answers, DiaryItem.BRUISE, day.signs().bruise());
        word(answers, DiaryItem.WARMTH, day.signs().warmth());
        word(answers, DiaryItem.REDNESS, day.signs().redness());
        day.signs().fever().ifPresent(fever -> answers.put(DiaryItem.FEVER, new StringType(fever(fever))));
        word(answers, DiaryItem.LIMITS, day.activity().limits());
        number(answers, DiaryItem.ACETAMINOPHEN, day.relief().acetaminophen());
        word(answers, DiaryItem.EASED, day.relief().eased());
        day.relief().nsaid().map(drug -> drug.isBlank() ? "none" : Mapping.clean(drug))
                .ifPresent(drug -> answers.put(DiaryItem.NSAID, new StringType(drug)));
        word(answers, DiaryItem.HEAT, day.relief().heat());
        word(answers, DiaryItem.MOVES, day.activity().moves());
        word(answers, DiaryItem.CONTACT, day.activity().contact());
        return answers;
    }

    private static void number(Map<DiaryItem, Type> answers, DiaryItem item, Optional<Integer> number) {
        number.ifPresent(one -> answers.put(item, new IntegerType(one)));
    }

    private static void word(Map<DiaryItem, Type> answers, DiaryItem item, Optional<? extends Enum<?>> word) {
        word.ifPresent(one -> answers.put(item, new StringType(Choices.text(one).replace('_', ' '))));
    }

    private static String fever(Fever fever) {
        return fever.celsius().map(celsius -> celsius.stripTrailingZeros().toPlainString() + " °C").orElse("none");
    }
}
