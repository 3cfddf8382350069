package enthesis.app.exchange;

import enthesis.app.desk.Place;
import enthesis.app.desk.Tools;
import enthesis.domain.people.Right;
import enthesis.ui.practice.intake.ImportModel;
import enthesis.ui.practice.intake.ImportView;

/// The screen that imports. Whoever leaves it calls off what goes on.
public final class ImportPlace implements Place {
    private final ImportDesk desk;
    private final ImportView view;

    private ImportPlace(Tools tools, Runnable back) {
        desk = new ImportDesk(tools);
        view = new ImportView(new ImportModel(desk, tools.texts(), tools.board().may(Right.IMPORT_CHARTS).getValue()),
                tools.texts(), back);
    }

    public static ImportPlace of(Tools tools, Runnable back) {
        return new ImportPlace(tools, back);
    }

    @Override
    public ImportView node() {
        return view;
    }

    @Override
    public void start() {
        view.start();
    }

    @Override
    public void keep() {}

    @Override
    public void leave(Runnable then) {
        desk.leave(then);
    }
}
