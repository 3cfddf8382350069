package enthesis.domain.backup;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.backup.BackupNotes.Rehearsal;
import enthesis.domain.backup.BackupNotes.Second;
import enthesis.domain.backup.BackupNotes.WrittenOut;
import enthesis.domain.backup.BackupNow.Doing;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupDueTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private static BackupDue due(String newest, BackupNotes notes) {
        return new BackupDue(new BackupNow(
                List.of(new BackupNow.Line(3, 0, Optional.empty(), false),
                        new BackupNow.Line(2, 9, Optional.of(Instant.parse(newest)), false)),
                notes, Doing.NOTHING, 0), NOW);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T08:00:00Z, UTC, false", "2026-11-22T23:30:00Z, UTC, true",
            "2026-11-22T23:30:00Z, Europe/Berlin, false", "2026-11-21T08:00:00Z, UTC, true",
            "2026-11-24T08:00:00Z, UTC, true"})
    void oneEachDay(String newest, String zone, boolean due) {
        assertThat(due(newest, BackupNotes.NOTHING).backup(ZoneId.of(zone))).isEqualTo(due);
    }

    @Test
    void oneAfterAFailureAndWhereThereIsNone() {
        var failed = BackupNotes.NOTHING.failing(NOW, BackupTrouble.FULL);
        assertThat(due("2026-11-23T08:00:00Z", failed).backup(ZoneOffset.UTC)).isTrue();
        assertThat(new BackupDue(BackupNow.UNKNOWN, NOW).backup(ZoneOffset.UTC)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-16T10:00:01Z, 7, false", "2026-11-16T10:00:00Z, 7, true", "2026-11-16T10:00:00Z, 8, false",
            "2026-12-01T10:00:00Z, 7, true"})
    void aRehearsalEveryFewDays(String last, int days, boolean due) {
        var notes = BackupNotes.NOTHING.rehearsed(new Rehearsal(Instant.parse(last), 2, Optional.empty()));
        assertThat(due("2026-11-23T08:00:00Z", notes).rehearsal(days)).isEqualTo(due);
        assertThat(due("2026-11-23T08:00:00Z", BackupNotes.NOTHING).rehearsal(days)).isTrue();
    }

    @Test
    void aFailedRehearsalIsRepeatedOnceThereIsAnotherBackup() {
        var failed = BackupNotes.NOTHING.made(2)
                .rehearsed(new Rehearsal(NOW, 2, Optional.of(BackupTrouble.UNREADABLE)));
        assertThat(due("2026-11-23T08:00:00Z", failed).rehearsal(7)).isFalse();
        assertThat(due("2026-11-23T08:00:00Z", failed.made(3)).rehearsal(7)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01T00:00:00Z, UTC, false", "2026-10-31T23:30:00Z, UTC, true",
            "2026-10-31T23:30:00Z, Europe/Berlin, false", "2025-11-20T10:00:00Z, UTC, true",
            "2026-11-24T10:00:00Z, UTC, true"})
    void writtenOutEachMonth(String last, String zone, boolean due) {
        var notes = BackupNotes.NOTHING.made(2).writtenOut(new WrittenOut(4, Optional.of(Instant.parse(last)), 2,
                Optional.empty()));
        assertThat(due("2026-11-23T08:00:00Z", notes).writingOut(ZoneId.of(zone))).isEqualTo(due);
        assertThat(due("2026-11-23T08:00:00Z", BackupNotes.NOTHING).writingOut(ZoneId.of(zone))).isTrue();
        assertThat(new BackupDue(BackupNow.UNKNOWN, NOW).writingOut(ZoneId.of(zone))).isFalse();
    }

    @Test
    void writingOutThatFailedIsRepeatedOnceThereIsAnotherBackup() {
        var failed = BackupNotes.NOTHING.made(2).writtenOut(new WrittenOut(4, Optional.of(NOW), 1, Optional.empty()))
                .notWrittenOut(NOW, 2, BackupTrouble.FULL);
        assertThat(failed.writtenOut().orElseThrow().number()).isEqualTo(4);
        assertThat(due("2026-11-23T08:00:00Z", failed).writingOut(ZoneOffset.UTC)).isFalse();
        assertThat(due("2026-11-23T08:00:00Z", failed.made(3)).writingOut(ZoneOffset.UTC)).isTrue();
    }

    @Test
    void aSecondPlaceIsMissedAfterDays() {
        var chosen = Instant.parse("2026-11-10T10:00:00Z");
        var copied = Instant.parse("2026-11-20T10:00:00Z");
        var never = new Second("/stick", chosen, Optional.empty(), Optional.of(BackupTrouble.AWAY));
        var lately = new Second("/stick", chosen, Optional.of(copied), Optional.of(BackupTrouble.AWAY));
        assertThat(due("2026-11-23T08:00:00Z", BackupNotes.NOTHING.copying(Optional.of(never))).secondPlace(7))
                .isTrue();
        assertThat(due("2026-11-23T08:00:00Z", BackupNotes.NOTHING.copying(Optional.of(lately))).secondPlace(7))
                .isFalse();
        assertThat(due("2026-11-23T08:00:00Z", BackupNotes.NOTHING).secondPlace(7)).isFalse();
    }

    @Test
    void aSmallTroubleDoesNotCoverAGraveOne() {
        var notes = BackupNotes.NOTHING.failing(NOW, BackupTrouble.UNREADABLE).failing(NOW, BackupTrouble.FULL);
        assertThat(notes.failed().orElseThrow().why()).isEqualTo(BackupTrouble.UNREADABLE);
        assertThat(notes.made(4).failed()).isEmpty();
    }
}
