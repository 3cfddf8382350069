package enthesis.ui.visit.drawing;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.pain.DrawnPain;
import enthesis.domain.map.pain.Quality;
import enthesis.ui.kit.choice.ScaleBar;
import enthesis.ui.kit.field.ActButton;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// The place in work: how it feels, how strong it is, and taking it away again.
final class MarkView extends VBox {
    private final DrawingModel model;
    private final Label title = new Label();
    private final Map<Quality, ToggleButton> qualities = new EnumMap<>(Quality.class);
    private final VBox scale = new VBox();
    private int row;

    MarkView(DrawingModel model) {
        this.model = model;
        getStyleClass().add("pain-mark");
        title.setId("pain-title");
        title.getStyleClass().add("pain-place");
        var feels = new TilePane();
        feels.getStyleClass().add("pain-qualities");
        feels.setPrefColumns(3);
        for (var quality : Quality.values()) {
            feels.getChildren().add(quality(quality));
        }
        var ends = new BorderPane();
        ends.setLeft(quiet("drawing.least"));
        ends.setRight(quiet("drawing.most"));
        getChildren().addAll(title, question("drawing.how"), feels, question("drawing.strong"), scale, ends,
                ActButton.plain(model.texts.say("drawing.remove"), "", model::remove).named("pain-remove"));
        model.chosen().subscribe(mark -> mark.ifPresent(this::show));
        managedProperty().bind(visibleProperty());
    }

    private Label question(String key) {
        var label = new Label(model.texts.say(key));
        label.getStyleClass().add("pain-question");
        return label;
    }

    private Label quiet(String key) {
        var label = new Label(model.texts.say(key));
        label.getStyleClass().add("pain-quiet");
        return label;
    }

    private ToggleButton quality(Quality quality) {
        var button = new ToggleButton(model.words.quality(quality));
        button.setId("pain-" + Choices.text(quality));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            model.quality(quality);
            model.chosen().get().ifPresent(this::show);
        });
        qualities.put(quality, button);
        return button;
    }

    private void show(DrawnPain mark) {
        title.setText(model.words.place(mark.place()));
        qualities.forEach((quality, button) -> button
                .setSelected(mark.quality().filter(quality::equals).isPresent()));
        if (mark.row() != row || scale.getChildren().isEmpty()) {
            row = mark.row();
            var bar = new ScaleBar(model.score(mark)).named("pain-score");
            bar.setAccessibleText(model.texts.say("drawing.strong"));
            scale.getChildren().setAll(bar);
        }
    }

    /// The first question.
    void start() {
        qualities.values().stream().findFirst().ifPresent(ToggleButton::requestFocus);
    }
}
