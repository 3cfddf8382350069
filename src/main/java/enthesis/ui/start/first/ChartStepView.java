package enthesis.ui.start.first;

import enthesis.domain.people.ClinicFields;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ClinicEntries;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.FieldBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Step 1: where the chart will live, the clinic's name, and the numbers that patients may call, if they are known yet.
final class ChartStepView extends VBox {
    private final EntryField clinic;

    ChartStepView(FirstStart start, Texts texts) {
        var fields = new ClinicEntries(start.clinic, texts);
        var title = new Label(texts.say("start.chart.title"));
        title.getStyleClass().add("start-title");
        var sentence = new Label(texts.say("start.chart.text"));
        sentence.getStyleClass().add("start-sentence");
        sentence.setWrapText(true);
        clinic = fields.entry(ClinicFields.NAME, "clinic");
        var folder = new Label(start.folder());
        folder.getStyleClass().add("folder");
        folder.setWrapText(true);
        var place = new FieldBox(texts.say("start.chart.folder"), folder);
        var note = new Label(texts.say("start.chart.note"));
        note.setWrapText(true);
        note.setMaxWidth(620);
        note.getStyleClass().add("sub");
        var entries = new VBox(12, clinic, fields.entry(ClinicFields.TELEPHONE, "telephone"),
                fields.entry(ClinicFields.EMERGENCY, "emergency"));
        entries.setMaxWidth(440);
        getChildren().addAll(title, sentence, entries, place, note);
    }

    void start() {
        clinic.requestFocus();
    }
}
