package enthesis.ui.visit;

import enthesis.domain.visit.Reading;
import enthesis.ui.kit.work.Reminders;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectPropertyBase;

/// The reading of a sheet that is typed into. Whoever asks gets that of the sheet as it is; whoever follows it is told
/// once the typed letter is on the screen and the reading has been worked out beside it, of all letters typed meanwhile
/// at once.
final class LiveReading extends ReadOnlyObjectPropertyBase<Reading> {
    private final VisitModel model;
    private final Supplier<Supplier<Reading>> question;
    private final Reminders reminders;
    private Reading now;
    private boolean stale;
    private boolean due;
    private long letters;

    /// `question` takes the sheet as it is; what it gives reads that sheet, on any thread.
    LiveReading(VisitModel model, Supplier<Supplier<Reading>> question, Reminders reminders) {
        this.model = model;
        this.question = question;
        this.reminders = reminders;
        now = question.get().get();
    }

    /// Something was typed.
    void typed() {
        stale = true;
        letters++;
        if (!due) {
            due = true;
            ask();
        }
    }

    private void ask() {
        long asked = letters;
        reminders.soon(question.get(), answer -> answered(asked, answer));
    }

    private void answered(long asked, Reading answer) {
        if (due && asked != letters) {
            ask();
        } else if (due) {
            now = answer;
            stale = false;
            tell();
        }
    }

    /// Tells those who follow now, if they wait.
    void tell() {
        if (due) {
            due = false;
            fireValueChangedEvent();
        }
    }

    @Override
    public Reading get() {
        if (stale) {
            stale = false;
            now = question.get().get();
        }
        return now;
    }

    @Override
    public Object getBean() {
        return model;
    }

    @Override
    public String getName() {
        return "reading";
    }
}
