package enthesis.ui.practice;

import static enthesis.ui.practice.PracticeStage.PAST;
import static enthesis.ui.practice.PracticeStage.TEXTS;
import static enthesis.ui.practice.PracticeStage.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.practice.Version;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.emergency.ProtocolTextModel;
import enthesis.ui.practice.emergency.ProtocolTextPage;
import enthesis.ui.practice.emergency.ProtocolTextView;
import enthesis.ui.practice.entry.EntryDesk;
import java.time.Instant;
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

/// The practice's own words on the emergency card: kept whole, never empty, with what was said before beside them.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class ProtocolTextTest {
    private static final String SHIPPED = TEXTS.say("emergency.shipped");

    private final List<String> written = new ArrayList<>();
    private PracticeStage screen;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
        var before = new Version<>(Instant.parse("2026-11-20T10:12:00Z"), WHO, Version.Standing.OWN, "Stop.");
        var page = new ProtocolTextPage(Optional.of("Stop."), SHIPPED, PAST.lines(List.of(before), SHIPPED,
                (_, after) -> ProtocolTextModel.changes(TEXTS, after)));
        var model = new ProtocolTextModel(new EntryDesk<>(new DirectWork(), TEXTS,
                (_, text) -> written.add(text.orElse("as shipped")), own -> written.add("kept " + own.isPresent())),
                page);
        var view = new ProtocolTextView(model, TEXTS, () -> written.add("left"));
        screen.show(view, view::start);
    }

    @Test
    void theOwnWordsAreKeptLineByLine() {
        screen.press(KeyCode.ENTER).type("Call 112, room 3.").picture("emergency-text");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).containsExactly("Stop.\nCall 112, room 3.", "kept true");
    }

    @Test
    void theShippedWordsStandAsShipped() {
        screen.act(() -> screen.fire("#emergency-shipped"));
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).containsExactly("as shipped", "kept false");
    }

    @Test
    void anEmptyCardIsNotKept() {
        screen.into("#emergency-text", "");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).isEmpty();
        screen.press(KeyCode.ESCAPE);
        assertThat(written).containsExactly("left");
    }
}
