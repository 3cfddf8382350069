package enthesis.app.form;

import enthesis.app.desk.Place;
import enthesis.app.desk.Seen;
import enthesis.app.desk.Tools;
import enthesis.domain.entry.Field;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.visit.keeping.Keeping;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/// A form on screen: its typing is kept as a draft until it is kept as rows, or left to wait.
public final class FormPlace implements Place {
    private final Tools tools;
    private final String subject;
    private final Keeping keeping;
    private final BorderPane view;
    private final Runnable start;
    private boolean kept;

    /// What a form shows: its view, and where the focus begins.
    record Shown(Node view, Runnable start) {}

    public FormPlace(Tools tools, String subject, Map<Field, String> draft, SheetModel sheet, Shown shown) {
        this(tools, subject, FormKeeper.over(tools, subject, sheet, sheet.now(), draft), shown);
    }

    /// A form whose view and focus are made elsewhere.
    public static FormPlace showing(Tools tools, String subject, Map<Field, String> draft, SheetModel sheet, Node view,
            Runnable start) {
        return new FormPlace(tools, subject, draft, sheet, new Shown(view, start));
    }

    FormPlace(Tools tools, String subject, Keeping keeping, Shown shown) {
        this.tools = tools;
        this.subject = subject;
        this.keeping = keeping;
        view = new BorderPane(shown.view());
        view.setBottom(StatusLine.of(tools, keeping.state()));
        start = shown.start();
    }

    /// The rows are written: the draft is done with.
    <T> void done(T written, Consumer<T> then) {
        kept = true;
        keeping.end();
        tools.work().run(() -> {
            tools.chart().chart.checkpoint();
            tools.chart().drafts.clear(subject);
            return written;
        }, then, _ -> then.accept(written));
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public Optional<Seen> seen() {
        return view.getCenter() instanceof PersonPage page ? page.seen : Optional.empty();
    }

    @Override
    public void start() {
        start.run();
    }

    @Override
    public void keep() {
        if (!kept) {
            keeping.draft();
        }
    }

    @Override
    public void leave(Runnable then) {
        if (kept) {
            then.run();
        } else {
            keeping.leave(() -> {
                keeping.end();
                then.run();
            }, () -> new KeptLine(tools).held(keeping));
        }
    }

    @Override
    public void end(Runnable then, Runnable held) {
        if (kept) {
            then.run();
        } else {
            keeping.leave(then, held);
        }
    }

    /// A place and the model behind it know each other: the model is made first, the place told when it has kept.
    public static <T> FormPlace of(Function<Consumer<T>, FormPlace> make, Consumer<T> then) {
        var holder = new FormPlace[1];
        holder[0] = make.apply(written -> holder[0].done(written, then));
        return holder[0];
    }
}
