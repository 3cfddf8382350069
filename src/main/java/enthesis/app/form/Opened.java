package enthesis.app.form;

import enthesis.app.desk.Tools;
import enthesis.domain.entry.Field;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.EntryDesk.Keep;
import enthesis.ui.practice.entry.EntryFormView;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// What the form of an entry of the practice's lists begins with, and what was typed into it and never kept.
public record Opened<P>(String subject, P page, Map<Field, String> draft) {

    /// On the chart's thread.
    public static <P> Opened<P> of(Tools tools, String subject, P page) {
        return new Opened<>(subject, page, FormKeeper.draft(tools, subject));
    }

    /// The form on screen; `then` is told what is kept.
    public <T> FormPlace form(Tools tools, Keep<P, T> keep, Function<EntryDesk<P, T>, EntryFormView> view,
            Consumer<T> then) {
        return FormPlace.of(kept -> {
            var form = view.apply(new EntryDesk<>(tools.work(), tools.texts(), keep, kept));
            return FormPlace.showing(tools, subject, draft, form.sheet(), form, form::start);
        }, then);
    }
}
