package enthesis.ui.practice.structure;

import enthesis.domain.map.Region;
import enthesis.domain.map.index.Structure;
import enthesis.domain.value.Millilitres;
import enthesis.ui.practice.entry.EntryPage;
import enthesis.ui.practice.history.HistoryLine;
import java.util.List;

/// What the form of a structure begins with: how it is now and as shipped, its region as the practice speaks of it, the
/// most that is given at one point, and how it was edited.
public record StructurePage(Structure now, Structure shipped, Region region, Millilitres most,
        List<HistoryLine> history) implements EntryPage {

    public StructurePage {
        history = List.copyOf(history);
    }
}
