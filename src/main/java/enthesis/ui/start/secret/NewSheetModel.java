package enthesis.ui.start.secret;

import enthesis.storage.key.RecoveryKey;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.paper.PreviewModel;
import enthesis.ui.kit.work.Work;
import enthesis.ui.start.proof.KeyProof;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A new recovery sheet: printed, saved or written by hand, typed back, and only then put in the place of the old one,
/// which counts until that moment.
public final class NewSheetModel {
    public final KeyProof proof;
    public final BooleanProperty busy = new SimpleBooleanProperty();
    /// Why it does not count yet, worded; "" when nothing is wrong.
    public final StringProperty failure = new SimpleStringProperty("");
    private final SheetDesk desk;

    /// What carries the nine groups out of the program; off the screen.
    public interface Papers {
        byte[] pages(List<String> groups) throws Exception;

        /// Shows them over the screen first, on the screen's thread; false where they are not to be shown.
        default boolean show(byte[] pages, PreviewModel.Acts acts) {
            return false;
        }

        void print(byte[] pages) throws Exception;

        void save(List<String> groups, Path file) throws Exception;
    }

    /// Puts the key in the place of the old one, off the screen.
    public interface Replace {
        void with(RecoveryKey key) throws Exception;
    }

    /// Where it is worked: `printing` waits for the printer, so that nothing else does; on `keys` the keys are changed.
    public record Works(Work papers, Work printing, Work keys) {}

    public record SheetDesk(Works works, Texts texts, Papers papers, Replace replace, Runnable done) {}

    public NewSheetModel(SheetDesk desk, KeyProof proof) {
        this.desk = desk;
        this.proof = proof;
        proof.agreeing().subscribe(_ -> failure.set(""));
        proof.onPaper.subscribe(_ -> failure.set(""));
    }

    /// Shows the sheet, where it can be shown, and prints it; from there it can be saved, too. `file` asks where to.
    public void print(Supplier<Optional<Path>> file) {
        var groups = proof.key().groups();
        run(desk.works().papers(), () -> desk.papers().pages(groups), pages -> {
            var acts = new PreviewModel.Acts(() -> {
                print(pages);
                return true;
            }, () -> save(file.get()), () -> {});
            if (!desk.papers().show(pages, acts)) {
                print(pages);
            }
        });
    }

    private void print(byte[] pages) {
        run(desk.works().printing(), () -> {
            desk.papers().print(pages);
            return pages;
        }, _ -> proof.papered());
    }

    private boolean save(Optional<Path> file) {
        file.ifPresent(this::save);
        return file.isPresent();
    }

    public void save(Path file) {
        var groups = proof.key().groups();
        run(desk.works().papers(), () -> {
            desk.papers().save(groups, file);
            return file;
        }, _ -> proof.papered());
    }

    /// Why it can't count yet, worded; "" when it can.
    public String missing() {
        if (!proof.onPaper.get()) {
            return desk.texts().say("start.recovery.missing.paper");
        }
        return proof.proved()
                ? ""
                : desk.texts().say("start.recovery.missing.groups",
                        Integer.toString(proof.groups.size() - proof.agreeing().get()));
    }

    public void keep() {
        failure.set(missing());
        if (failure.get().isEmpty() && !busy.get()) {
            var key = proof.key();
            run(desk.works().keys(), () -> {
                desk.replace().with(key);
                return key;
            }, _ -> desk.done().run());
        }
    }

    private <T> void run(Work work, Callable<T> job, Consumer<T> done) {
        busy.set(true);
        failure.set("");
        work.run(job, made -> {
            busy.set(false);
            done.accept(made);
        }, failed -> {
            busy.set(false);
            failure.set(desk.texts().of(failed));
        });
    }
}
