package enthesis.app.form;

import enthesis.app.desk.FailureLine;
import enthesis.app.desk.Tools;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.visit.keeping.Keeping;
import enthesis.ui.visit.keeping.Kept;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;

/// A few fields beside a place (an addendum, the reason of a void): what is typed there is kept as a draft until it is
/// done with, and put back when the place is opened again.
public final class Slip {
    public final SheetModel sheet;
    private final Tools tools;
    private final String subject;
    private final Keeping keeping;

    public Slip(Tools tools, String subject, SheetModel sheet) {
        this.tools = tools;
        this.subject = subject;
        this.sheet = sheet;
        keeping = FormKeeper.over(tools, subject, sheet, sheet.now(), Map.of());
        tools.work().run(() -> FormKeeper.draft(tools, subject), this::restore,
                new FailureLine(tools.texts(), tools.window()));
    }

    /// What was typed meanwhile stays.
    private void restore(Map<Field, String> draft) {
        keeping.drafted(Sheet.EMPTY.with(draft));
        var before = new TreeMap<>(draft);
        before.keySet().removeAll(sheet.now().texts().keySet());
        sheet.edit(before, tools.say("app.restored"));
    }

    public ReadOnlyObjectProperty<Kept> state() {
        return keeping.state();
    }

    public void keep() {
        keeping.draft();
    }

    /// Keeps it, then goes on; `held` is told of the keeping when it is in memory only.
    public void leave(Runnable then, Consumer<Keeping> held) {
        keeping.leave(() -> {
            keeping.end();
            then.run();
        }, () -> held.accept(keeping));
    }

    /// It was signed, or is of no use any more: the draft is thrown away, also what of it is on its way to the disk.
    public void done(Runnable then) {
        keeping.end();
        sheet.lock();
        tools.work().run(() -> {
            tools.chart().drafts.clear(subject);
            return subject;
        }, _ -> then.run(), _ -> then.run());
    }
}
