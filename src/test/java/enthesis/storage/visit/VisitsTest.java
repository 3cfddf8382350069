package enthesis.storage.visit;

import static enthesis.domain.visit.Cases.with;
import static enthesis.storage.jooq.Tables.CHECK_IN;
import static enthesis.storage.jooq.Tables.TOLD_MEDICATION;
import static enthesis.storage.jooq.Tables.VISIT_ENTRY;
import static enthesis.storage.visit.SampleVisit.TYPED;
import static enthesis.storage.visit.SampleVisit.WHO;
import static enthesis.storage.visit.SampleVisit.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Weighed;
import enthesis.domain.value.Centimetres;
import enthesis.domain.value.Kilograms;
import enthesis.domain.visit.Attended;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.EarlierSession;
import enthesis.domain.visit.Visit;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.patient.Patients;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.trail.What;
import enthesis.storage.trail.guard.Refused;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitsTest {
    private static final Instant LATE = Instant.parse("2026-11-21T14:30:00Z");

    @TempDir
    Path folder;

    private Chart chart;
    private Visits visits;
    private Visit visit;

    @BeforeEach
    void begins() {
        chart = TestChart.create(folder);
        visits = SampleVisit.visits(chart);
        visit = SampleVisit.begun(chart);
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private void reopen() {
        chart.close();
        chart = TestChart.open(folder);
        visits = SampleVisit.visits(chart);
    }

    private long entries() {
        return chart.trail().after(0).size();
    }

    @Test
    void aVisitKnowsItsCoursesAndSessions() {
        assertThat(visit).isEqualTo(
                new Visit(
                        visit.id(),
                        Cases.about().patient().id(),
                        List.of(new Attended(Cases.course(), 1)),
                        TestChart.NOW,
                        TestChart.NOW,
                        Visit.State.OPEN));
    }

    /// Sessions are numbered by when they were performed, not by when they were entered (rulings 8).
    @Test
    void aLateEntryRenumbersTheSessionsAfterIt() {
        var late = visits.begin(visit.patient(), List.of(Cases.course().id()), WHO);
        visits.keep(reading(late, Cases.sheet("visit.day", "21 Nov 2026", "visit.time", "14:30")), WHO);
        assertThat(visits.find(late.id()).orElseThrow().at(1).session()).isEqualTo(1);
        assertThat(visits.find(visit.id()).orElseThrow().at(1).session()).isEqualTo(2);
        visits.voidOpen(late, "wrong patient", WHO);
        assertThat(visits.find(visit.id()).orElseThrow().at(1).session()).isEqualTo(1);
    }

    @Test
    void aLateEntryKeepsBothTimes() {
        var late = visits.begin(visit.patient(), List.of(Cases.course().id()), WHO);
        visits.keep(reading(late, Cases.sheet("visit.day", "21 Nov 2026", "visit.time", "14:30")), WHO);
        var kept = visits.find(late.id()).orElseThrow();
        assertThat(List.of(kept.performed(), kept.entered())).isEqualTo(List.of(LATE, TestChart.NOW));
        assertThat(visits.of(visit.patient())).extracting(Visit::id).containsExactly(visit.id(), kept.id());
        assertThat(visits.besides(visit)).containsExactly(new EarlierSession(LATE, Set.of(Cases.course().id())));
        visits.keep(reading(kept, Cases.sheet("visit.day", "", "visit.time", "")), WHO);
        assertThat(visits.find(late.id()).map(Visit::performed)).contains(TestChart.NOW);
    }

    @Test
    void everythingTypedIsThereAgain() {
        visits.keep(reading(visit, TYPED), WHO);
        reopen();
        assertThat(visits.sheet(visit.id())).isEqualTo(TYPED);
        assertThat(visits.inProgress()).containsExactly(visit);
    }

    @Test
    void onlyWhatChangedIsWritten() {
        visits.keep(reading(visit, TYPED), WHO);
        var before = entries();
        visits.keep(reading(visit, TYPED), WHO);
        assertThat(entries()).isEqualTo(before);
        visits.keep(reading(visit, with(TYPED, "note.planOwn", "walks")), WHO);
        assertThat(chart.trail().after(before)).extracting(entry -> entry.entity()).containsExactly("VISIT_ENTRY");
    }

    @Test
    void whatIsEmptiedIsEmptyAndItsFactsAreGone() {
        visits.keep(reading(visit, TYPED), WHO);
        visits.keep(reading(visit, Sheet.EMPTY), WHO);
        assertThat(visits.sheet(visit.id())).isEqualTo(Sheet.EMPTY);
        assertThat(chart.write().db().fetchCount(TOLD_MEDICATION)).isZero();
        assertThat(chart.write().db().fetchCount(VISIT_ENTRY)).isEqualTo(TYPED.texts().size());
        assertThat(visits.measurements(visit.patient())).isEmpty();
    }

    @Test
    void factsAreWhatTheReadingSays() {
        visits.keep(reading(visit, TYPED), WHO);
        var measured = visits.measurements(visit.patient()).stream().map(Measured::measurement).toList();
        assertThat(measured).containsExactlyInAnyOrderElementsOf(reading(visit, TYPED).vitals().measurements());
        assertThat(measured).anySatisfy(one -> {
            assertThat(one.sign()).isEqualTo(Sign.BLOOD_PRESSURE);
            assertThat(one.moment()).isEqualTo(Moment.BEFORE);
            assertThat(one.shown()).isEqualTo("128/78");
        });
        assertThat(chart.write().db().fetchValue(CHECK_IN.HEALTH_CHANGED)).isEqualTo("no");
        assertThat(chart.write().db().fetchValue(CHECK_IN.INFECTION)).isNull();
        assertThat(chart.write().db().fetchValue(TOLD_MEDICATION.DRUG_CLASS)).isEqualTo("nsaid");
    }

    @Test
    void theWeightOfTodayStandsWithThePatient() {
        visits.keep(reading(visit, TYPED), WHO);
        assertThat(new Patients(chart.write()).get(visit.patient()).map(Patient::weighed)).contains(
                new Weighed(
                        Optional.of(Kilograms.of("64")),
                        Optional.of(Cases.TODAY),
                        false,
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void theWeightOfAVoidedVisitIsNobodys() {
        visits.keep(reading(visit, with(TYPED, "vitals.weightStated", "yes", "vitals.height", "165")), WHO);
        assertThat(weighed()).isEqualTo(new Weighed(Optional.of(Kilograms.of("64")), Optional.of(Cases.TODAY), true,
                Optional.of(Centimetres.of("165")), Optional.of(Cases.TODAY)));
        var other = visits.begin(visit.patient(), List.of(Cases.course().id()), WHO);
        visits.keep(reading(other, Cases.sheet("vitals.weight", "46")), WHO);
        visits.voidOpen(other, "wrong patient", WHO);
        assertThat(weighed().weight()).contains(Kilograms.of("64"));
        visits.voidOpen(visit, "wrong patient", WHO);
        assertThat(weighed()).isEqualTo(Weighed.NEVER);
    }

    @Test
    void aWeightTakenBackInItsVisitIsGone() {
        visits.keep(reading(visit, TYPED), WHO);
        visits.keep(reading(visit, with(TYPED, "vitals.weight", "")), WHO);
        assertThat(weighed()).isEqualTo(Weighed.NEVER);
    }

    @Test
    void theWeightOfAVisitIsNotOnRecordWithinIt() {
        visits.keep(reading(visit, TYPED), WHO);
        assertThat(new Patients(chart.write()).besides(visit.id(), visit.patient()).map(Patient::weighed))
                .contains(Weighed.NEVER);
    }

    private Weighed weighed() {
        return new Patients(chart.write()).get(visit.patient()).orElseThrow().weighed();
    }

    @Test
    void aVoidedVisitStaysReadableAndDoesNotChange() {
        visits.keep(reading(visit, TYPED), WHO);
        visits.voidOpen(visit, "wrong patient", WHO);
        assertThat(visits.find(visit.id()).map(Visit::state)).contains(Visit.State.VOIDED);
        assertThat(visits.sheet(visit.id())).isEqualTo(TYPED);
        assertThat(visits.inProgress()).isEmpty();
        assertThat(visits.measurements(visit.patient())).isEmpty();
        var refused = catchThrowableOfType(
                ChartFault.class,
                () -> visits.keep(reading(visit, Sheet.EMPTY), WHO));
        assertThat(refused.state()).isEqualTo(Refused.SIGNED);
        assertThatThrownBy(() -> visits.voidOpen(visit, "again", WHO)).isInstanceOf(ChartFault.class);
        var next = visits.begin(visit.patient(), List.of(Cases.course().id()), WHO);
        assertThat(next.courses()).containsExactly(new Attended(Cases.course(), 1));
    }

    @Test
    void theTrailTellsOfAPatientsVisit() {
        visits.keep(reading(visit, TYPED), WHO);
        visits.voidOpen(visit, "wrong patient", WHO);
        assertThat(chart.trail().of(visit.patient())).extracting(entry -> entry.act()).contains(
                new Act(What.VOIDED, WHO, Optional.of(visit.patient()), "wrong patient"));
        assertThat(chart.trail().of(visit.patient())).extracting(entry -> entry.act().what()).contains(
                What.REGISTERED,
                What.OPENED_COURSE,
                What.BEGAN_VISIT,
                What.KEPT);
    }
}
