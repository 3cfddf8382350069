package enthesis.app.practice.shelf;

import enthesis.app.desk.Tools;
import enthesis.app.form.Opened;
import enthesis.app.practice.Histories;
import enthesis.domain.solution.shelf.ShelfForm;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.ui.practice.history.HistoryLine;
import enthesis.ui.practice.shelf.LotPage;
import enthesis.ui.practice.shelf.RecallLine;
import enthesis.ui.practice.shelf.ShelfModel;
import enthesis.ui.practice.shelf.ShelfWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads and edits the shelf. On the chart's thread.
record ShelfReader(Tools tools) implements ShelfModel.Keep {

    List<ShelfLot> lots() {
        return tools.chart().shelf.all();
    }

    /// The form of a lot as it stands now, or of a new one that begins like another.
    Opened<LotPage> page(Optional<ShelfLot> chosen, Optional<ShelfLot> like, ShelfWords words) {
        var lots = lots();
        var now = chosen.flatMap(lot -> lots.stream().filter(one -> one.id().equals(lot.id())).findFirst());
        var id = now.map(ShelfLot::id).orElseGet(UUID::randomUUID);
        var others = lots.stream().filter(one -> !one.id().equals(id)).toList();
        var around = new ShelfForm.Around(id, now.filter(ShelfLot::gone).isPresent(), others, tools.today(),
                words.practice());
        return Opened.of(tools, "shelf/" + now.map(lot -> lot.id().toString())
                .orElseGet(() -> like.map(lot -> "as/" + lot.id()).orElse("new")),
                new LotPage(now, like, around, history(id, words)));
    }

    void keepLot(LotPage page, ShelfLot lot) {
        tools.chart().shelf.keep(page.now(), lot, tools.who());
    }

    private List<HistoryLine> history(UUID id, ShelfWords words) {
        var versions = tools.chart().shelf.history(id).stream()
                .map(one -> one.of(Optional.of(one.entry()))).toList();
        return new Histories(tools).past().lines(versions, Optional.<ShelfLot>empty(), words::changes);
    }

    @Override
    public List<ShelfLot> keep(ShelfLot before, ShelfLot lot) {
        tools.chart().shelf.keep(Optional.of(before), lot, tools.who());
        return lots();
    }

    List<RecallLine> received(String lot) {
        var zone = tools.ground().clock().getZone();
        return tools.chart().recall.of(lot).stream()
                .map(one -> new RecallLine(tools.chart().patients.get(one.patient()).orElseThrow().person(),
                        LocalDate.ofInstant(one.performed(), zone), one))
                .toList();
    }
}
