package enthesis.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.Section;
import enthesis.ui.kit.rail.RailEntry;
import enthesis.ui.kit.sign.StateSign.State;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The rail: a line for each section with its key, its name, how it stands in words and sign, and how much waits.
class RailWordsTest {
    private static final RailWords RAIL = new RailWords(Workspace.TEXTS);

    private static List<RailEntry> rail(Sheet sheet) {
        return RAIL.entries(Reading.of(Cases.about(), sheet), false);
    }

    private static RailEntry line(Sheet sheet, Section section) {
        return rail(sheet).get(section.key() - 1);
    }

    @Test
    void aLineForEachSectionWithItsKey() {
        assertThat(rail(Sheet.EMPTY)).extracting(entry -> entry.key() + " " + entry.name()).containsExactly(
                "F1 Check-in", "F2 Vitals", "F3 Solution", "F4 Time-out", "F5 Map", "F6 Observation", "F7 Note",
                "F8 Aftercare", "F9 Sign");
    }

    @Test
    void aSectionSaysHowItStands() {
        assertThat(line(Cases.seedVisit(), Section.VITALS)).isEqualTo(new RailEntry("F2", "Vitals", "done", State.DONE,
                0));
        assertThat(line(Cases.seedVisit(), Section.MAP)).isEqualTo(
                new RailEntry("F5", "Map", "8 points, 6.5 mL", State.DONE, 0));
        assertThat(line(Sheet.EMPTY, Section.OBSERVATION)).extracting(RailEntry::second, RailEntry::state)
                .containsExactly("empty", State.EMPTY);
        assertThat(line(Cases.sheet("procedure.position", "supine"), Section.TIME_OUT)).extracting(RailEntry::second,
                RailEntry::state).containsExactly("partly", State.PARTLY);
    }

    /// One, several, and the same number as the panel beside it.
    @Test
    void whatWaitsIsCounted() {
        var fever = Cases.with(Cases.seedVisit(), "vitals.temperature", "38.4");
        assertThat(line(fever, Section.VITALS)).isEqualTo(new RailEntry("F2", "Vitals", "1 needs you",
                State.NEEDS_YOU, 1));
        var two = Cases.with(fever, "vitals.spo2", "0.97");
        assertThat(line(two, Section.VITALS).second()).isEqualTo("2 need you");
        for (var sheet : List.of(Sheet.EMPTY, fever, two)) {
            var reading = Reading.of(Cases.about(), sheet);
            assertThat(rail(sheet)).extracting(RailEntry::open).isEqualTo(
                    Stream.of(Section.values()).map(section -> reading.open(section).size()).toList());
        }
    }

    @Test
    void aSignedVisitIsSignedInEveryLine() {
        var reading = Reading.of(Cases.signed(Cases.about()), Cases.seedVisit());
        assertThat(RAIL.entries(reading, true)).hasSize(9).allSatisfy(entry -> {
            assertThat(entry.state()).isEqualTo(State.SIGNED);
            assertThat(entry.second()).isEqualTo("signed");
        });
        assertThat(RAIL.subtitle(reading, 9, true)).isEqualTo("signed");
    }

    /// A late entry says both times, and its day.
    @Test
    void aLateEntrySaysWhenItWasDoneAndEntered() {
        var about = Cases.about();
        var late = Reading.of(about, Cases.sheet("visit.day", "21.11.26", "visit.time", "14:30"));
        assertThat(RAIL.subtitle(late, 2, false)).isEqualTo("performed 14:30\nentered 23 Nov, 10:12\n2 of 9 done");
        assertThat(RAIL.subtitle(Reading.of(about, Sheet.EMPTY), 2, false)).isEqualTo("2 of 9 done");
    }
}
