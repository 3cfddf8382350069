package enthesis.ui.visit;

import enthesis.domain.visit.Reading;
import enthesis.ui.kit.work.Reminders;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectPropertyBase;

/// The reading of a sheet that is typed into. Whoever asks gets that of the sheet as it is; whoever follows it is told
/// once the typed letter is on the screen, of all letters typed meanwhile at once.
final class LiveReading extends ReadOnlyObjectPropertyBase<Reading> {
    private final VisitModel model;
    private final Supplier<Reading> read;
    private final Reminders reminders;
    private Reading now;
    private boolean stale;
    private boolean due;

    LiveReading(VisitModel model, Supplier<Reading> read, Reminders reminders) {
        this.model = model;
        this.read = read;
        this.reminders = reminders;
        now = read.get();
    }

    /// Something was typed.
    void typed() {
        stale = true;
        if (!due) {
            due = true;
            reminders.soon(this::tell);
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
            now = read.get();
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
