package enthesis.app.exchange;

import enthesis.app.desk.Place;
import enthesis.app.desk.Tools;
import enthesis.domain.people.Right;
import enthesis.ui.practice.intake.ImportModel;
import enthesis.ui.practice.intake.ImportView;
import java.nio.file.Path;
import java.util.Optional;

/// The screen that imports. Whoever leaves it calls off what goes on.
public final class ImportPlace implements Place {
    private final ImportDesk desk;
    private final ImportModel model;
    private final ImportView view;
    private final Optional<Path> brought;

    private ImportPlace(Tools tools, Optional<Path> brought, Runnable back) {
        this.brought = brought;
        desk = new ImportDesk(tools);
        model = new ImportModel(desk, tools.texts(), tools.board().may(Right.IMPORT_CHARTS).getValue());
        view = new ImportView(model, tools.texts(), back);
    }

    public static ImportPlace of(Tools tools, Runnable back) {
        return new ImportPlace(tools, Optional.empty(), back);
    }

    /// With a file that was opened from outside: it is checked at once.
    public static ImportPlace of(Tools tools, Path brought, Runnable back) {
        return new ImportPlace(tools, Optional.of(brought), back);
    }

    @Override
    public ImportView node() {
        return view;
    }

    @Override
    public void start() {
        view.start();
        brought.ifPresent(model::take);
    }

    @Override
    public void keep() {}

    @Override
    public void leave(Runnable then) {
        desk.leave(then);
    }
}
