package enthesis.ui.start.first;

import enthesis.domain.people.ClinicFields;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.ClinicEntries;
import enthesis.ui.start.proof.KeyGroupsView;
import enthesis.ui.start.proof.KeyProof;
import java.io.File;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Step 3: the recovery sheet, printed, written by hand or saved outside the chart's folder, and typed back.
final class RecoveryStepView extends VBox {

    RecoveryStepView(FirstStart start, Texts texts, Supplier<Optional<File>> chooseFile) {
        var title = new Label(texts.say("start.recovery.title"));
        title.getStyleClass().add("start-title");
        var sentence = new Label(texts.say("start.recovery.text"));
        sentence.getStyleClass().add("start-sentence");
        var groups = new KeyGroupsView(start.proof, texts);
        var right = new VBox(16, groups, copies(start, texts), note(start.proof, texts),
                buttons(start, texts, chooseFile));
        HBox.setHgrow(right, Priority.ALWAYS);
        var halves = new HBox(32, new SheetPreviewView(start.proof,
                start.clinic.text(ClinicFields.NAME), texts), right);
        getChildren().addAll(title, sentence, halves);
    }

    private static Node copies(FirstStart start, Texts texts) {
        var fields = new ClinicEntries(start.clinic, texts);
        var one = fields.wanted(ClinicFields.COPY_ONE, "copy-one");
        var two = fields.wanted(ClinicFields.COPY_TWO, "copy-two");
        HBox.setHgrow(one, Priority.ALWAYS);
        HBox.setHgrow(two, Priority.ALWAYS);
        return new HBox(12, one, two);
    }

    private static Node note(KeyProof proof, Texts texts) {
        var words = new Label();
        words.setWrapText(true);
        words.getStyleClass().addAll("start-note", "tone-info");
        words.setMaxWidth(Double.MAX_VALUE);
        Runnable say = () -> words.setText(texts.say(proof.shown.get()
                ? "start.recovery.note.shown"
                : proof.onPaper.get() ? "start.recovery.note.hidden" : "start.recovery.note.first"));
        proof.shown.subscribe(say);
        proof.onPaper.subscribe(say);
        say.run();
        return words;
    }

    private static Node buttons(FirstStart start, Texts texts, Supplier<Optional<File>> chooseFile) {
        var print = ActButton.plain(texts.say("start.recovery.print"), "",
                () -> start.print(() -> chooseFile.get().map(File::toPath))).named("print").wide();
        var write = ActButton.plain(texts.say("start.recovery.write"), "", start.proof::show).named("write").wide();
        var save = ActButton.plain(texts.say("start.recovery.save"), "",
                () -> chooseFile.get().ifPresent(file -> start.save(file.toPath()))).named("save").wide();
        start.proof.onPaper.subscribe(on -> write.setText(
                texts.say(on ? "start.recovery.again" : "start.recovery.write")));
        var row = new HBox(8, print, write, save);
        for (var button : row.getChildren()) {
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        row.disableProperty().bind(start.busy);
        start.busy.subscribe(on -> {
            if (!on && !start.proof.onPaper.get()) {
                print.requestFocus();
            }
        });
        return row;
    }
}
