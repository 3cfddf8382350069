package enthesis.exchange.fhir;

import enthesis.domain.course.Course;
import enthesis.domain.extract.ChartExtract;
import enthesis.domain.extract.PracticeExtract;
import enthesis.domain.extract.VisitExtract;
import enthesis.exchange.fhir.base.Mapping;
import enthesis.exchange.fhir.course.CarePlans;
import enthesis.exchange.fhir.course.Conditions;
import enthesis.exchange.fhir.course.ConsentForms;
import enthesis.exchange.fhir.course.Episodes;
import enthesis.exchange.fhir.outcome.Answers;
import enthesis.exchange.fhir.outcome.Diaries;
import enthesis.exchange.fhir.outcome.Forms;
import enthesis.exchange.fhir.outcome.Scores;
import enthesis.exchange.fhir.person.AllergyLists;
import enthesis.exchange.fhir.person.Brought;
import enthesis.exchange.fhir.person.Flags;
import enthesis.exchange.fhir.person.OutsideFiles;
import enthesis.exchange.fhir.person.Patients;
import enthesis.exchange.fhir.person.Staff;
import enthesis.exchange.fhir.visit.Encounters;
import enthesis.exchange.fhir.visit.Harm;
import enthesis.exchange.fhir.visit.Injections;
import enthesis.exchange.fhir.visit.Notes;
import enthesis.exchange.fhir.visit.PainObservations;
import enthesis.exchange.fhir.visit.Pictures;
import enthesis.exchange.fhir.visit.Procedures;
import enthesis.exchange.fhir.visit.Referrals;
import enthesis.exchange.fhir.visit.Seals;
import enthesis.exchange.fhir.visit.Sites;
import enthesis.exchange.fhir.visit.Solutions;
import enthesis.exchange.fhir.visit.ToldMedications;
import enthesis.exchange.fhir.visit.VitalObservations;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/// All resources of a chart, always in the same order: the person, the courses, the visits, the documents from outside.
record ChartResources(Mapping mapping) {

    /// What all charts of a practice refer to.
    Stream<Resource> of(PracticeExtract from) {
        return Stream.concat(new Staff(mapping).of(from), new Forms(mapping).of(from));
    }

    Stream<Resource> of(ChartExtract chart) {
        return Stream.of(person(chart), courses(chart), chart.visits().stream().flatMap(one -> visit(one, chart)),
                new OutsideFiles(mapping).of(chart)).flatMap(all -> all);
    }

    private Stream<Resource> person(ChartExtract chart) {
        return Stream.of(Stream.of(new Patients(mapping).of(chart)), new AllergyLists(mapping).of(chart).stream(),
                new Flags(mapping).of(chart), new Brought(mapping).of(chart)).flatMap(all -> all);
    }

    private Stream<Resource> courses(ChartExtract chart) {
        var instruments = chart.from().practice().outcomes().instruments();
        return chart.courses().stream().flatMap(one -> Stream.of(
                Stream.of(new Conditions(mapping).of(one.course()), new Episodes(mapping).of(one.course()),
                        new CarePlans(mapping).of(one.course())),
                new ConsentForms(mapping).of(one.course()).stream(), new Answers(mapping, instruments).of(one),
                new Scores(mapping, instruments).of(one)).flatMap(all -> all));
    }

    private Stream<Resource> visit(VisitExtract one, ChartExtract chart) {
        var served = one.visit().places().filter(place -> chart.has(one.visit().at(place).course().id())).toList();
        var courses = served.stream().map(place -> one.visit().at(place).course()).toList();
        return Stream.of(Stream.of(new Encounters(mapping).of(one, chart)), new ToldMedications(mapping).of(one),
                new VitalObservations(mapping).of(one),
                served.stream().flatMap(place -> new PainObservations(mapping).of(one, place)),
                new Solutions(mapping).of(one), courses.stream().flatMap(course -> injected(one, course)),
                new Pictures(mapping).of(one), new Referrals(mapping).of(one, courses), new Notes(mapping).of(one),
                new Seals(mapping).of(one), after(one, courses)).flatMap(all -> all);
    }

    private Stream<Resource> injected(VisitExtract one, Course course) {
        return Stream.of(new Sites(mapping).of(one, course), new Procedures(mapping).of(one, course),
                new Injections(mapping).of(one, course)).flatMap(all -> all);
    }

    private Stream<Resource> after(VisitExtract one, List<Course> courses) {
        return one.after().stream().filter(after -> courses.stream().anyMatch(its -> its.id().equals(after.course())))
                .flatMap(after -> Stream.concat(new Diaries(mapping).of(one, after), new Harm(mapping).of(one, after)));
    }
}
