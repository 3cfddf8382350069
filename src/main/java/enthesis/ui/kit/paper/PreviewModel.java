package enthesis.ui.kit.paper;

import enthesis.exchange.document.PageImages.Page;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A finished paper, page by page, as it will print. Pages are drawn off the screen; one that comes late is not shown.
public final class PreviewModel {
    /// A page of A4 is then as wide as it is read well.
    public static final int DPI = 108;

    public final ObjectProperty<Optional<Page>> page = new SimpleObjectProperty<>(Optional.empty());
    /// Why a page can't be shown, worded; "" when nothing is wrong.
    public final StringProperty failure = new SimpleStringProperty("");
    private final Work work;
    private final Pages pages;
    private final Texts texts;
    private final Acts acts;
    private int wanted;

    /// Draws a page, counted from 1.
    @FunctionalInterface
    public interface Pages {
        Page draw(int number) throws Exception;
    }

    /// What can be done with the paper: true when it was, and there is nothing more to look at. `leave` follows when
    /// neither was.
    public record Acts(BooleanSupplier print, BooleanSupplier save, Runnable leave) {}

    public PreviewModel(Work work, Pages pages, Texts texts, Acts acts) {
        this.work = work;
        this.pages = pages;
        this.texts = texts;
        this.acts = acts;
    }

    public void start() {
        go(1);
    }

    public void turn(int by) {
        page.get().ifPresent(now -> go(Math.clamp(wanted + (long) by, 1, now.of())));
    }

    public void first() {
        go(1);
    }

    public void last() {
        page.get().ifPresent(now -> go(now.of()));
    }

    private void go(int number) {
        if (number == wanted) {
            return;
        }
        wanted = number;
        work.run(() -> pages.draw(number), drawn -> {
            if (drawn.number() == wanted) {
                page.set(Optional.of(drawn));
            }
        }, failed -> failure.set(texts.of(failed)));
    }

    public boolean print() {
        return acts.print().getAsBoolean();
    }

    public boolean save() {
        return acts.save().getAsBoolean();
    }

    public void leave() {
        acts.leave().run();
    }
}
