package enthesis.domain.practice;

import enthesis.domain.finding.Source;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The local anaesthetics and how much of each a patient may have in one visit: the lowest commonly cited limits
/// (clinical.md 5.4). `withEpinephrine` have limits of their own, which count only where the practice has turned
/// `epinephrine` on (1, else 0): a drug said without it has the plain, lower limit. `reducedBy` is the share of each
/// limit that is taken off for the elderly and with heart or liver disease.
///
/// Above `idealAboveBmi` the lower of actual and ideal weight counts; ideal kg = height in cm minus `idealMan`
/// or `idealWoman`.
public record Anaesthetics(
        List<Drug> drugs, List<Drug> withEpinephrine, Setting epinephrine, Setting idealAboveBmi, Setting idealMan,
        Setting idealWoman, Setting reducedBy) {

    /// One drug: at most `mgPerKg` mg per kg and never more than `most`. `osmolarity` in mOsm/L is assumed.
    public record Drug(
            String key,
            String name,
            String family,
            BigDecimal mgPerKg,
            Milligrams most,
            List<Percent> stocks,
            BigDecimal osmolarity,
            boolean offered,
            Source source)
            implements
                OnOffer {

        public Drug {
            stocks = List.copyOf(stocks);
        }
    }

    public Anaesthetics {
        withEpinephrine = List.copyOf(withEpinephrine);
        drugs = epinephrine.value().signum() > 0
                ? Stream.concat(drugs.stream(), withEpinephrine.stream()).toList()
                : List.copyOf(drugs);
    }

    public Optional<Drug> drug(String key) {
        return drugs.stream().filter(drug -> drug.key.equals(key)).findFirst();
    }
}
