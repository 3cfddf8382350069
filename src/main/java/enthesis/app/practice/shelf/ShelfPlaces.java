package enthesis.app.practice.shelf;

import enthesis.app.desk.Place;
import enthesis.app.desk.Tools;
import enthesis.app.practice.ListPlace;
import enthesis.app.practice.PracticeLists;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.domain.value.PatientId;
import enthesis.ui.practice.shelf.LotModel;
import enthesis.ui.practice.shelf.LotView;
import enthesis.ui.practice.shelf.RecallModel;
import enthesis.ui.practice.shelf.RecallModel.RecallDesk;
import enthesis.ui.practice.shelf.RecallView;
import enthesis.ui.practice.shelf.ShelfModel;
import enthesis.ui.practice.shelf.ShelfModel.ShelfDesk;
import enthesis.ui.practice.shelf.ShelfView;
import enthesis.ui.practice.shelf.ShelfWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The ways through the shelf: from the list to the form of a lot and back to the same line, or to those who
/// received it.
public final class ShelfPlaces {
    private final Tools tools;
    private final ShelfReader reader;
    private final PracticeLists.Opener opener;
    private final Consumer<PatientId> patient;
    private final Runnable back;
    private Optional<ShelfLot> last = Optional.empty();

    /// `back` leads to the practice.
    public ShelfPlaces(Tools tools, PracticeLists.Opener opener, Consumer<PatientId> patient, Runnable back) {
        this.tools = tools;
        this.opener = opener;
        this.patient = patient;
        this.back = back;
        reader = new ShelfReader(tools);
    }

    private ShelfWords words() {
        return new ShelfWords(tools.texts(), tools.practice(), tools.today());
    }

    public void list() {
        opener.open(reader::lots, this::list);
    }

    /// The list at one lot.
    public void at(ShelfLot lot) {
        last = Optional.of(lot);
        list();
    }

    private Place list(List<ShelfLot> lots) {
        var desk = new ShelfDesk(tools.work(), tools.texts(), reader,
                new ShelfModel.Ways(this::edit, this::begin, this::recall));
        var model = new ShelfModel(desk, lots, words());
        var view = new ShelfView(model, tools.texts(), back);
        last.ifPresent(view::choose);
        model.chosen.subscribe(now -> last = now.or(() -> last));
        return ListPlace.of(view);
    }

    private void edit(ShelfLot lot) {
        open(Optional.of(lot), Optional.empty());
    }

    private void begin(Optional<ShelfLot> like) {
        open(Optional.empty(), like);
    }

    private void open(Optional<ShelfLot> lot, Optional<ShelfLot> like) {
        opener.open(() -> reader.page(lot, like, words()), opened -> opened.form(tools, reader::keepLot,
                desk -> new LotView(new LotModel(desk, opened.page()), words(), tools.texts(), this::list), kept -> {
                    last = Optional.of(kept);
                    list();
                }));
    }

    private void recall(String lot) {
        opener.open(reader::lots, _ -> {
            var model = new RecallModel(new RecallDesk(tools.work(), tools.texts(),
                    tools.practice(), reader::received, patient,
                    new RecallPapers(tools).acts()), lot);
            return ListPlace.naming(new RecallView(model, tools.texts(), this::list),
                    tools.say("trail.seen.recall"));
        });
    }
}
