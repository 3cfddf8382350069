package enthesis.domain.practice;

import enthesis.domain.finding.Source;
import enthesis.domain.value.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What stands on the shelf beside the anaesthetics: dextrose, proliferants beside it, diluents, skin antiseptics.
/// `contains` names groups of allergens. `dextroseMolarMass` is that of the monohydrate, in g/mol, as labels count it.
public record Products(
        Dextrose dextrose,
        Setting dextroseMolarMass,
        List<Proliferant> proliferants,
        List<Diluent> diluents,
        List<Antiseptic> antiseptics) {
    /// The key of dextrose, as rows and forms hold it.
    public static final String DEXTROSE = "dextrose";

    /// Dextrose itself, with its usual stocks.
    public record Dextrose(String key, String name, List<Percent> stocks, List<String> contains, Source source) {

        public Dextrose {
            stocks = List.copyOf(stocks);
            contains = List.copyOf(contains);
        }
    }

    /// What is added to dextrose so that it works, with its usual stocks; `osmolarity` in mOsm/L, 0 while nobody has
    /// said it.
    public record Proliferant(String key, String name, List<Percent> stocks, BigDecimal osmolarity,
            List<String> contains, boolean offered, Source source)
            implements
                OnOffer {

        public Proliferant {
            stocks = List.copyOf(stocks);
            contains = List.copyOf(contains);
        }

        /// Its osmolarity where somebody has said it.
        public Optional<BigDecimal> known() {
            return Optional.of(osmolarity).filter(one -> one.signum() > 0);
        }
    }

    /// What fills up the syringe; `osmolarity` in mOsm/L.
    public record Diluent(String key, String name, BigDecimal osmolarity, List<String> contains, boolean offered,
            Source source)
            implements
                OnOffer {

        public Diluent {
            contains = List.copyOf(contains);
        }
    }

    public record Antiseptic(String key, String name, List<String> contains, boolean offered, Source source)
            implements
                OnOffer {

        public Antiseptic {
            contains = List.copyOf(contains);
        }
    }

    public Products {
        proliferants = List.copyOf(proliferants);
        diluents = List.copyOf(diluents);
        antiseptics = List.copyOf(antiseptics);
    }

    public List<Percent> dextroseStocks() {
        return dextrose.stocks;
    }

    public List<String> dextroseContains() {
        return dextrose.contains;
    }

    public Optional<Proliferant> proliferant(String key) {
        return proliferants.stream().filter(one -> one.key.equals(key)).findFirst();
    }

    public Optional<Diluent> diluent(String key) {
        return diluents.stream().filter(diluent -> diluent.key.equals(key)).findFirst();
    }

    public Optional<Antiseptic> antiseptic(String key) {
        return antiseptics.stream().filter(antiseptic -> antiseptic.key.equals(key)).findFirst();
    }
}
