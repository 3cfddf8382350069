package enthesis.domain.practice;

import enthesis.domain.finding.Source;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The local anaesthetics and how much of each a patient may have in one visit: the lowest commonly cited limits
/// (clinical.md 5.4), plain solutions without epinephrine.
///
/// Above `idealAboveBmi` the lower of actual and ideal weight counts; ideal kg = height in cm minus `idealMan`
/// or `idealWoman`.
public record Anaesthetics(
        List<Drug> drugs, Setting idealAboveBmi, Setting idealMan, Setting idealWoman, Setting reducedBy) {

    /// One drug: at most `mgPerKg` mg per kg and never more than `most`. `osmolarity` in mOsm/L is assumed.
    public record Drug(
            String key,
            String name,
            String family,
            BigDecimal mgPerKg,
            Milligrams most,
            List<Percent> stocks,
            BigDecimal osmolarity,
            Source source) {

        public Drug {
            stocks = List.copyOf(stocks);
        }
    }

    public Anaesthetics {
        drugs = List.copyOf(drugs);
    }

    public Optional<Drug> drug(String key) {
        return drugs.stream().filter(drug -> drug.key.equals(key)).findFirst();
    }
}
