package enthesis.ui.practice.shelf;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.practice.list.FindView;
import enthesis.ui.practice.list.LineView;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The patients who received a lot: Enter opens the patient, Ctrl+P prints the list.
public final class RecallView extends FindView<RecallLine> {
    private final RecallModel model;

    public RecallView(RecallModel model, Texts texts, Runnable leave) {
        super("recall", "shelf.recall", model, texts, leave);
        this.model = model;
        var count = new Label();
        count.getStyleClass().add("sub");
        count.setId("recall-count");
        count.textProperty().bind(model.message);
        line.getChildren().add(count);
        keys.on("Ctrl+P", texts.say("kit.key.print"), model::print);
        var open = ActButton.primary(say("open"), "Enter", model::open).named("recall-open");
        var print = ActButton.plain(say("print"), "Ctrl+P", model::print).named("recall-print");
        var save = act("save", model::save).named("recall-save");
        model.chosen.subscribe(at -> open.setDisable(at.intValue() < 0));
        model.rows.subscribe(now -> {
            print.setDisable(now.isEmpty());
            save.setDisable(now.isEmpty());
        });
        begin(open, print, save);
    }

    @Override
    protected int clicks() {
        return 2;
    }

    @Override
    protected Node row(RecallLine line, LineView shown) {
        return shown.marked(model.words().name(line), model.words().line(line), model.words().besides(line),
                line.received().voided() ? "caution-mark" : "line-second");
    }

    @Override
    protected String spoken(RecallLine line) {
        return brief(line) + ", " + model.words().line(line) + " " + model.words().besides(line);
    }

    @Override
    protected String brief(RecallLine line) {
        return model.words().name(line);
    }
}
