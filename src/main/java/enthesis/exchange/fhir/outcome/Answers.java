package enthesis.exchange.fhir.outcome;

import enthesis.domain.course.Course;
import enthesis.domain.extract.CourseExtract;
import enthesis.domain.practice.outcome.Instrument;
import enthesis.exchange.fhir.base.Ids;
import enthesis.exchange.fhir.base.Mapping;
import enthesis.exchange.fhir.base.Times;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.StringType;

/// What was answered of a course: one response to each questionnaire on each day. An item that nobody answered is not
/// in it; of a list of statements those that do not fit are.
public record Answers(Mapping mapping, List<Instrument> instruments) {

    public Stream<QuestionnaireResponse> of(CourseExtract course) {
        var names = names(course);
        return course.told().stream().flatMap(told -> instruments.stream()
                .filter(one -> !told.outcome().of(one.key()).isEmpty())
                .map(one -> response(course.course(), told, one, names)));
    }

    static UUID id(CourseExtract.Told told, String instrument) {
        return Ids.of(told.outcome().id(), "answers", instrument);
    }

    private static Map<Integer, String> names(CourseExtract course) {
        var names = new TreeMap<Integer, String>();
        course.told().forEach(told -> told.outcome().named().forEach(one -> names.put(one.place(), one.words())));
        return names;
    }

    private QuestionnaireResponse response(Course course, CourseExtract.Told told, Instrument one,
            Map<Integer, String> names) {
        var made = mapping.made(new QuestionnaireResponse(), id(told, one.key()),
                mapping.place(course) + ": " + mapping.words().say("outcome.name." + one.key()));
        made.setQuestionnaire(Forms.address(one.key()));
        made.setStatus(told.withdrawn()
                ? QuestionnaireResponseStatus.ENTEREDINERROR
                : QuestionnaireResponseStatus.COMPLETED);
        made.setSubject(mapping.patient(course.patient())).setSource(mapping.patient(course.patient()))
                .setAuthor(mapping.person(told.who())).setAuthoredElement(Times.dayOf(told.outcome().day()));
        items(made, told.outcome().of(one.key()), one, names);
        return made;
    }

    private static void items(QuestionnaireResponse made, SortedMap<Integer, Integer> answers, Instrument one,
            Map<Integer, String> names) {
        answers.forEach((item, score) -> {
            var number = Integer.toString(item);
            if (one.scored() == Instrument.Scored.ACTIVITIES && names.containsKey(item)) {
                made.addItem().setLinkId(number + Forms.NAMED).addAnswer()
                        .setValue(new StringType(Mapping.clean(names.getOrDefault(item, ""))));
            }
            made.addItem().setLinkId(number).addAnswer().setValue(one.scored() == Instrument.Scored.TICKS
                    ? new BooleanType(score > 0)
                    : new IntegerType(score));
        });
    }
}
