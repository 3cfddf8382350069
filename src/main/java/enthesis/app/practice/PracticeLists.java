package enthesis.app.practice;

import enthesis.app.desk.Place;
import enthesis.app.desk.Tools;
import enthesis.domain.map.index.Said;
import enthesis.domain.map.index.Structure;
import enthesis.ui.practice.structure.IndexPage;
import enthesis.ui.practice.structure.StructureModel;
import enthesis.ui.practice.structure.StructureView;
import enthesis.ui.practice.structure.StructuresModel;
import enthesis.ui.practice.structure.StructuresView;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

/// The ways through the index of structures: from the list to one form and back to the same line.
public final class PracticeLists {
    private final Tools tools;
    private final StructureReader reader;
    private final Opener opener;
    private final Runnable back;
    private String typed = "";
    private Optional<Structure> last = Optional.empty();

    /// Leaves where one is, loads on the chart's thread, and shows the next place.
    public interface Opener {
        <T> void open(Callable<T> load, Function<T, Place> place);
    }

    /// `back` leads to the practice.
    public PracticeLists(Tools tools, Opener opener, Runnable back) {
        this.tools = tools;
        this.opener = opener;
        this.back = back;
        reader = new StructureReader(tools);
    }

    public void structures() {
        opener.open(reader::index, this::structures);
    }

    private Place structures(IndexPage page) {
        var model = new StructuresModel(page, tools.texts(), this::structure);
        model.typed.set(typed);
        last.ifPresent(model::choose);
        model.typed.subscribe(now -> typed = now);
        return ListPlace.of(new StructuresView(model, tools.texts(), back));
    }

    private void structure(Structure chosen) {
        last = Optional.of(chosen);
        opener.open(() -> reader.open(chosen), opened -> opened.<Said>practice(tools,
                (page, said) -> tools.chart().structures.keep(page.now(), said, tools.who()),
                desk -> new StructureView(new StructureModel(desk, opened.page()), tools.texts(), this::structures),
                _ -> structures()));
    }
}
