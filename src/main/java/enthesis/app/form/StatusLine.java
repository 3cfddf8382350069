package enthesis.app.form;

import enthesis.app.desk.Tools;
import enthesis.ui.kit.frame.StatusView;
import enthesis.ui.visit.keeping.Kept;
import enthesis.ui.visit.keeping.KeptWords;
import javafx.beans.property.ReadOnlyObjectProperty;

/// The line at the bottom of a place: since when its typing is kept, and who works here.
public final class StatusLine {
    private StatusLine() {}

    public static StatusView of(Tools tools, ReadOnlyObjectProperty<Kept> state) {
        return of(tools, state, state);
    }

    /// For two that are kept apart: what is not kept is said first, then the other one's state once anything was
    /// typed there.
    public static StatusView of(Tools tools, ReadOnlyObjectProperty<Kept> one, ReadOnlyObjectProperty<Kept> other) {
        var line = new StatusView(tools.texts());
        var words = new KeptWords(tools.texts(), tools.ground().clock().getZone());
        line.user.bind(tools.board().user());
        line.trail.bind(tools.board().trail());
        line.backup.bind(tools.board().backup());
        one.subscribe(_ -> line.kept.set(words.of(said(one.get(), other.get()))));
        other.subscribe(_ -> line.kept.set(words.of(said(one.get(), other.get()))));
        return line;
    }

    private static Kept said(Kept one, Kept other) {
        return other instanceof Kept.Untouched || one instanceof Kept.Failed ? one : other;
    }
}
