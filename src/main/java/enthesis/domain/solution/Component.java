package enthesis.domain.solution;

import enthesis.domain.entry.Entered;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import java.time.LocalDate;

/// One part of a solution. `product` is `dextrose`, the key of a second proliferant, a drug key, a diluent key, `none`,
/// or "" when not chosen; the diluent has no stock strength. `drawn` is what was really drawn up.
public record Component(
        Part part,
        String product,
        Entered<Percent> stock,
        String lot,
        Entered<LocalDate> expiry,
        Entered<Millilitres> drawn) {

    /// Whether this part is in the solution at all, as far as chosen.
    public boolean used() {
        return !product.isEmpty() && !product.equals("none");
    }

    /// A part that is not in the solution.
    static Component none(Part part) {
        return new Component(part, "none", new Entered.Empty<>(), "", new Entered.Empty<>(), new Entered.Empty<>());
    }

    /// The same part, of another product.
    public Component as(String other) {
        return new Component(part, other, stock, lot, expiry, drawn);
    }
}
