package enthesis.domain.practice;

import enthesis.domain.finding.Source;
import enthesis.domain.value.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What stands on the shelf beside the anaesthetics: dextrose stocks, diluents, skin antiseptics. `contains` names
/// groups of allergens. `dextroseMolarMass` is that of the monohydrate, in g/mol, as labels count it.
public record Products(
        List<Percent> dextroseStocks,
        Setting dextroseMolarMass,
        List<String> dextroseContains,
        List<Diluent> diluents,
        List<Antiseptic> antiseptics) {

    /// What fills up the syringe; `osmolarity` in mOsm/L.
    public record Diluent(String key, String name, BigDecimal osmolarity, List<String> contains, Source source) {

        public Diluent {
            contains = List.copyOf(contains);
        }
    }

    public record Antiseptic(String key, String name, List<String> contains, Source source) {

        public Antiseptic {
            contains = List.copyOf(contains);
        }
    }

    public Products {
        dextroseStocks = List.copyOf(dextroseStocks);
        dextroseContains = List.copyOf(dextroseContains);
        diluents = List.copyOf(diluents);
        antiseptics = List.copyOf(antiseptics);
    }

    public Optional<Diluent> diluent(String key) {
        return diluents.stream().filter(diluent -> diluent.key.equals(key)).findFirst();
    }

    public Optional<Antiseptic> antiseptic(String key) {
        return antiseptics.stream().filter(antiseptic -> antiseptic.key.equals(key)).findFirst();
    }
}
