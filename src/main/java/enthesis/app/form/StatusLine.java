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
        var line = new StatusView(tools.texts());
        var words = new KeptWords(tools.texts(), tools.ground().clock().getZone());
        line.user.bind(tools.board().user());
        state.subscribe(kept -> line.kept.set(words.of(kept)));
        return line;
    }
}
