package enthesis.ui.start.first;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.FieldBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Step 1: where the chart will live, and the clinic's name.
final class ChartStepView extends VBox {
    private final EntryField clinic;

    ChartStepView(FirstStart start, Texts texts) {
        var title = new Label(texts.say("start.chart.title"));
        title.getStyleClass().add("start-title");
        var sentence = new Label(texts.say("start.chart.text"));
        sentence.getStyleClass().add("start-sentence");
        sentence.setWrapText(true);
        clinic = new EntryField(texts.say("start.chart.clinic"), start.clinic).named("clinic");
        clinic.setMaxWidth(440);
        var folder = new Label(start.folder());
        folder.getStyleClass().add("folder");
        folder.setWrapText(true);
        var place = new FieldBox(texts.say("start.chart.folder"), folder);
        var note = new Label(texts.say("start.chart.note"));
        note.setWrapText(true);
        note.setMaxWidth(620);
        note.getStyleClass().add("sub");
        getChildren().addAll(title, sentence, clinic, place, note);
    }

    void start() {
        clinic.requestFocus();
    }
}
