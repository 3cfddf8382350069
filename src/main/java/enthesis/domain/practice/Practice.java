package enthesis.domain.practice;

import enthesis.domain.practice.assess.Assessment;
import enthesis.domain.practice.count.Counting;
import enthesis.domain.practice.outcome.Outcomes;
import enthesis.domain.value.Percent;
import java.util.List;

/// The clinic's own numbers and lists, by subject; read from `db/reference`, each with its source. Nothing clinical
/// stands in code.
public record Practice(
        Speech speech,
        VitalLimits vitals,
        Anaesthetics anaesthetics,
        Products products,
        Allergens allergens,
        List<Indication> indications,
        Rules rules,
        Guided guided,
        List<Avoided> avoided,
        Drugs drugs,
        List<EventTerm> events,
        Assessment assessment,
        Outcomes outcomes,
        Counting counting) {

    public Practice {
        indications = List.copyOf(indications);
        events = List.copyOf(events);
        avoided = List.copyOf(avoided);
    }

    /// How strong a product usually is in its vial, by its key; nothing for what has no strength or is not known.
    public List<Percent> stocks(String key) {
        return key.equals(Products.DEXTROSE)
                ? products.dextroseStocks()
                : products.proliferant(key).map(Products.Proliferant::stocks)
                        .or(() -> anaesthetics.drug(key).map(Anaesthetics.Drug::stocks)).orElse(List.of());
    }

    /// What a product is called, by its key; the key itself where it is not known.
    public String named(String key) {
        return anaesthetics.drug(key).map(Anaesthetics.Drug::name)
                .or(() -> products.proliferant(key).map(Products.Proliferant::name))
                .or(() -> products.diluent(key).map(Products.Diluent::name)).orElse(key);
    }
}
