package enthesis.ui.start.putback;

import enthesis.storage.backup.Wanted;
import enthesis.storage.putback.ChartCopy;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Putting a chart back: a folder is chosen, what lies there is shown, and one of it is copied here.
public final class PutBackModel {
    public final ObservableList<ChartCopy> found = FXCollections.observableArrayList();
    public final ObjectProperty<@Nullable ChartCopy> chosen = new SimpleObjectProperty<>();
    public final BooleanProperty busy = new SimpleBooleanProperty();
    /// How much of it is copied, from 0 to 1.
    public final DoubleProperty share = new SimpleDoubleProperty();
    /// Why nothing was found or put back, worded; "" while nothing is wrong.
    public final StringProperty said = new SimpleStringProperty("");
    private final Copies copies;
    private final Supplier<Optional<Path>> ask;
    private final Work work;
    private final Executor screen;
    private final Texts texts;
    private final Ways ways;
    private volatile boolean stopped;

    /// Where it goes on when the chart is there, and when nobody wants that.
    public record Ways(Runnable done, Runnable leave) {}

    /// `ask` asks for a folder; `screen` runs what touches the screen.
    public PutBackModel(Copies copies, Supplier<Optional<Path>> ask, Work work, Executor screen, Texts texts,
            Ways ways) {
        this.copies = copies;
        this.ask = ask;
        this.work = work;
        this.screen = screen;
        this.texts = texts;
        this.ways = ways;
    }

    /// Asks for a folder, and looks for charts in it.
    public void choose() {
        if (!busy.get()) {
            ask.get().ifPresent(this::look);
        }
    }

    private void look(Path folder) {
        busy.set(true);
        said.set("");
        work.run(() -> copies.in(folder), there -> {
            busy.set(false);
            found.setAll(there);
            chosen.set(there.isEmpty() ? null : there.getFirst());
            said.set(there.isEmpty() ? texts.say("start.putback.none", folder.toString()) : "");
        }, this::failed);
    }

    /// Copies what is chosen.
    public void put() {
        var copy = chosen.get();
        if (copy == null || busy.get()) {
            return;
        }
        stopped = false;
        share.set(0);
        said.set("");
        busy.set(true);
        work.run(() -> {
            copies.take(copy, wanted());
            return copy;
        }, _ -> ways.done.run(), this::failed);
    }

    private Wanted wanted() {
        return new Wanted() {
            @Override
            public void still() throws Stopped {
                if (stopped) {
                    throw new Stopped();
                }
            }

            @Override
            public void done(double copied) {
                screen.execute(() -> share.set(copied));
            }
        };
    }

    /// Nobody wants to wait; nothing is put back then.
    public void stop() {
        stopped = true;
    }

    /// Back to the first start; what is being copied is stopped first.
    public void leave() {
        if (busy.get()) {
            stop();
        } else {
            ways.leave.run();
        }
    }

    private void failed(Exception failed) {
        busy.set(false);
        said.set(failed instanceof Wanted.Stopped
                ? texts.say("start.putback.stopped")
                : texts.of(Objects.requireNonNull(failed)));
    }
}
