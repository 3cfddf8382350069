package enthesis.ui.start.secret;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.start.first.SheetPreviewView;
import enthesis.ui.start.proof.KeyGroupsView;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where an owner makes a new recovery sheet. Ctrl+Enter makes it count, Esc leaves the old one as it is.
public final class NewSheetView extends SecretPageView {
    private final ActButton print;

    /// `clinic` stands on the sheet; `file` asks where to save it.
    public NewSheetView(NewSheetModel model, ObservableValue<String> clinic, Supplier<Optional<Path>> file, Texts texts,
            Runnable leave) {
        super("sheet", texts, new Acts("start.secret.sheet.set", model::keep, leave, model.failure, model.busy));
        print = ActButton.plain(texts.say("start.recovery.print"), "", () -> model.print(file)).named("print").wide();
        var write = ActButton.plain(texts.say("start.recovery.write"), "", model.proof::show).named("write").wide();
        var save = ActButton.plain(texts.say("start.recovery.save"), "", () -> file.get().ifPresent(model::save))
                .named("save").wide();
        model.proof.onPaper.subscribe(on -> write.setText(
                texts.say(on ? "start.recovery.again" : "start.recovery.write")));
        var row = new HBox(8, print, write, save);
        row.getChildren().forEach(button -> HBox.setHgrow(button, Priority.ALWAYS));
        row.disableProperty().bind(model.busy);
        // else the way out has the focus when nothing came out of the printer
        model.busy.subscribe(on -> {
            if (!on && !model.proof.onPaper.get()) {
                print.requestFocus();
            }
        });
        var right = new VBox(18, new KeyGroupsView(model.proof, texts), row);
        HBox.setHgrow(right, Priority.ALWAYS);
        show(texts.say("start.secret.sheet.title"), texts.say("start.secret.sheet.text"),
                new HBox(32, new SheetPreviewView(model.proof, clinic, texts), right));
    }

    /// Puts the focus on the first way to paper.
    public void start() {
        print.requestFocus();
    }
}
