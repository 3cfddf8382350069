package enthesis.ui.insight;

import enthesis.ui.insight.page.Page;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.figure.FigureView;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One question: its denominators, the figure or its numbers, and what they cannot say.
final class PageView extends VBox {
    private final Texts texts;
    private final Label title = new Label();
    private final Label counts = NumbersView.label("", "insight-counts");
    private final FigureView figure = new FigureView();
    private final NumbersView numbers = new NumbersView();
    private final Label few = NumbersView.label("", "insight-few");
    private final Label cannot = NumbersView.label("", "insight-cannot-words");
    private final StackPane middle = new StackPane();

    PageView(Texts texts) {
        this.texts = texts;
        setId("insight-page");
        getStyleClass().add("insight-page");
        title.setId("insight-title");
        title.getStyleClass().add("section-title");
        counts.setId("insight-counts");
        figure.setId("insight-figure");
        few.setId("insight-few");
        few.setText(texts.say("insight.tooFew"));
        cannot.setId("insight-cannot");
        var box = new VBox(4, NumbersView.label(texts.say("insight.cannot"), "insight-cannot-title"), cannot);
        box.getStyleClass().add("insight-cannot");
        box.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0);
        getChildren().addAll(title, counts, middle, box);
    }

    /// Without a figure the numbers are shown in its place.
    void show(Page page, boolean table) {
        title.setText(page.heading().title());
        counts.setText(page.heading().counts());
        cannot.setText(page.heading().cannot());
        numbers.show(page.grid());
        page.figure().ifPresent(figure::show);
        if (page.figure().isPresent() && !table) {
            middle.getChildren().setAll(figure);
        } else if (table) {
            middle.getChildren().setAll(numbers);
        } else {
            var both = new VBox(12, few, numbers);
            VBox.setVgrow(numbers, Priority.ALWAYS);
            middle.getChildren().setAll(both);
        }
        setAccessibleText(texts.say("insight.title"));
    }
}
