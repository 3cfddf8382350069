package enthesis.app.practice.shelf;

import enthesis.app.desk.Tools;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.ui.kit.section.Sentence;
import enthesis.ui.today.LotLine;
import java.util.List;

/// Reads Today's list of lots: those that ended, were opened too long ago or end soon, and still stand on the shelf;
/// the one that ends first at the top. On the chart's thread.
public record LotsToLook(Tools tools) {

    public List<LotLine> read() {
        var practice = tools.practice();
        var rules = practice.rules().stock();
        return tools.chart().shelf.all().stream().filter(lot -> lot.state(tools.today(), rules).needsLook())
                .sorted(ShelfLot.byLastDay(rules))
                .map(lot -> new LotLine(lot, Sentence.begun(lot.product().named(practice)),
                        lot.state(tools.today(), rules), lot.lastDay(rules)))
                .toList();
    }
}
