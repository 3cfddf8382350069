package enthesis.ui.practice.formulary;

import enthesis.domain.finding.Source;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.ui.practice.list.Offered;
import enthesis.ui.practice.list.Whose;
import java.util.Optional;

/// A usual solution in the list: whose it is, and whether it is offered. `source` says where an example is from;
/// `inUse` is false where the practice does not have all that is in it.
public record FormularyLine(UsualSolution entry, Whose whose, Optional<Source> source, boolean inUse)
        implements
            Offered<UsualSolution> {

    @Override
    public String id() {
        return entry.id();
    }

    @Override
    public String named() {
        return entry.name();
    }

    @Override
    public boolean hidden() {
        return whose == Whose.HIDDEN;
    }
}
