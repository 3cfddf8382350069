package enthesis.storage.visit;

import static enthesis.storage.visit.SampleVisit.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.past.PastSession;
import enthesis.domain.note.Addendum;
import enthesis.domain.note.AddendumText;
import enthesis.domain.value.Kilograms;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.EarlierSession;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.Visit;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.note.Notes;
import enthesis.storage.patient.Patients;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two sessions before today's visit, signed: what they count for, and that one entered in error or voided counts for
/// nothing and stays readable (rulings 8).
class WhatCountsTest {
    private static final Instant FIRST = Instant.parse("2026-10-26T09:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-09T09:00:00Z");

    @TempDir
    Path folder;

    private Chart chart;
    private Visits visits;
    private Notes notes;
    private Visit first;
    private Visit second;
    private Visit today;

    @BeforeEach
    void signsTwoSessions() throws IOException {
        chart = TestChart.create(folder);
        visits = SampleVisit.visits(chart);
        notes = new Notes(chart.write(), new Attachments(new LocalDisk(), folder, TestChart.key("one"), chart.write()));
        first = signed(SampleVisit.begun(chart), "26 Oct 2026", "7", "0.5");
        second = signed(begin(), "9 Nov 2026", "5", "1");
        var begun = begin();
        visits.keep(SampleVisit.reading(begun, Cases.sheet("pain[1].now", "4")), WHO);
        today = found(begun);
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private Visit begin() {
        return visits.begin(Cases.about().patient().id(), List.of(Cases.course().id()), WHO);
    }

    private Visit found(Visit visit) {
        return visits.find(visit.id()).orElseThrow();
    }

    private Visit signed(Visit visit, String day, String pain, String volume) throws IOException {
        var sheet = Cases.sheet("visit.day", day, "visit.time", "9:00", "pain[1].now", pain, "vitals.weight",
                "6" + pain,
                "solution[1].dextroseStock", "50", "solution[1].dextroseDrawn", "3", "solution[1].anaesthetic", "none",
                "solution[1].diluent", "water", "solution[1].diluentDrawn", "7");
        var given = Cases.point(Cases.point(sheet, 1, volume, "given", "right"), 2, "2", "planned", "right");
        visits.keep(SampleVisit.reading(visit, given), WHO);
        notes.sign(found(visit), Ending.INJECTED, new byte[]{1}, new byte[]{2}, WHO);
        return found(visit);
    }

    /// Stopped on 16 November with one point, in this state and region.
    private Visit stopped(String state, String region) throws IOException {
        var visit = begin();
        var sheet = Cases.with(Cases.point(Sheet.EMPTY, 1, "1", state, "right"), "visit.day", "16 Nov 2026",
                "visit.time", "9:00", "point[1].region", region);
        visits.keep(SampleVisit.reading(visit, sheet), WHO);
        notes.sign(found(visit), Ending.STOPPED, new byte[]{1}, new byte[]{2}, WHO);
        return found(visit);
    }

    private void inError(Visit visit) {
        notes.add(visit, new AddendumText(Addendum.Kind.ENTERED_IN_ERROR, "", "Another patient.", "mixed up"), WHO);
    }

    private List<Integer> painsOfTrends() {
        return visits.pains(today.patient()).stream().map(Told::score).toList();
    }

    @Test
    void theWeightOfASessionEnteredInErrorIsNobodys() {
        assertThat(weight()).contains(Kilograms.of("65"));
        inError(second);
        assertThat(weight()).contains(Kilograms.of("67"));
        inError(first);
        assertThat(weight()).isEmpty();
    }

    private Optional<Kilograms> weight() {
        return new Patients(chart.write()).get(today.patient()).orElseThrow().weighed().weight();
    }

    @Test
    void sessionsCountByWhenTheyWerePerformed() {
        assertThat(List.of(found(first), found(second), found(today))).extracting(visit -> visit.at(1).session())
                .containsExactly(1, 2, 3);
        assertThat(visits.besides(today)).containsExactlyInAnyOrder(
                new EarlierSession(FIRST, Set.of(Cases.course().id())),
                new EarlierSession(SECOND, Set.of(Cases.course().id())));
        assertThat(painsOfTrends()).containsExactly(7, 5, 4);
        assertThat(visits.lastSeen(List.of(today.patient())))
                .isEqualTo(Map.of(today.patient(), new LastSeen(TestChart.NOW, true)));
    }

    /// Only given points, with the strength they had and the pain then and before the session after.
    @Test
    void anEarlierSessionShowsWhatWasGivenAndWhatCameOfIt() {
        var past = visits.injected(today, List.of(), ZoneOffset.UTC);
        assertThat(past).extracting(one -> one.day()).containsExactly(LocalDate.of(2026, 11, 9),
                LocalDate.of(2026, 10, 26));
        var oldest = past.getLast();
        assertThat(oldest.given()).singleElement().satisfies(point -> {
            assertThat(point.state()).isEqualTo(Point.State.GIVEN);
            assertThat(point.side()).contains(Side.RIGHT);
            assertThat(point.volume().asValue().map(Object::toString)).contains("0.5");
            assertThat(point.place()).isEqualTo(new Point.OnSheet("ankle-foot", "ankle-lateral", 1, 170, 236));
            assertThat(point.how().needle()).isEqualTo("27G 25 mm");
        });
        assertThat(oldest.solutions()).isEqualTo(Map.of(1, new PastSession.Solution("15", "", "")));
        assertThat(oldest.pain(Cases.course().id()).change()).contains(-2);
    }

    @Test
    void whatWasEnteredInErrorCountsForNothingAndStaysReadable() throws IOException {
        inError(second);
        assertThat(found(today).at(1).session()).isEqualTo(2);
        assertThat(visits.besides(today)).containsExactly(new EarlierSession(FIRST, Set.of(Cases.course().id())));
        assertThat(painsOfTrends()).containsExactly(7, 4);
        var past = visits.injected(today, List.of(), ZoneOffset.UTC);
        assertThat(past).extracting(one -> one.visit()).containsExactly(first.id());
        assertThat(past.getFirst().pain(Cases.course().id()))
                .isEqualTo(new PastSession.Pain(Optional.of(7), Optional.empty(), true));
        assertThat(notes.inError(second.id())).isTrue();
        assertThat(notes.inError(first.id())).isFalse();
        assertThat(visits.sheet(second.id()).text(PointFields.volume(1))).isEqualTo("1");
        assertThat(notes.pdf(notes.signed(second.id()).orElseThrow())).map(pages -> pages[0]).contains((byte) 2);
    }

    @Test
    void whoWasSeenOnlyInErrorOrInAVoidedVisitWasNotSeen() {
        inError(first);
        inError(second);
        visits.voidOpen(today, "nobody came", WHO);
        assertThat(visits.lastSeen(List.of(today.patient()))).isEmpty();
        assertThat(painsOfTrends()).isEmpty();
        assertThat(visits.of(today.patient())).extracting(Visit::state).containsExactly(Visit.State.VOIDED,
                Visit.State.SIGNED, Visit.State.SIGNED);
        assertThat(visits.sheet(today.id())).isNotEqualTo(Sheet.EMPTY);
        assertThat(Optional.of(begin()).map(next -> next.at(1).session())).contains(1);
    }

    /// A session is one in which something was given to the course: not one that was stopped before the first needle.
    @ParameterizedTest
    @CsvSource({"planned, ankle-foot, 3", "given, knee, 3", "given, ankle-foot, 4"})
    void whatWasStoppedCountsFromTheFirstNeedleOn(String state, String region, int number) throws IOException {
        var stopped = stopped(state, region);
        assertThat(found(today).at(1).session()).isEqualTo(number);
        assertThat(visits.besides(today)).hasSize(number - 1);
        assertThat(visits.sessions(Cases.course().id())).extracting(Visit::id)
                .hasSize(number - 1).doesNotContain(today.id());
        assertThat(visits.sessions(Cases.course().id()).contains(stopped)).isEqualTo(number == 4);
    }
}
