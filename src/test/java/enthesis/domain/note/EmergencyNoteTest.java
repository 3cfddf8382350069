package enthesis.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.followup.emergency.Emergency;
import enthesis.domain.followup.emergency.Mark;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.NoteFields.Paragraph;
import enthesis.domain.visit.Reading;
import enthesis.domain.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// What was tapped in an emergency stands in the note of its visit, without what was struck through.
class EmergencyNoteTest {
    private static final NoteText NOTE = new NoteText(new Words(Locale.ENGLISH), UnaryOperator.identity());

    private static String after(Reading reading) {
        return NOTE.paragraphs(reading).stream().filter(one -> one.kind() == Paragraph.AFTER).findFirst().orElseThrow()
                .text();
    }

    @Test
    void theTimelineStandsAfterTheInjections() {
        var reading = Reading.of(Cases.about(), Cases.seedVisit());
        var opened = Instant.parse("2026-11-20T10:12:00Z");
        var emergency = Emergency.begun(opened, Optional.of(reading.about().visit().id()));
        emergency = with(emergency, Mark.Kind.STOPPED, 0, "", 5);
        emergency = with(emergency, Mark.Kind.CPR, 0, "", 6);
        emergency = with(emergency, Mark.Kind.STRUCK, 2, "wrong key", 8);
        emergency = with(emergency, Mark.Kind.GIVEN, 0, "", 12);
        emergency = with(emergency, Mark.Kind.WORDS, 4, "oxygen", 20);
        var zone = reading.about().zone();
        var told = after(Reading.of(Cases.about().witnessing(List.of(emergency)), Cases.seedVisit()));
        assertThat(after(reading)).doesNotContain("Emergency");
        assertThat(told).endsWith("Emergency: " + LocalTime.ofInstant(opened.plusSeconds(5), zone)
                + " injection stopped; " + LocalTime.ofInstant(opened.plusSeconds(12), zone)
                + " drug given (oxygen).");
        assertThat(Cases.about().witnessing(List.of(emergency)).witnessing(List.of(emergency)).emergencies())
                .containsExactly(emergency);
    }

    private static Emergency with(Emergency now, Mark.Kind kind, int target, String words, int since) {
        return now.with(now.next(kind, target, words, Duration.ofSeconds(since), now.opened().plusSeconds(since)));
    }
}
