package enthesis.app.form;

import enthesis.app.desk.Tools;
import enthesis.domain.entry.Field;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.EntryDesk.Keep;
import enthesis.ui.practice.entry.EntryFormView;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// What the form of an entry of the practice's lists begins with, what was typed into it and never kept, and what is
/// done to it `first`, over that.
public record Opened<P>(String subject, P page, Map<Field, String> draft, Consumer<SheetModel> first) {

    /// On the chart's thread.
    public static <P> Opened<P> of(Tools tools, String subject, P page) {
        return new Opened<>(subject, page, FormKeeper.draft(tools, subject), _ -> {});
    }

    public Opened<P> first(Consumer<SheetModel> other) {
        return new Opened<>(subject, page, draft, other);
    }

    /// The form on screen; `then` is told what is kept.
    public <T> FormPlace form(Tools tools, Keep<P, T> keep, Function<EntryDesk<P, T>, EntryFormView> view,
            Consumer<T> then) {
        return FormPlace.of(kept -> {
            var form = view.apply(new EntryDesk<>(tools.work(), tools.texts(), keep, kept));
            var place = FormPlace.showing(tools, subject, draft, form.sheet(), form, form::start);
            first.accept(form.sheet());
            return place;
        }, then);
    }

    /// The same: who may not change the practice is told so from the start, and looks.
    public <T> FormPlace practice(Tools tools, Keep<P, T> keep, Function<EntryDesk<P, T>, EntryFormView> view,
            Consumer<T> then) {
        return form(tools, keep, desk -> {
            var form = view.apply(desk);
            form.only(tools.practicePermit());
            return form;
        }, then);
    }
}
