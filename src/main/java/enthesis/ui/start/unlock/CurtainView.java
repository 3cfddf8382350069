package enthesis.ui.start.unlock;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.keys.FocusBack;
import java.util.Set;
import javafx.event.EventType;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Holds the whole content of a window and covers it when the curtain falls. What is below stays as it is, with its
/// focus and its scrolling, but is neither seen nor read aloud.
public final class CurtainView extends StackPane {
    private static final Set<EventType<? extends InputEvent>> PASSING = Set
            .of(MouseEvent.MOUSE_ENTERED_TARGET, MouseEvent.MOUSE_EXITED_TARGET);

    private final Node content;
    private final UnlockView cover;
    private final Curtain curtain;
    private final Label warning = new Label();
    private Runnable backToWork = () -> {};

    public CurtainView(Node content, UnlockView cover, Curtain curtain, Texts texts) {
        this.content = content;
        this.cover = cover;
        this.curtain = curtain;
        warning.getStyleClass().add("curtain-warning");
        warning.setMouseTransparent(true);
        StackPane.setAlignment(warning, Pos.TOP_CENTER);
        getChildren().addAll(content, cover, warning);
        curtain.secondsLeft().subscribe(left -> {
            warning.setVisible(left.longValue() >= 0);
            warning.setText(texts.say("start.curtain.warning", Long.toString(left.longValue())));
        });
        sceneProperty().subscribe((_, scene) -> listen(scene));
        curtain.drawn().subscribe(this::draw);
    }

    /// Puts a strip over the content and below the curtain.
    public void below(Node strip) {
        getChildren().add(1, strip);
    }

    private void listen(@Nullable Scene scene) {
        if (scene != null) {
            scene.addEventFilter(InputEvent.ANY, event -> {
                if (!PASSING.contains(event.getEventType())) {
                    curtain.active();
                }
            });
        }
    }

    private void draw(boolean drawn) {
        if (drawn && getScene() != null) {
            backToWork = FocusBack.of(getScene());
            Window.getWindows().stream().filter(PopupWindow.class::isInstance).toList()
                    .forEach(Window::hide);
        }
        content.setVisible(!drawn);
        cover.setVisible(drawn);
        if (drawn) {
            cover.start();
        } else {
            backToWork.run();
        }
    }
}
