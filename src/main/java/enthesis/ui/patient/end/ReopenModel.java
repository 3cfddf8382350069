package enthesis.ui.patient.end;

import enthesis.domain.finding.Reason;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Why a course that has ended goes on: nothing happens before a reason is typed.
public final class ReopenModel {
    /// Kept as it is typed: it is there again when this is asked next.
    public final StringProperty reason;
    /// Why it was not kept, worded; "" when nothing is wrong.
    public final StringProperty failure = new SimpleStringProperty("");
    private final ReopenDesk desk;
    private final int letters;

    /// `reopen` writes it, off the screen; `reopened` is told when it is written.
    public record ReopenDesk(Work work, Texts texts, Consumer<String> reopen, Runnable reopened) {}

    public ReopenModel(ReopenDesk desk, StringProperty reason, int letters) {
        this.desk = desk;
        this.reason = reason;
        this.letters = letters;
    }

    public int letters() {
        return letters;
    }

    public boolean isGiven() {
        return Reason.isGiven(reason.get(), letters);
    }

    public void reopen() {
        var why = reason.get().strip();
        if (isGiven()) {
            desk.work().run(() -> {
                desk.reopen().accept(why);
                return why;
            }, _ -> {
                reason.set("");
                desk.reopened().run();
            }, failed -> failure.set(desk.texts().of(failed)));
        }
    }
}
