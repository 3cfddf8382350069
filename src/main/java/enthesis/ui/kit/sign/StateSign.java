package enthesis.ui.kit.sign;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The state of a section as a sign of 22 px: empty ring, half ring, green tick, orange number, dashed ring, lock.
public final class StateSign extends StackPane {

    public enum State {
        EMPTY, PARTLY, DONE, NEEDS_YOU, SKIPPED, SIGNED
    }

    public StateSign() {
        getStyleClass().add("state-sign");
    }

    public StateSign(State state, int open) {
        this();
        show(state, open);
    }

    /// `open` is the number shown when lines need somebody.
    public void show(State state, int open) {
        getChildren().clear();
        getStyleClass().setAll("state-sign", "state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        switch (state) {
            case EMPTY, SKIPPED -> getChildren().add(part("ring"));
            case PARTLY -> getChildren().addAll(part("ring"), part("half"));
            case DONE -> getChildren().addAll(part("disc"), Signs.of(Feather.CHECK, 12));
            case NEEDS_YOU -> getChildren().addAll(part("disc"), new Label(Integer.toString(open)));
            case SIGNED -> getChildren().add(Signs.of(Feather.LOCK, 16));
        }
    }

    private static Region part(String style) {
        var part = new Region();
        part.getStyleClass().add(style);
        return part;
    }
}
