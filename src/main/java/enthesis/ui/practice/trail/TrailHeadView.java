package enthesis.ui.practice.trail;

import enthesis.storage.deed.DeedQuery.By;
import enthesis.ui.kit.Texts;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The names of the columns; each sorts by its column, once more the other way round.
final class TrailHeadView extends HBox {
    /// The widths of the columns; that of what was done takes the rest.
    static final Map<By, Integer> WIDTHS = Map.of(By.WHEN, 168, By.WHO, 148, By.PATIENT, 190, By.LINES, 72);

    private final TrailModel model;
    private final Texts texts;
    private final Map<By, Button> buttons = new EnumMap<>(By.class);

    TrailHeadView(TrailModel model, Texts texts) {
        super(12);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("trail-head");
        for (var by : By.values()) {
            var button = new Button();
            button.setId("trail-by-" + name(by));
            button.getStyleClass().add("trail-column");
            button.setOnAction(_ -> model.sort(by));
            place(button, by);
            buttons.put(by, button);
            getChildren().add(button);
        }
        model.order.subscribe(_ -> show());
    }

    /// Gives a node the width of its column.
    static void place(Region node, By by) {
        var width = WIDTHS.get(by);
        if (width == null) {
            setHgrow(node, Priority.ALWAYS);
            node.setMinWidth(0);
            node.setMaxWidth(Double.MAX_VALUE);
        } else {
            node.setMinWidth(width);
            node.setPrefWidth(width);
            node.setMaxWidth(width);
        }
    }

    private static String name(By by) {
        return by.name().toLowerCase(Locale.ROOT);
    }

    private void show() {
        var order = model.order.get();
        buttons.forEach((by, button) -> {
            var name = texts.say("trail.by." + name(by));
            boolean now = order.by() == by;
            button.setText(now ? name + (order.descending() ? " \u25be" : " \u25b4") : name);
            button.setAccessibleText(now
                    ? texts.say("trail.sort.now", name,
                            texts.say(order.descending() ? "trail.sort.down" : "trail.sort.up"))
                    : texts.say("trail.sort.not", name));
        });
    }
}
