package enthesis.ui.patient.drawn;

import enthesis.domain.map.pain.DrawnOn;
import enthesis.domain.map.pain.DrawnWords;
import enthesis.domain.map.pain.PainDrawing;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One card of the patient's page: what was drawn before the visit, in words, and the button that hands the
/// screen over.
public final class DrawnBeforeView extends VBox {
    private final DrawnModel model;
    private final Texts texts;
    private final DrawnWords words;
    private final Label today = label("drawn-today", "drawn-today");
    private final Label earlier = label("drawn-earlier", "line-second");
    private final ActButton hand;

    public DrawnBeforeView(DrawnModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = DrawnWords.ofTheRecord(texts.words());
        setId("drawn-before");
        getStyleClass().addAll("work-list", "drawn-before");
        var title = new Label(texts.say("drawing.row"));
        title.getStyleClass().add("work-list-title");
        title.setMinWidth(USE_PREF_SIZE);
        earlier.managedProperty().bind(earlier.visibleProperty());
        hand = ActButton.plain(texts.say("drawing.hand"), "Alt+H", model::hand).named("hand-to-patient");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var head = new HBox(10, title, spring, hand);
        head.getStyleClass().add("drawn-head");
        var lines = new VBox(2, today, earlier);
        lines.getStyleClass().add("drawn-lines");
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(model.handing.map(acts -> acts.isPresent()));
        model.sheet.sheet().subscribe(_ -> show());
        model.visiting.subscribe(_ -> show());
        model.earlier.subscribe(_ -> show());
    }

    private static Label label(String id, String style) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void show() {
        hand.setDisable(model.visiting.get());
        var drawing = PainDrawing.read(model.sheet.now());
        today.setText(drawing.said()
                ? texts.say("drawing.before.waits", marks(drawing))
                : texts.say(model.visiting.get() ? "drawing.before.visiting" : "drawing.notAsked"));
        earlier.setText(model.earlier.get().stream().map(this::lost).collect(Collectors.joining("\n")));
        earlier.setVisible(!earlier.getText().isEmpty());
    }

    private String lost(DrawnOn drawn) {
        return texts.say("drawing.before.earlier", texts.date(drawn.day()), marks(drawn.drawing()));
    }

    private String marks(PainDrawing drawing) {
        return drawing.none()
                ? texts.say("drawing.none")
                : drawing.marks().stream().map(words::mark).collect(Collectors.joining("; "));
    }
}
