package enthesis.app.practice;

import enthesis.app.desk.Place;
import enthesis.app.desk.Tools;
import enthesis.app.form.PracticeForms;
import enthesis.domain.map.index.Structure;
import enthesis.domain.map.plan.Protocol;
import enthesis.ui.practice.protocol.ProtocolsModel;
import enthesis.ui.practice.protocol.ProtocolsModel.ProtocolsDesk;
import enthesis.ui.practice.protocol.ProtocolsView;
import enthesis.ui.practice.structure.IndexPage;
import enthesis.ui.practice.structure.StructuresModel;
import enthesis.ui.practice.structure.StructuresView;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

/// The ways through the practice's lists: from a list to one form and back to the same line.
public final class PracticeLists {
    private final Tools tools;
    private final PracticeReader reader;
    private final Opener opener;
    private final Runnable back;
    private String typed = "";
    private Optional<Structure> lastStructure = Optional.empty();
    private Optional<Protocol> lastProtocol = Optional.empty();

    /// Leaves where one is, loads on the chart's thread, and shows the next place.
    public interface Opener {
        <T> void open(Callable<T> load, Function<T, Place> place);
    }

    /// `back` leads to the practice.
    public PracticeLists(Tools tools, Opener opener, Runnable back) {
        this.tools = tools;
        this.opener = opener;
        this.back = back;
        reader = new PracticeReader(tools);
    }

    public void structures() {
        opener.open(reader::index, this::structures);
    }

    private Place structures(IndexPage page) {
        var model = new StructuresModel(page, tools.texts(), this::structure);
        model.typed.set(typed);
        lastStructure.ifPresent(model::choose);
        model.typed.subscribe(now -> typed = now);
        var view = new StructuresView(model, tools.texts(), back);
        return new ListPlace(view, view::start);
    }

    private void structure(Structure chosen) {
        lastStructure = Optional.of(chosen);
        opener.open(() -> reader.structure(chosen), opened -> new PracticeForms(tools, this::structures)
                .structure(opened.draft(), opened.page(), _ -> structures()));
    }

    public void protocols() {
        opener.open(reader::protocols, this::protocols);
    }

    private Place protocols(PracticeReader.Listed listed) {
        var desk = new ProtocolsDesk(tools.work(), tools.texts(), reader, this::protocol);
        var model = new ProtocolsModel(desk, listed.lines(), listed.index().now());
        var view = new ProtocolsView(model, tools.texts(), back);
        view.only(tools.practicePermit());
        lastProtocol.ifPresent(view::choose);
        return new ListPlace(view, view::start);
    }

    private void protocol(Optional<Protocol> chosen) {
        lastProtocol = chosen.or(() -> lastProtocol);
        opener.open(() -> reader.protocol(chosen), opened -> new PracticeForms(tools, this::protocols)
                .protocol(opened.draft(), opened.page(), kept -> {
                    lastProtocol = Optional.of(kept);
                    protocols();
                }));
    }
}
