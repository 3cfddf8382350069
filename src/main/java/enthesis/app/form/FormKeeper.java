package enthesis.app.form;

import enthesis.app.desk.Tools;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.work.FxReminders;
import enthesis.ui.visit.keeping.Keeper;
import enthesis.ui.visit.keeping.Keeping;
import enthesis.ui.visit.keeping.Kept;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Keeps what is typed into a form as a draft, until the form is kept as rows. An abandoned form waits as its draft: it
/// is there again when the form is opened next.
public final class FormKeeper implements Keeper {
    private final Tools tools;
    private final String subject;
    private final Sheet empty;
    private final Sheet opened;

    private FormKeeper(Tools tools, String subject, Sheet empty, Sheet opened) {
        this.tools = tools;
        this.subject = subject;
        this.empty = empty;
        this.opened = opened;
    }

    /// What was typed under a subject and never kept as rows; on the chart's thread.
    public static Map<Field, String> draft(Tools tools, String subject) {
        var draft = tools.chart().drafts.read().get(subject);
        return draft == null ? Map.of() : draft.changes();
    }

    /// Watches over a form: puts its draft back, and keeps every edit from now on. `empty` is the form before anything
    /// was typed: what it opened with besides was typed elsewhere, is kept along with the first edit, and makes way for
    /// a draft.
    public static Keeping over(Tools tools, String subject, SheetModel sheet, Sheet empty, Map<Field, String> draft) {
        var keeping = new Keeping(sheet::now, new FormKeeper(tools, subject, empty, sheet.now()), new FxReminders(),
                tools.ground().clock());
        boolean brought = draft.isEmpty() && !empty.equals(sheet.now());
        sheet.onEdit(_ -> {
            if (brought && keeping.state().get() instanceof Kept.Untouched) {
                keeping.drafted(empty);
            }
            keeping.edited();
        });
        if (!draft.isEmpty()) {
            var restored = empty.with(draft);
            keeping.drafted(restored);
            sheet.edit(restored.changesSince(sheet.now()), tools.say("app.restored"));
        }
        return keeping;
    }

    @Override
    public void draft(Map<Field, String> changes, Runnable done, Consumer<Exception> failed) {
        tools.work().run(() -> {
            tools.chart().drafts.append(subject, tools.who(), tools.ground().clock().instant(), changes);
            return changes.size();
        }, _ -> done.run(), failed);
    }

    /// A form has no rows before it is whole: all that was typed is its draft, and what was emptied again is
    /// emptied there.
    @Override
    public void rows(Sheet sheet, Runnable done, Consumer<Exception> failed) {
        tools.work().run(() -> {
            var drafts = tools.chart().drafts;
            var typed = new TreeMap<>(sheet.changesSince(empty));
            if (sheet.equals(opened)) {
                drafts.clear(subject);
            } else {
                draft(tools, subject).keySet().forEach(field -> typed.put(field, sheet.text(field)));
                drafts.append(subject, tools.who(), tools.ground().clock().instant(), typed);
            }
            return sheet;
        }, _ -> done.run(), failed);
    }
}
