package enthesis.ui.insight;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.sign.KeyHint;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The bar outside a chart, and below it what is counted and the word of caution that goes with all of it.
final class InsightBarView extends VBox {
    private static final double CHOICE = 236;

    InsightBarView(InsightModel model, Texts texts, InsightActs acts) {
        var here = new HBox(10, KeyHint.cap("F2"), label(texts.say("insight.title"), "today-here-name"));
        here.getStyleClass().add("today-here");
        var counted = label("", "banner-line");
        counted.setId("insight-counted");
        counted.textProperty().bind(model.counted);
        var bar = new HBox(16, quiet(ActButton.plain(texts.say("insight.today"), "F1", acts.today())
                .named("insight-today")), here, counted, spring(),
                quiet(ActButton.plain(texts.say("kit.find"), "Ctrl+K", acts.find())),
                quiet(ActButton.plain(texts.say("kit.lock"), "Ctrl+L", acts.lock())));
        bar.getStyleClass().addAll("banner", "today-bar");
        var region = new SearchChoice(texts, texts.say("insight.region"), model.region, model.regions.get())
                .named("insight-region");
        var period = new SearchChoice(texts, texts.say("insight.period"), model.years, model.periods())
                .named("insight-period");
        for (var choice : new SearchChoice[]{region, period}) {
            choice.setPrefWidth(CHOICE);
            choice.setMinWidth(CHOICE);
        }
        model.regions.subscribe(region::offer);
        var table = ActButton.plain(texts.say("insight.table"), "Alt+T", () -> model.table.set(!model.table.get()))
                .named("insight-switch");
        model.table.subscribe(on -> table.setText(texts.say(on ? "insight.figure" : "insight.table")));
        var export = ActButton.plain(texts.say("insight.export"), "Alt+E", model::export).named("insight-export");
        export.setAccessibleHelp(texts.say("insight.exporting"));
        export.disableProperty().bind(model.busy);
        var filters = new HBox(12, region, period, note(texts), table, export);
        filters.getStyleClass().add("insight-filters");
        getChildren().addAll(bar, filters);
    }

    private static HBox note(Texts texts) {
        var first = NumbersView.label(texts.say("insight.observed"), "insight-observed");
        var second = NumbersView.label(texts.say("insight.differ"), "insight-differ");
        var words = new VBox(2, first, second);
        words.setAlignment(Pos.CENTER_LEFT);
        var note = new HBox(words);
        note.getStyleClass().add("insight-caution");
        HBox.setHgrow(note, Priority.ALWAYS);
        return note;
    }

    private static Button quiet(Button button) {
        button.setFocusTraversable(false);
        return button;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
