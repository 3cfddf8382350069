package enthesis.ui.emergency;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static enthesis.ui.practice.PracticeStage.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.followup.emergency.Emergency;
import enthesis.domain.followup.emergency.Mark;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.kit.work.SteppedReminders;
import enthesis.ui.practice.PracticeStage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class CardViewTest {
    private static final Instant OPENED = Instant.parse("2026-11-29T10:42:07Z");
    private static final VisitId VISIT = VisitId.fresh();
    private static final CardFacts FACTS = new CardFacts(Optional.of(VISIT), "NOVAK, Jana", Optional.of(Side.LEFT),
            "knee", List.of(new CardFacts.Line("Weight", "71 kg"),
                    new CardFacts.Line("Local anaesthetic", "Lidocaine 45 mg of 300 mg given, 15 % of the ceiling"),
                    new CardFacts.Line("Last injection", "10:41:30, 4 points given"),
                    new CardFacts.Line("Allergies", "Latex")));

    private final List<Mark> written = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final SteppedReminders reminders = new SteppedReminders();
    private long nanos;
    private boolean full;
    private PracticeStage screen;
    private CardModel model;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
        open(Emergency.begun(OPENED, Optional.of(VISIT)), FACTS, Optional.empty());
    }

    private void open(Emergency emergency, CardFacts facts, Optional<String> protocol) {
        var desk = new CardModel.CardDesk(new DirectWork(), TEXTS, reminders, new Passing(), (now, mark) -> {
            if (full) {
                throw new IOException("No space left on device");
            }
            written.add(mark);
            return mark.by(WHO);
        });
        var watch = emergency.begun()
                ? Stopwatch.resume(OPENED, emergency.reached(), OPENED.plusNanos(nanos), () -> nanos)
                : Stopwatch.start(OPENED, () -> nanos);
        model = new CardModel(desk, watch, emergency);
        var view = new CardView(model, facts, new CardView.CardActs(() -> done.add("strip"),
                () -> model.end(() -> done.add("ended")), protocol), TEXTS, ZoneOffset.UTC);
        screen.show(view, view::start);
    }

    /// The computer's clock, which goes as time passes.
    private final class Passing extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return OPENED.plusNanos(nanos);
        }
    }

    private void pass(int seconds) {
        screen.act(() -> {
            nanos += Duration.ofSeconds(seconds).toNanos();
            reminders.pass(Duration.ofSeconds(seconds));
        });
    }

    private List<String> said() {
        return new MarkWords(TEXTS, ZoneOffset.UTC).lines(model.emergency.get());
    }

    @Test
    void oneLetterIsOneTapWithItsTime() {
        pass(3);
        screen.type("i");
        pass(5);
        screen.type("h");
        pass(64);
        assertThat(said()).containsExactly("10:42:10  Injection stopped", "10:42:15  Help called");
        assertThat(written).extracting(Mark::kind).containsExactly(Mark.Kind.STOPPED, Mark.Kind.HELP);
        assertThat(screen.says("#emergency-clock")).isEqualTo("01:12");
        assertThat(screen.says("#emergency-kept")).isEqualTo("kept");
        screen.picture("emergency-card");
    }

    @Test
    void whatWasGivenIsTypedAfterItsTimeIsKept() {
        pass(4);
        screen.type("d");
        assertThat(written).extracting(Mark::kind).containsExactly(Mark.Kind.GIVEN);
        pass(10);
        screen.type("oxygen by mask, i and h");
        screen.press(KeyCode.ENTER);
        screen.type("c");
        assertThat(said()).containsExactly("10:42:11  Drug given: oxygen by mask, i and h",
                "10:42:21  CPR started");
    }

    @Test
    void aWrongTapIsStruckThroughAndStays() {
        screen.type("a");
        pass(6);
        screen.press(KeyCode.DELETE);
        screen.press(KeyCode.DELETE);
        assertThat(said()).containsExactly("10:42:07  Ambulance called - struck out 10:42:13");
        assertThat(written).extracting(Mark::kind).containsExactly(Mark.Kind.AMBULANCE, Mark.Kind.STRUCK);
    }

    @Test
    void aFullDiskIsSaidAndTriedAgainInOrder() {
        full = true;
        screen.type("i");
        screen.type("h");
        assertThat(screen.says("#emergency-kept")).contains("Not on the disk yet (2)");
        screen.picture("emergency-full");
        full = false;
        pass(3);
        assertThat(written).extracting(Mark::kind).containsExactly(Mark.Kind.STOPPED, Mark.Kind.HELP);
        assertThat(screen.says("#emergency-kept")).isEqualTo("kept");
    }

    @Test
    void itGoesOnAfterAKillAndSaysSo() {
        var before = Emergency.begun(OPENED, Optional.empty());
        var tapped = before.with(before.next(Mark.Kind.HELP, 0, "", Duration.ofSeconds(40), OPENED.plusSeconds(40)));
        nanos = Duration.ofSeconds(90).toNanos();
        screen.act(() -> open(tapped, CardFacts.NOBODY, Optional.of("Stop.\nCall 112, room 3.")));
        assertThat(said()).containsExactly("10:42:47  Help called",
                "10:43:37  Program opened again, time by the computer's clock");
        assertThat(screen.says("#emergency-clock")).isEqualTo("01:30");
        screen.picture("emergency-again");
    }

    @Test
    void itEndsOnceEverythingIsKeptAndEscapeOnlyGoesBack() {
        screen.press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("strip");
        screen.type("r");
        full = true;
        screen.press(KeyCode.CONTROL, KeyCode.END);
        assertThat(done).containsExactly("strip");
        full = false;
        pass(3);
        assertThat(done).containsExactly("strip", "ended");
        assertThat(written).extracting(Mark::kind).containsExactly(Mark.Kind.RECOVERED, Mark.Kind.ENDED);
        screen.type("c");
        assertThat(written).hasSize(2);
    }
}
