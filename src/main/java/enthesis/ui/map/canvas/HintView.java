package enthesis.ui.map.canvas;

import enthesis.domain.map.Target;
import enthesis.ui.kit.Texts;
import enthesis.ui.map.model.Usual;
import java.util.ArrayList;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What is under the pointer: the structure's name, what it is, its usual volume, and what lies near it.
final class HintView extends VBox {
    private static final double AWAY = 18;

    private final Texts texts;
    private final Label name = new Label();
    private final Label facts = new Label();

    HintView(Texts texts) {
        super(2);
        this.texts = texts;
        setMouseTransparent(true);
        getStyleClass().add("map-hint");
        name.getStyleClass().add("map-hint-name");
        facts.getStyleClass().add("map-hint-facts");
        facts.setWrapText(true);
        facts.setMaxWidth(260);
        getChildren().addAll(name, facts);
        setVisible(false);
    }

    void hide() {
        setVisible(false);
    }

    /// Shows it near a place, within a room of this size.
    void show(Target target, double x, double y, double width, double height) {
        name.setText(target.name());
        facts.setText(facts(target, texts));
        setVisible(true);
        autosize();
        double left = x + AWAY + getWidth() > width ? x - AWAY - getWidth() : x + AWAY;
        relocate(Math.max(4, left), Math.clamp(y + AWAY, 4, Math.max(4, height - getHeight() - 4)));
    }

    private static String facts(Target target, Texts texts) {
        var facts = new ArrayList<>(Usual.facts(target, texts));
        if (!target.atRisk().isEmpty()) {
            facts.add(texts.say("map.near", String.join(", ", target.atRisk())));
        }
        return String.join("  ·  ", facts);
    }
}
