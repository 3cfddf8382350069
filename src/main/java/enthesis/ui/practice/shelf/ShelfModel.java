package enthesis.ui.practice.shelf;

import enthesis.domain.entry.Entered;
import enthesis.domain.solution.gs1.Gs1Code;
import enthesis.domain.solution.gs1.Gs1Reader;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import enthesis.ui.practice.list.EntryListModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The list of lots, those that end first at the head, those that are gone last. One is edited, another vial of it is
/// begun, it is taken off the shelf or put back, or it is asked who received it.
public final class ShelfModel extends EntryListModel<ShelfLot> {
    final ShelfWords words;
    private final ShelfDesk desk;

    /// What the list asks of the chart, off the screen; gives the lots as they are then.
    public interface Keep {
        List<ShelfLot> keep(ShelfLot before, ShelfLot lot) throws Exception;
    }

    /// Where a list leads: to a lot's form, to the form of a new one that begins like another, to those who received a
    /// lot, "" for none in particular.
    public record Ways(Consumer<ShelfLot> edit, Consumer<Optional<ShelfLot>> begin, Consumer<String> recall) {}

    public record ShelfDesk(Work work, Texts texts, Keep keep, Ways ways) {}

    public ShelfModel(ShelfDesk desk, List<ShelfLot> lots, ShelfWords words) {
        super(desk.work(), desk.texts());
        this.desk = desk;
        this.words = words;
        show(lots);
    }

    private void show(List<ShelfLot> now) {
        var byLastDay = now.stream().sorted(ShelfLot.byLastDay(words.practice().rules().stock())).toList();
        lines.set(Stream.concat(byLastDay.stream().filter(lot -> !lot.gone()),
                byLastDay.stream().filter(ShelfLot::gone)).toList());
    }

    @Override
    public void edit() {
        chosen.get().filter(lot -> !lot.gone()).ifPresent(desk.ways().edit());
    }

    public void begin() {
        desk.ways().begin().accept(Optional.empty());
    }

    /// Another vial of the same lot.
    public void another() {
        chosen.get().ifPresent(lot -> desk.ways().begin().accept(Optional.of(lot)));
    }

    public void recall() {
        desk.ways().recall().accept(chosen.get().map(ShelfLot::lot).orElse(""));
    }

    /// The lot that a scanned code names, or why there is none, in `message`.
    Optional<ShelfLot> scanned(String text) {
        return switch (new Gs1Reader(words.today()).read(text)) {
            case Entered.Value<Gs1Code>(var code, _) -> named(code);
            case Entered.Refused<Gs1Code>(var refusal, _) -> {
                message.set(texts.say(refusal));
                yield Optional.empty();
            }
            case Entered.Empty<Gs1Code> _,Entered.NotDone<Gs1Code> _ -> Optional.empty();
        };
    }

    private Optional<ShelfLot> named(Gs1Code code) {
        var found = lines.get().stream().filter(lot -> lot.lot().equalsIgnoreCase(code.lot())
                && (lot.number().isEmpty() || code.product().isEmpty() || lot.number().equals(code.product())))
                .findFirst();
        message.set(found.map(lot -> texts.say("shelf.scan.found", words.name(lot)))
                .orElseGet(() -> texts.say(code.lot().isEmpty() ? "shelf.scan.noLot" : "shelf.scan.none",
                        code.lot())));
        return found;
    }

    /// Takes the chosen one off the shelf, or puts it back.
    public void takeOff() {
        chosen.get().ifPresent(lot -> ask(() -> desk.keep().keep(lot, lot.gone(!lot.gone())), this::show,
                texts.say(lot.gone() ? "shelf.putBack" : "shelf.takenOff", words.name(lot))));
    }
}
