package enthesis.storage.practice;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.OldChart;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.value.PatientId;
import enthesis.domain.visit.Cases;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.patient.Patients;
import enthesis.storage.visit.SampleVisit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kept 10 years after the last visit, of minors 10 years after they turn 18 (clinical.md 12.3); on 23 Nov 2026 an
/// adult was here, a child's chart was opened, and somebody's visit was begun and voided.
class OldChartsTest {
    private static final LocalDate SEEN = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private Chart chart;
    private Person adult;
    private Person child;

    @BeforeEach
    void twoCharts() {
        chart = TestChart.create(folder);
        adult = Cases.about().patient().person();
        SampleVisit.begun(chart);
        child = registered(2, LocalDate.of(2020, 2, 29));
    }

    private Person registered(int id, LocalDate born) {
        var person = new Person(new PatientId(new UUID(9, id)), new ChartNumber("00090" + id), "Beispiel", "Jo", born,
                Sex.OTHER, "");
        new Patients(chart.write()).register(new Patient(person, new Allergies.NotAsked(), List.of(), Weighed.NEVER),
                SampleVisit.WHO);
        return person;
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private List<OldChart> on(LocalDate today) {
        return new OldCharts(chart.reading()).on(today, ZoneOffset.UTC, Cases.PRACTICE.rules().retention());
    }

    @Test
    void nobodyIsPastTheTimeUntilTheYearsAreOver() {
        assertThat(on(SEEN)).isEmpty();
        assertThat(on(LocalDate.of(2036, 11, 23))).isEmpty();
        assertThat(on(LocalDate.of(2036, 11, 24))).containsExactly(
                new OldChart(adult, Optional.of(SEEN), LocalDate.of(2036, 11, 24)));
    }

    /// Of age on 28 Feb 2038, for there is no 29th; the longest past comes first.
    @Test
    void aMinorsChartIsKeptForTheYearsAfterComingOfAge() {
        assertThat(on(LocalDate.of(2048, 2, 28))).extracting(OldChart::person).containsExactly(adult);
        assertThat(on(LocalDate.of(2048, 2, 29))).containsExactly(
                new OldChart(adult, Optional.of(SEEN), LocalDate.of(2036, 11, 24)),
                new OldChart(child, Optional.empty(), LocalDate.of(2048, 2, 29)));
    }

    /// Where no visit was, the time runs from the day the chart was opened; a voided visit was none.
    @Test
    void aVoidedVisitWasNone() {
        var third = registered(3, LocalDate.of(1960, 5, 1));
        var visits = SampleVisit.visits(chart);
        var begun = visits.inProgress().getFirst();
        visits.voidOpen(begun, "begun for the wrong patient", SampleVisit.WHO);
        assertThat(on(LocalDate.of(2036, 11, 24))).containsExactlyInAnyOrder(
                new OldChart(adult, Optional.empty(), LocalDate.of(2036, 11, 24)),
                new OldChart(third, Optional.empty(), LocalDate.of(2036, 11, 24)));
    }
}
