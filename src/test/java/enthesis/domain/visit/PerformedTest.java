package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.finding.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The record was begun on 23 Nov 2026 at 10:12; it is 11:30 (rulings 8: both times are kept, nothing is back-dated).
class PerformedTest {

    private static Reading read(String day, String time, String... more) {
        return Reading.of(Cases.about(), Cases.with(Cases.with(Cases.sheet(more), "visit.day", day, "visit.time",
                time)));
    }

    @ParameterizedTest
    @CsvSource({"'', '', 2026-11-23T10:12:00Z", "21.11.26, 14:30, 2026-11-21T14:30:00Z",
            "-2d, 1430, 2026-11-21T14:30:00Z", "'', 9:05, 2026-11-23T09:05:00Z", "t, 11:30, 2026-11-23T11:30:00Z",
            "21.11.26, '', 2026-11-23T10:12:00Z"})
    void theWorkWasDoneWhenItIsStated(String day, String time, Instant performed) {
        var visit = read(day, time).about().visit();
        assertThat(List.of(visit.performed(), visit.entered()))
                .isEqualTo(List.of(performed, Instant.parse("2026-11-23T10:12:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"24.11.26, 9, refusals.future", "t, 11:31, refusals.later", "11.4.1968, 9, refusals.unborn",
            "soon, 9, refusals.date", "t, noon, refusals.time", "21.11.26, '', findings.needPerformed"})
    void whatCannotBeIsSaidAndNotTaken(String day, String time, String words) {
        var reading = read(day, time);
        assertThat(reading.missingToSign().stream().filter(one -> one.where().group().equals(VisitFields.VISIT)))
                .extracting(Finding::words).containsExactly(words);
        assertThat(reading.about().visit().late()).isFalse();
    }

    /// One session on 26 Oct was before; the number follows the time stated, while it is typed.
    @ParameterizedTest
    @CsvSource({"24.10.26, 1", "21.11.26, 2"})
    void theSessionIsNumberedByTheTimeOfTheWork(String day, int session) {
        assertThat(read(day, "9").about().visit().at(1).session()).isEqualTo(session);
    }

    @Test
    void theRulesGoByTheDayOfTheWork() {
        var late = read("21.11.26", "14:30", "medication[1].told", "ibuprofen", "medication[1].class", "nsaid",
                "medication[1].lastDose", "17.11.26");
        assertThat(late.findings().stream().filter(one -> one.where().group().equals("medication"))
                .flatMap(one -> one.values().stream())).contains("4");
        assertThat(late.about().today()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(read("20.10.26", "9").about().lastSession()).isEqualTo(Optional.empty());
    }
}
