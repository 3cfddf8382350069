package enthesis.storage.practice;

import static enthesis.storage.jooq.Tables.COMPONENT;
import static enthesis.storage.jooq.Tables.SOLUTION;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.Course;
import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.solution.shelf.Product;
import enthesis.domain.solution.shelf.Received;
import enthesis.domain.solution.shelf.Shelf;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Percent;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.SecondProliferant;
import enthesis.domain.visit.Visit;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.course.Courses;
import enthesis.storage.patient.Patients;
import enthesis.storage.visit.SampleVisit;
import enthesis.storage.visit.Visits;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two patients of one day, on a real chart: the seed's own, and one who got another vial of the same box.
class RecallTest {
    private static final PatientId OTHER = new PatientId(new UUID(1, 50));
    private static final LocalDate DAY = LocalDate.ofInstant(TestChart.NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Chart chart;
    private Visits visits;
    private Recall recall;
    private Visit first;
    private Visit second;

    @BeforeEach
    void twoAreTreated() {
        chart = TestChart.create(folder);
        visits = SampleVisit.visits(chart);
        recall = new Recall(chart.write());
        first = SampleVisit.begun(chart);
        visits.keep(SampleVisit.reading(first, Cases.seedVisit()), SampleVisit.WHO);
        second = other();
        keep(Cases.sheet("solution[1].dextroseLot", "b-4471", "solution[1].dextroseDrawn", "2"));
    }

    private Visit other() {
        var person = new Person(OTHER, new ChartNumber("000050"), "Beispiel", "Jo", LocalDate.of(1980, 2, 29),
                Sex.OTHER, "");
        new Patients(chart.write()).register(new Patient(person, new Allergies.NotAsked(), List.of(), Weighed.NEVER),
                SampleVisit.WHO);
        var ankle = Cases.course();
        var course = new Course(new CourseId(new UUID(1, 51)), OTHER, ankle.region(), ankle.side(), ankle.indication(),
                ankle.plan(), ankle.baseline(), List.of(), ankle.opened(), Optional.empty());
        new Courses(chart.write()).open(course, SampleVisit.WHO);
        return visits.begin(OTHER, List.of(course.id()), SampleVisit.WHO);
    }

    private void keep(Sheet sheet) {
        visits.keep(SampleVisit.reading(second, sheet), SampleVisit.WHO);
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    /// A lot is the same on a machine whose language has another large letter for i.
    @Test
    void aRecallOnATurkishComputerFindsEverybody() {
        keep(Cases.sheet("solution[1].dextroseLot", "li-d93i", "solution[1].dextroseDrawn", "2"));
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertThat(recall.of("LID93I")).extracting(Received::patient).containsExactly(OTHER);
            assertThat(recall.of("lid 93i")).hasSize(1);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whoReceivedALotIsFoundHoweverItWasTyped() {
        var dextrose = new Product("dextrose", Optional.of(Percent.of("50")));
        var seed = new Received(first.patient(), first.id(), first.performed(), dextrose, "B4471",
                Optional.of(Millilitres.of("3")), Optional.of(Millilitres.of("6.5")), false);
        var jo = new Received(OTHER, second.id(), second.performed(), new Product("dextrose", Optional.empty()),
                "b-4471", Optional.of(Millilitres.of("2")), Optional.empty(), false);
        assertThat(recall.of("B 4471")).containsExactlyInAnyOrder(seed, jo);
        assertThat(recall.of("447")).containsExactlyInAnyOrder(seed, jo);
        assertThat(recall.of("L0932")).extracting(Received::product)
                .containsExactly(new Product("lidocaine", Optional.of(Percent.of("1"))));
        assertThat(recall.of("B4472")).isEmpty();
        assertThat(recall.of(" -%_ ")).isEmpty();
    }

    /// A box of the second proliferant is recalled like any other, and no row is kept where there is none.
    @Test
    void aSecondProliferantIsRecalled() {
        assertThat(chart.write().db().fetchCount(COMPONENT, COMPONENT.VISIT.eq(first.id().value()))).isEqualTo(3);
        keep(SecondProliferant.in(Cases.seedVisit()));
        assertThat(recall.of("m5521")).containsExactly(new Received(OTHER, second.id(), second.performed(),
                new Product("morrhuate", Optional.of(Percent.of("5"))), "M5521", Optional.of(Millilitres.of("1")),
                Optional.of(Millilitres.of("6.5")), false));
        assertThat(recall.elsewhere(DAY, ZoneOffset.UTC, List.of(first.patient())))
                .contains(new Shelf.Draw("morrhuate", "M5521"));
        var row = chart.write().db().fetchSingle(SOLUTION, SOLUTION.VISIT.eq(second.id().value()));
        assertThat(List.of(row.getTargetProliferant(), row.getProliferantMg(), row.getProliferantPercent()))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("0.5"), new BigDecimal("50"), new BigDecimal("0.5"));
        keep(Cases.seedVisit());
        assertThat(recall.of("M5521")).isEmpty();
    }

    /// What was declared void may have been injected all the same.
    @Test
    void aVoidedVisitIsListedAndSaysSo() {
        visits.voidOpen(second, "wrong patient", SampleVisit.WHO);
        assertThat(recall.of("B4471")).extracting(Received::patient, Received::voided).containsExactlyInAnyOrder(
                Tuple.tuple(first.patient(), false),
                Tuple.tuple(OTHER, true));
    }

    @Test
    void whatWasDrawnUpForOthersThatDayIsKnown() {
        assertThat(recall.elsewhere(DAY, ZoneOffset.UTC, List.of(first.patient())))
                .containsExactly(new Shelf.Draw("dextrose", "b-4471"));
        assertThat(recall.elsewhere(DAY, ZoneOffset.UTC, List.of(OTHER))).hasSize(3)
                .contains(new Shelf.Draw("lidocaine", "L0932"));
        assertThat(recall.elsewhere(DAY, ZoneOffset.UTC, List.of(OTHER, first.patient()))).isEmpty();
        assertThat(recall.elsewhere(DAY.minusDays(1), ZoneOffset.UTC, List.of(OTHER))).isEmpty();
        keep(Cases.sheet("solution[1].dextroseLot", "b-4471"));
        assertThat(recall.elsewhere(DAY, ZoneOffset.UTC, List.of(first.patient()))).as("nothing drawn up").isEmpty();
    }
}
