package enthesis.exchange.fhir.outcome;

import enthesis.domain.course.Course;
import enthesis.domain.extract.CourseExtract;
import enthesis.domain.outcome.Total;
import enthesis.domain.outcome.score.Score;
import enthesis.domain.practice.outcome.Instrument;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Ids;
import enthesis.exchange.fhir.base.Mapping;
import enthesis.exchange.fhir.base.Times;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;

/// The scores of a course: of each questionnaire from its answers, the totals of others as they were told, and the pain
/// at its beginning.
public record Scores(Mapping mapping, List<Instrument> instruments) {

    public Stream<Observation> of(CourseExtract course) {
        return Stream.concat(baseline(course.course()),
                course.told().stream().flatMap(told -> Stream.concat(scores(course.course(), told),
                        totals(course.course(), told))));
    }

    private Stream<Observation> baseline(Course course) {
        return course.baseline().stream().map(score -> made(course, Ids.of(course.id().value(), "baseline"),
                mapping.words().say("fhir.baseline"), BigDecimal.valueOf(score), course.opened()));
    }

    private Stream<Observation> scores(Course course, CourseExtract.Told told) {
        return instruments.stream().flatMap(one -> Score.of(one, told.outcome().of(one.key())).stream().map(score -> {
            var made = made(course, Ids.of(told.outcome().id(), "score", one.key()),
                    mapping.words().say("outcome.name." + one.key()), score.value(), told.outcome().day());
            made.addDerivedFrom(mapping.to("QuestionnaireResponse", Answers.id(told, one.key())));
            if (score.prorated()) {
                made.addNote().setText(mapping.words().say("outcome.prorated"));
            }
            range(made, BigDecimal.valueOf(one.least()), BigDecimal.valueOf(one.most()));
            return status(made, told);
        }));
    }

    private Stream<Observation> totals(Course course, CourseExtract.Told told) {
        var totals = told.outcome().totals();
        return IntStream.range(0, totals.size()).mapToObj(at -> total(course, told, totals.get(at), at + 1));
    }

    private Observation total(Course course, CourseExtract.Told told, Total total, int place) {
        var made = made(course, Ids.of(told.outcome().id(), "total", place), Mapping.clean(total.scale().name()),
                total.score().stripTrailingZeros(), told.outcome().day());
        range(made, total.scale().range().low(), total.scale().range().high());
        return status(made, told);
    }

    private void range(Observation made, BigDecimal low, BigDecimal high) {
        made.addReferenceRange().setText(mapping.words().say("fhir.range", plain(low), plain(high)));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Observation status(Observation made, CourseExtract.Told told) {
        return made.setStatus(told.withdrawn() ? ObservationStatus.ENTEREDINERROR : ObservationStatus.FINAL);
    }

    private Observation made(Course course, UUID id, String name, BigDecimal score, LocalDate day) {
        var made = mapping.made(new Observation(), id, mapping.place(course) + ": " + name + " " + plain(score));
        made.setStatus(ObservationStatus.FINAL).setCode(Codes.text(name)).setSubject(mapping.patient(course.patient()))
                .setBodySite(Codes.text(mapping.place(course))).setEffective(Times.dayOf(day))
                .setValue(Codes.quantity(new BigDecimal(plain(score)), "{score}", "{score}"));
        made.addPerformer(mapping.patient(course.patient()));
        made.addCategory(Codes.coded(Codes.hl7("observation-category", "survey", "Survey")));
        return made;
    }
}
