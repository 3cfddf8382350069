package enthesis.ui.visit.drawing;

import enthesis.ui.kit.MapDress;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.field.ActButton;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a patient draws on: two figures, the place in work, everything that is marked.
public final class FiguresView extends BorderPane {
    /// What title, sides and buttons need of the height.
    private static final double AROUND = 240;
    private static final double SMALLEST = 300;

    private final DrawingModel model;
    private final Texts texts;
    private final MarkView mark;
    private final Runnable leave;
    private final List<FigureView> figures = new ArrayList<>();

    /// `leave` is called when the patient is done.
    public FiguresView(DrawingModel model, Theme theme, Runnable leave) {
        this.model = model;
        this.leave = leave;
        texts = model.texts;
        getStyleClass().add("pain-screen");
        MapDress.of(this, theme);
        mark = new MarkView(model);
        setTop(head());
        setCenter(middle());
        setBottom(foot());
        heightProperty().subscribe(height -> figures
                .forEach(figure -> figure.fit(Math.max(SMALLEST, height.doubleValue() - AROUND))));
        model.chosen().subscribe(now -> mark.setVisible(now.isPresent()));
    }

    private VBox head() {
        var title = new Label(texts.say("drawing.title"));
        title.getStyleClass().add("pain-heading");
        var lead = new Label(texts.say("drawing.lead"));
        lead.getStyleClass().add("pain-lead");
        return new VBox(2, title, lead);
    }

    private HBox middle() {
        var row = new HBox();
        row.getStyleClass().add("pain-middle");
        for (var figure : model.figures) {
            var view = new FigureView(model, figure);
            figures.add(view);
            row.getChildren().add(view);
        }
        var marks = new MarksView(model);
        VBox.setVgrow(marks, Priority.ALWAYS);
        var side = new VBox(mark, marks);
        side.getStyleClass().add("pain-column");
        HBox.setHgrow(side, Priority.ALWAYS);
        side.setMinWidth(0);
        row.getChildren().add(side);
        return row;
    }

    private HBox foot() {
        var none = ActButton.plain(texts.say("drawing.noPain"), "", model::noPain).named("pain-none");
        model.drawing().subscribe(now -> none.pseudoClassStateChanged(PseudoClass.getPseudoClass("chosen"),
                now.none()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(none, ActButton.plain(texts.say("drawing.clear"), "", model::clear).named("pain-clear"),
                gap, ActButton.primary(texts.say("drawing.done"), "", leave).named("pain-done"));
        foot.getStyleClass().add("pain-foot");
        return foot;
    }

    /// Puts the focus where it begins.
    public void start() {
        figures.getFirst().start();
    }
}
