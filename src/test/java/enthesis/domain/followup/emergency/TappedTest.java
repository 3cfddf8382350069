package enthesis.domain.followup.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is tapped in an emergency: in order, struck through and never gone, with times that nobody can set.
class TappedTest {
    private static final Instant OPENED = Instant.parse("2026-11-29T10:42:00Z");

    private Emergency emergency = Emergency.begun(OPENED, Optional.empty());

    private Mark mark(Mark.Kind kind, int target, String words, long since, Instant at) {
        var mark = emergency.next(kind, target, words, Duration.ofSeconds(since), at);
        emergency = emergency.with(mark);
        return mark;
    }

    private Mark mark(Mark.Kind kind, int target, String words, long since) {
        return mark(kind, target, words, since, OPENED.plusSeconds(since));
    }

    @Test
    void theTimelineKeepsTheOrderTheWordsAndWhatWasStruckThrough() {
        var stopped = mark(Mark.Kind.STOPPED, 0, "", 3);
        var given = mark(Mark.Kind.GIVEN, 0, "", 20);
        var words = mark(Mark.Kind.WORDS, given.turn(), "oxygen by mask", 31);
        var struck = mark(Mark.Kind.STRUCK, stopped.turn(), "needle was out already", 40);
        mark(Mark.Kind.ENDED, 0, "", 60);
        assertThat(emergency.timeline()).containsExactly(
                new Emergency.Told(stopped, List.of(), Optional.of(struck)),
                new Emergency.Told(given, List.of(words), Optional.empty()));
        assertThat(emergency.ended()).isTrue();
        assertThat(emergency.time(given)).isEqualTo(OPENED.plusSeconds(20));
    }

    @Test
    void timeNeverRunsBack() {
        mark(Mark.Kind.HELP, 0, "", 50);
        var next = mark(Mark.Kind.CPR, 0, "", 10);
        assertThat(next.since()).isEqualTo(Duration.ofSeconds(50));
        assertThat(next.turn()).isEqualTo(2);
    }

    @Test
    void aClockThatWasSetMeanwhileIsNoticed() {
        var right = mark(Mark.Kind.HELP, 0, "", 50);
        var back = mark(Mark.Kind.CPR, 0, "", 60, OPENED.minusSeconds(3540));
        assertThat(emergency.slip(right)).isEmpty();
        assertThat(emergency.slip(back)).contains(Duration.ofHours(-1));
        assertThat(emergency.time(back)).isEqualTo(OPENED.plusSeconds(60));
    }

    /// rulings.md 24: no drug dose is shipped, so there is no number at all in the shipped text.
    @Test
    void theShippedProtocolNamesNoDose() {
        assertThat(new Words(Locale.ENGLISH).say("emergency.shipped")).contains("Stop injecting")
                .doesNotContainPattern("[0-9]").doesNotContainPattern("(?i)\\b(mg|ml|mcg|microgram|epinephrine"
                        + "|adrenaline|lipid|benzodiazepine|midazolam)\\b");
    }
}
