package enthesis.domain.solution.shelf;

import enthesis.domain.practice.Practice;
import enthesis.domain.practice.Products;
import enthesis.domain.solution.Component;
import enthesis.domain.solution.Part;
import enthesis.domain.value.Percent;
import java.util.Optional;

/// What is in a vial: `dextrose`, or the key of a second proliferant, a drug or a diluent of the practice, and its
/// strength; a diluent has none.
public record Product(String key, Optional<Percent> strength) {
    public static final String DEXTROSE = Products.DEXTROSE;

    /// Which part of a solution it goes into; empty when the practice knows it no longer.
    public static Optional<Part> part(String key, Practice practice) {
        if (key.equals(DEXTROSE)) {
            return Optional.of(Part.DEXTROSE);
        }
        if (practice.products().proliferant(key).isPresent()) {
            return Optional.of(Part.PROLIFERANT);
        }
        if (practice.anaesthetics().drug(key).isPresent()) {
            return Optional.of(Part.ANAESTHETIC);
        }
        return practice.products().diluent(key).map(_ -> Part.DILUENT);
    }

    /// What a component is said to be, as far as that is said.
    public static Product of(Component component) {
        return new Product(component.product(), component.stock().asValue());
    }

    /// Whether a component can be this, as far as it is said what it is.
    public boolean canBe(Component component) {
        var stock = component.stock().asValue();
        return key.equals(component.product()) && (stock.isEmpty() || strength.isEmpty() || stock.equals(strength));
    }

    /// "dextrose 50 %", "sterile water".
    public String named(Practice practice) {
        var name = practice.named(key);
        return strength.map(percent -> name + " " + percent + " %").orElse(name);
    }
}
