package enthesis.ui.patient.document;

import enthesis.domain.entry.Field;
import enthesis.exchange.document.outside.OutsidePage;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One document as it is read: page after page, as large as one wants it; saved as a copy, or withdrawn. Pages are
/// drawn off the screen; one that comes late is not shown.
public final class DocumentPageModel {
    /// Why it is withdrawn.
    public static final Field REASON = Field.of("withdraw", "reason");
    public static final int WHOLE = 100;
    /// The sizes in percent, of which the one in the middle is that of the paper.
    private static final int LEAST = 50;
    private static final int MOST = 400;
    private static final int STEP = 25;
    /// A page that is not wider than the window is shown no larger than this unless it is asked for.
    private static final int EASY = 125;
    /// How fine a page of paper is drawn at its own size: as screens have it.
    private static final int DPI = 96;
    /// Drawn twice as fine as needed, letters are read well on every screen.
    private static final int FINER = 2;

    public final OutsideLine line;
    public final ObjectProperty<Optional<OutsidePage>> page = new SimpleObjectProperty<>(Optional.empty());
    /// How large it is shown, in percent of its own size.
    public final IntegerProperty zoom = new SimpleIntegerProperty(WHOLE);
    /// Whether it is as large as it is read well, and no wider than the window.
    public final BooleanProperty fits = new SimpleBooleanProperty(true);
    public final StringProperty failure = new SimpleStringProperty("");
    public final BooleanProperty withdrawing = new SimpleBooleanProperty();
    public final SheetModel slip = new SheetModel();
    private final DocumentPageDesk desk;
    private final Texts texts;
    private int wanted;
    private int asked;
    private int of = 1;
    private int fitted = WHOLE;

    /// Draws a page, counted from 1, so fine.
    @FunctionalInterface
    public interface Pages {
        OutsidePage draw(int number, int dpi) throws Exception;
    }

    /// `pages` are drawn by `drawing`; `withdraw` writes, off the screen, by `work`; `withdrawn` is told when it is
    /// written. A reason has at least `reasonLetters`.
    public record DocumentPageDesk(Work drawing, Pages pages, Work work, Consumer<String> withdraw,
            Runnable withdrawn, int reasonLetters) {}

    public DocumentPageModel(OutsideLine line, DocumentPageDesk desk, Texts texts) {
        this.line = line;
        this.desk = desk;
        this.texts = texts;
        slip.onEdit(_ -> failure.set(""));
    }

    public Texts texts() {
        return texts;
    }

    public int reasonLetters() {
        return desk.reasonLetters();
    }

    public void start() {
        draw(1);
    }

    public void turn(int by) {
        go(Math.clamp(wanted + (long) by, 1, of));
    }

    public void first() {
        go(1);
    }

    public void last() {
        go(of);
    }

    private void go(int number) {
        if (number != wanted) {
            draw(number);
        }
    }

    private void draw(int number) {
        wanted = number;
        int ask = ++asked;
        failure.set("");
        desk.drawing().run(() -> desk.pages().draw(number, dpi()), drawn -> {
            if (ask == asked) {
                of = drawn.of();
                page.set(Optional.of(drawn));
            }
        }, failed -> {
            if (ask == asked) {
                page.set(Optional.empty());
                failure.set(of == 1 ? texts.of(failed) : texts.say("document.page.failed"));
            }
        });
    }

    /// Which page of how many is in front, also where it can't be shown.
    public String where() {
        return texts.say("document.page.where", Integer.toString(wanted), Integer.toString(of));
    }

    private int dpi() {
        return DPI * Math.max(FINER, (zoom.get() + WHOLE - 1) / WHOLE);
    }

    /// Larger or smaller by steps.
    public void zoom(int steps) {
        int before = dpi();
        zoom.set(Math.clamp(from(steps > 0) + (long) steps * STEP, LEAST, MOST));
        fits.set(false);
        if (dpi() != before) {
            draw(wanted);
        }
    }

    /// The size that is shown, or the step before it on the way.
    private int from(boolean larger) {
        if (!fits.get()) {
            return zoom.get();
        }
        return STEP * (larger ? Math.floorDiv(fitted, STEP) : Math.ceilDiv(fitted, STEP));
    }

    /// As large as it is read well, and no wider than the window.
    public void fit() {
        zoom.set(WHOLE);
        fits.set(true);
    }

    /// How many pixels wide a page is shown in a window of this width.
    public double width(OutsidePage shown, double window) {
        if (!fits.get()) {
            return shown.width() * zoom.get() / WHOLE;
        }
        fitted = Math.clamp(Math.round(window / shown.width() * WHOLE), 1, EASY);
        return Math.min(window, shown.width() * EASY / WHOLE);
    }

    /// Leaves the question of the reason; false when none was asked.
    public boolean leaveReason() {
        boolean was = withdrawing.get();
        withdrawing.set(false);
        return was;
    }

    public void withdraw() {
        var reason = slip.now().text(REASON).strip();
        if (reason.length() < desk.reasonLetters()) {
            failure.set(texts.say("document.withdraw.short"));
            return;
        }
        desk.work().run(() -> {
            desk.withdraw().accept(reason);
            return reason;
        }, _ -> desk.withdrawn().run(), failed -> failure.set(texts.of(failed)));
    }
}
