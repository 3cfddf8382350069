package enthesis.ui.practice.old;

import enthesis.domain.patient.OldChart;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.Permit;
import enthesis.ui.practice.list.FindView;
import enthesis.ui.practice.list.LineView;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The charts past the time they have to be kept: Enter opens one, all of them leave as a table.
public final class OldChartsView extends FindView<OldChart> {
    private final OldChartsModel model;

    /// `export`: who may take the list out.
    public OldChartsView(OldChartsModel model, Texts texts, Permit export, Runnable leave) {
        super("old", "old", model, texts, leave);
        this.model = model;
        var count = new Label();
        count.getStyleClass().add("sub");
        count.setId("old-count");
        count.textProperty().bind(model.message);
        line.getChildren().add(count);
        above.getChildren().addFirst(hint(say("rule", model.retention.years().toString(),
                model.retention.majority().toString())));
        var open = ActButton.primary(say("open"), "Enter", model::open).named("old-open");
        var out = act("export", model::export).named("old-export");
        model.chosen.subscribe(at -> open.setDisable(at.intValue() < 0));
        model.rows.subscribe(now -> out.setDisable(now.isEmpty() || !export.given()));
        export.may().subscribe(given -> out.setDisable(model.rows.get().isEmpty() || !given));
        begin(open, out, export.reason());
    }

    @Override
    protected int clicks() {
        return 2;
    }

    @Override
    protected Node row(OldChart chart, LineView shown) {
        return shown.show(model.name(chart), model.line(chart), "", false);
    }

    @Override
    protected String spoken(OldChart chart) {
        return model.name(chart) + ", " + model.line(chart);
    }

    @Override
    protected String brief(OldChart chart) {
        return model.name(chart);
    }
}
