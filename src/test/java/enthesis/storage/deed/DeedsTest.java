package enthesis.storage.deed;

import static enthesis.storage.visit.SampleVisit.TYPED;
import static enthesis.storage.visit.SampleVisit.WHO;
import static enthesis.storage.visit.SampleVisit.reading;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Weighed;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.Role;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.domain.visit.Cases;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.deed.DeedQuery.By;
import enthesis.storage.deed.DeedQuery.Order;
import enthesis.storage.deed.DeedQuery.Span;
import enthesis.storage.fault.Tally;
import enthesis.storage.patient.Patients;
import enthesis.storage.people.People;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.TrailFiller;
import enthesis.storage.trail.What;
import enthesis.storage.visit.SampleVisit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The acts of a real chart, found and sorted.
class DeedsTest {
    private static final PatientId PATIENT = Cases.about().patient().id();
    private static final int LINES = Integer.getInteger("enthesis.trail.lines", 4000);

    @TempDir
    Path folder;

    private Chart chart;
    private Deeds deeds;

    @BeforeEach
    void aVisitIsKept() {
        chart = TestChart.create(folder);
        deeds = new Deeds(chart.reading(), List.of(What.values()));
        var visit = SampleVisit.begun(chart);
        SampleVisit.visits(chart).keep(reading(visit, TYPED), WHO);
        chart.write().run(Act.of(What.VIEWED, PersonId.NOBODY).about(PATIENT).because("chart"), _ -> {});
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private List<What> kinds(DeedQuery query) {
        return deeds.page(query, 0).deeds().stream().map(deed -> deed.act().what()).toList();
    }

    private static DeedQuery query(Optional<Set<PatientId>> about, Optional<PersonId> who, Optional<What> what) {
        return new DeedQuery(about, who, what, Span.EVER, Order.NEWEST);
    }

    @Test
    void anActIsOneLineWithItsRows() {
        assertThat(kinds(DeedQuery.ALL)).containsExactly(What.VIEWED, What.KEPT, What.BEGAN_VISIT, What.OPENED_COURSE,
                What.REGISTERED, What.FOUNDED);
        var page = deeds.page(DeedQuery.ALL, 0);
        assertThat(page.all()).isEqualTo(6);
        var kept = page.deeds().get(1);
        assertThat(kept.about().map(Person::id)).contains(PATIENT);
        assertThat(kept.lines()).isEqualTo(kept.told().size());
        var vitals = kept.told().stream().filter(told -> told.entry().entity().equals("MEASUREMENT")).findFirst()
                .orElseThrow();
        assertThat(vitals.keys()).containsExactly("visit", "sign", "moment");
        assertThat(vitals.where().performed()).contains(TestChart.NOW);
        assertThat(vitals.where().served()).containsExactly(new Told.Served(
                Cases.course().side().name().toLowerCase(Locale.ROOT), Cases.course().region()));
        assertThat(page.deeds().getFirst().told()).isEmpty();
        assertThat(page.deeds().getFirst().who()).isEmpty();
    }

    @Test
    void isFoundByPatientPersonKindAndTime() {
        assertThat(kinds(query(Optional.of(Set.of(PATIENT)), Optional.empty(), Optional.empty()))).hasSize(5);
        assertThat(kinds(query(Optional.of(Set.of()), Optional.empty(), Optional.empty()))).isEmpty();
        assertThat(kinds(query(Optional.of(Set.of(new PatientId(new UUID(8, 8)))), Optional.empty(),
                Optional.empty()))).isEmpty();
        assertThat(kinds(query(Optional.empty(), Optional.of(PersonId.NOBODY), Optional.empty())))
                .contains(What.VIEWED).doesNotContain(What.KEPT);
        assertThat(kinds(query(Optional.empty(), Optional.empty(), Optional.of(What.KEPT))))
                .containsExactly(What.KEPT);
        var later = TestChart.NOW.plusSeconds(1);
        assertThat(kinds(spanned(Optional.of(later), Optional.empty()))).isEmpty();
        assertThat(kinds(spanned(Optional.of(TestChart.NOW), Optional.of(later)))).hasSize(6);
        assertThat(kinds(spanned(Optional.empty(), Optional.of(TestChart.NOW)))).isEmpty();
    }

    private static DeedQuery spanned(Optional<Instant> from, Optional<Instant> until) {
        return new DeedQuery(Optional.empty(), Optional.empty(), Optional.empty(), new Span(from, until),
                Order.NEWEST);
    }

    @ParameterizedTest
    @EnumSource(By.class)
    void isSortedByAnyColumnBothWays(By by) {
        var another = Colleague.fresh(PersonId.fresh(), "Ana Aalto", "MD", Role.CLINICIAN);
        new People(chart.write()).admit(another, WHO);
        new Patients(chart.write()).register(other(), another.id());
        var up = numbers(DeedQuery.ALL.ordered(new Order(by, false)));
        var down = numbers(DeedQuery.ALL.ordered(new Order(by, true)));
        assertThat(up).containsExactlyInAnyOrderElementsOf(down).isNotEqualTo(down);
    }

    private static Patient other() {
        var one = Cases.about().patient();
        var person = one.person();
        return new Patient(new Person(new PatientId(new UUID(1, 99)), new ChartNumber("009999"), "Aalto", "Aki",
                person.born(), person.sex(), ""), new Allergies.NotAsked(), List.of(), Weighed.NEVER);
    }

    private List<Long> numbers(DeedQuery query) {
        return deeds.page(query, 0).deeds().stream().map(Deed::first).toList();
    }

    /// `-Denthesis.trail.lines=100000` in the long run.
    @Test
    @Tag("fault")
    void aLongTrailShowsItsFirstPageWithinThreeSecondsByAnyColumn(TestReporter reporter) throws IOException {
        TrailFiller.fill(chart.write(), LINES, List.of(WHO, PersonId.NOBODY), List.of(PATIENT));
        var took = new ArrayList<String>();
        for (var by : By.values()) {
            took.add(by + " " + timed(DeedQuery.ALL.ordered(new Order(by, true)), 0));
        }
        took.add("one kind " + timed(query(Optional.empty(), Optional.empty(), Optional.of(What.PRINTED)), 0));
        took.add("one patient " + timed(query(Optional.of(Set.of(PATIENT)), Optional.empty(), Optional.empty()), 0));
        took.add("last page " + timed(DeedQuery.ALL, Integer.MAX_VALUE / Deeds.PAGE));
        var page = deeds.page(DeedQuery.ALL, 1);
        TrailFiller.fill(chart.write(), LINES, 200, List.of(WHO), List.of(PATIENT));
        took.add("acts of 200 rows " + timed(DeedQuery.ALL.ordered(new Order(By.LINES, true)), 0));
        Tally.of("lines of the trail", LINES, "a page in ms: " + took).to(reporter);
        assertThat(page.all()).isEqualTo(6 + LINES / 4);
        assertThat(page.deeds()).hasSize(Deeds.PAGE);
        assertThat(page.first()).isEqualTo(Deeds.PAGE + 1);
    }

    private long timed(DeedQuery query, int number) {
        long start = System.nanoTime();
        var page = deeds.page(query, number);
        var took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(page.deeds()).isNotEmpty();
        assertThat(took).isLessThan(Duration.ofSeconds(3));
        return took.toMillis();
    }

    @Test
    void everyLineIsToldOnce() {
        TrailFiller.fill(chart.write(), 1000, List.of(WHO), List.of(PATIENT));
        var lines = new ArrayList<Long>();
        var end = deeds.each(DeedQuery.ALL.ordered(new Order(By.WHEN, false)),
                deed -> deed.told().forEach(told -> lines.add(told.entry().seq())));
        assertThat(lines).doesNotHaveDuplicates().isSorted();
        assertThat(lines.getLast()).isEqualTo(end.seq());
    }
}
