package enthesis.storage.visit;

import static enthesis.storage.visit.SampleVisit.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.Course;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.SkipReason;
import enthesis.domain.map.past.Past;
import enthesis.domain.map.past.PastSession;
import enthesis.domain.map.past.SamePoint;
import enthesis.domain.map.past.Treated;
import enthesis.domain.note.Addendum;
import enthesis.domain.note.AddendumText;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.SecondProliferant;
import enthesis.domain.visit.Visit;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.course.Courses;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.note.Notes;
import enthesis.storage.patient.ChartLinks;
import enthesis.storage.patient.Patients;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three signed sessions of the RIGHT ankle in the patient's own chart, and one in another chart of the same person:
/// what was done at the same point (rulings 8 and 14-19).
class EarlierSessionsTest {
    private static final Course OWN = Cases.course();
    private static final CourseId THERE = new CourseId(new UUID(5, 3));
    private static final SamePoint ATFL = new SamePoint("ankle-foot", Optional.of("atfl-fibular"), "ATFL", Side.RIGHT,
            Optional.empty());

    @TempDir
    Path folder;

    private Chart chart;
    private Visits visits;
    private Notes notes;
    private Person other;
    private Visit first;
    private Visit second;
    private Visit third;
    private Visit today;

    @BeforeEach
    void signsThreeSessions() throws IOException {
        chart = TestChart.create(folder);
        visits = SampleVisit.visits(chart);
        notes = new Notes(chart.write(), new Attachments(new LocalDisk(), folder, TestChart.key("one"), chart.write()));
        var about = Cases.about();
        other = new Person(new PatientId(new UUID(5, 1)), new ChartNumber("002090"), "Musterman", "Erika",
                about.patient().person().born(), about.patient().person().sex(), "");
        new Patients(chart.write()).register(about.patient(), WHO);
        new Patients(chart.write()).register(
                new Patient(other, about.patient().allergies(), List.of(), about.patient().weighed()), WHO);
        new Courses(chart.write()).open(OWN, WHO);
        new Courses(chart.write()).open(new Course(THERE, other.id(), OWN.region(), OWN.side(), OWN.indication(),
                OWN.plan(), OWN.baseline(), List.of(), OWN.opened(), Optional.empty()), WHO);
        first = signed(OWN.patient(), OWN.id(), "26 Oct 2026", "7", "given", "0.5");
        second = signed(OWN.patient(), OWN.id(), "9 Nov 2026", "5", "skipped", "");
        third = signed(OWN.patient(), OWN.id(), "16 Nov 2026", "6", "given", "1");
        today = found(visits.begin(OWN.patient(), List.of(OWN.id()), WHO));
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private Visit found(Visit visit) {
        return visits.find(visit.id()).orElseThrow();
    }

    private Visit signed(PatientId patient, CourseId course, String day, String pain, String state, String volume)
            throws IOException {
        var visit = visits.begin(patient, List.of(course), WHO);
        return signed(visit, atfl(mixed(day, pain), state, volume));
    }

    private static Sheet mixed(String day, String pain) {
        return Cases.sheet("visit.day", day, "visit.time", "9:00", "pain[1].now", pain,
                "solution[1].dextroseStock", "50", "solution[1].dextroseDrawn", "3", "solution[1].anaesthetic",
                "lidocaine", "solution[1].anaestheticStock", "1", "solution[1].anaestheticDrawn", "2",
                "solution[1].diluent", "water", "solution[1].diluentDrawn", "5");
    }

    private Visit signed(Visit visit, Sheet sheet) throws IOException {
        visits.keep(SampleVisit.reading(visit, sheet), WHO);
        notes.sign(found(visit), Ending.INJECTED, new byte[]{1}, new byte[]{2}, WHO);
        return found(visit);
    }

    /// Beside the point a thought that was never given, which is no history.
    private static Sheet atfl(Sheet sheet, String state, String volume) {
        var one = Cases.with(Cases.point(sheet, 1, volume, state, "right"), "point[1].target", "atfl-fibular",
                "point[1].skipped", state.equals("skipped") ? "not-tender" : "");
        return Cases.with(Cases.point(one, 2, "2", "planned", "right"), "point[2].target", "atfl-fibular");
    }

    private List<Treated> atAtfl(Person... linked) {
        return new Past(visits.injected(today, List.of(linked), ZoneOffset.UTC)).at(ATFL);
    }

    @Test
    void aSecondProliferantIsRememberedToo() throws IOException {
        signed(visits.begin(OWN.patient(), List.of(OWN.id()), WHO),
                SecondProliferant.in(atfl(mixed("17 Nov 2026", "6"), "given", "1")));
        assertThat(atAtfl().getFirst().solution())
                .contains(new PastSession.Solution("15", "lidocaine", "0.2", "morrhuate", "0.5"));
    }

    @Test
    void theSamePointIsRememberedWithNumberSolutionAndWhatCameOfIt() {
        var before = atAtfl();
        assertThat(before).extracting(one -> one.session().visit()).containsExactly(third.id(), second.id(),
                first.id());
        assertThat(before).extracting(Treated::number).containsExactly(Optional.of(3), Optional.of(2), Optional.of(1));
        assertThat(before).extracting(one -> one.point().state()).containsExactly(Point.State.GIVEN,
                Point.State.SKIPPED, Point.State.GIVEN);
        assertThat(before.get(1).point().plan().skipped()).contains(SkipReason.NOT_TENDER);
        assertThat(before.getLast().solution()).contains(new PastSession.Solution("15", "lidocaine", "0.2"));
        assertThat(before).extracting(Treated::pain).containsExactly(
                new PastSession.Pain(Optional.of(6), Optional.empty(), true),
                new PastSession.Pain(Optional.of(5), Optional.of(6), false),
                new PastSession.Pain(Optional.of(7), Optional.of(5), false));
    }

    /// The one before it was answered by it; now the one after does.
    @Test
    void aSessionEnteredInErrorIsNoneOfThemAndAnswersNothing() {
        notes.add(second, new AddendumText(Addendum.Kind.ENTERED_IN_ERROR, "", "Another patient.", "mixed up"), WHO);
        var before = atAtfl();
        assertThat(before).extracting(one -> one.session().visit()).containsExactly(third.id(), first.id());
        assertThat(before).extracting(Treated::number).containsExactly(Optional.of(2), Optional.of(1));
        assertThat(before.getLast().pain()).isEqualTo(new PastSession.Pain(Optional.of(7), Optional.of(6), false));
    }

    @Test
    void whatAnotherChartOfThePersonSaysIsAmongThemWithItsNumber() throws IOException {
        var there = signed(other.id(), THERE, "2 Nov 2026", "8", "given", "1.5");
        assertThat(atAtfl()).as("a chart that is not linked is somebody else's").hasSize(3);
        new ChartLinks(chart.write()).link(OWN.patient(), other.id(), "same person", WHO);
        var linked = new ChartLinks(chart.write()).others(OWN.patient()).stream()
                .map(id -> new Patients(chart.write()).get(id).orElseThrow().person()).toArray(Person[]::new);
        var before = atAtfl(linked);
        assertThat(before).extracting(one -> one.session().visit()).containsExactly(third.id(), second.id(),
                there.id(), first.id());
        assertThat(before).extracting(one -> one.session().chart()).containsExactly("", "", "002090", "");
        assertThat(before.get(2).number()).contains(1);
        assertThat(before.get(2).pain()).as("its course was never asked again")
                .isEqualTo(new PastSession.Pain(Optional.of(8), Optional.empty(), true));
        var answered = new Past(visits.injected(today, List.of(linked), ZoneOffset.UTC))
                .answered(Map.of(OWN.id(), 3)).at(ATFL);
        assertThat(answered).extracting(one -> one.pain().then()).containsExactly(Optional.of(3), Optional.of(6),
                Optional.empty(), Optional.of(5));
    }

    /// What was typed in the visit at hand is told by its sheet, which may say something else by now.
    @Test
    void theKeptPainOfTheVisitAtHandIsNotRead() {
        visits.keep(SampleVisit.reading(today, Cases.sheet("pain[1].now", "2")), WHO);
        assertThat(atAtfl().getFirst().pain()).isEqualTo(
                new PastSession.Pain(Optional.of(6), Optional.empty(), true));
    }

    /// A late entry: what was signed for a day after it is not before it, but may have answered.
    @Test
    void whatWasPerformedLaterIsNotBefore() {
        var seen = new Past(visits.injected(second, List.of(), ZoneOffset.UTC)).at(ATFL);
        assertThat(seen).extracting(one -> one.session().visit()).containsExactly(first.id());
        assertThat(seen.getFirst().pain()).isEqualTo(new PastSession.Pain(Optional.of(7), Optional.of(6), true));
    }
}
