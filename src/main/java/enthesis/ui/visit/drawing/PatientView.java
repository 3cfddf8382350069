package enthesis.ui.visit.drawing;

import enthesis.ui.kit.MapDress;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.field.ActButton;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The whole window while a patient holds it: large type, two figures, the place in work, and nothing else. It is left
/// with a password only; no key of the program reaches anything from here.
public final class PatientView extends StackPane {
    /// What title, sides and buttons need of the height.
    private static final double AROUND = 240;
    private static final double SMALLEST = 300;

    private final DrawingModel model;
    private final Texts texts;
    private final BorderPane drawing = new BorderPane();
    private final MarkView mark;
    private final HandBack back;
    private final HandBackView leaving;
    private final List<FigureView> figures = new ArrayList<>();

    /// `user` is who has handed it over, and whose password brings it back.
    public PatientView(DrawingModel model, HandBack back, ObservableValue<String> user, Theme theme) {
        this.model = model;
        this.back = back;
        texts = model.texts;
        setId("patient-screen");
        getStyleClass().add("pain-ground");
        MapDress.of(this, theme);
        mark = new MarkView(model);
        leaving = new HandBackView(back, texts, user, this::again);
        leaving.setVisible(false);
        drawing.getStyleClass().add("pain-screen");
        drawing.setTop(head());
        drawing.setCenter(middle());
        drawing.setBottom(foot());
        getChildren().addAll(drawing, leaving);
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
                gap, ActButton.primary(texts.say("drawing.done"), "", this::leave).named("pain-done"));
        foot.getStyleClass().add("pain-foot");
        return foot;
    }

    /// Puts the focus where it begins.
    public void start() {
        figures.getFirst().start();
    }

    /// Asks for the password: the patient is done, or somebody wants to close the window.
    public void leave() {
        drawing.setVisible(false);
        leaving.setVisible(true);
        leaving.start();
    }

    private void again() {
        back.forget();
        leaving.setVisible(false);
        drawing.setVisible(true);
        start();
    }
}
