package enthesis.domain.vitals;

import enthesis.domain.entry.Entered;
import enthesis.domain.value.BodyMass;
import enthesis.domain.value.Centimetres;
import enthesis.domain.value.Kilograms;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The vital signs of one visit, by moment. `weightStated`: the weight is as the patient said it. `hba1c`: the last
/// known one, in percent. `takings`: when each was taken, and by whom.
public record VitalSigns(Map<Moment, Map<Sign, Entered<Measurement>>> readings, boolean weightStated, String site,
        Entered<BigDecimal> hba1c, Map<Moment, Map<Sign, Taking>> takings) {

    public VitalSigns {
        readings = Map.copyOf(readings);
        takings = Map.copyOf(takings);
    }

    public Entered<Measurement> reading(Sign sign, Moment moment) {
        return readings.getOrDefault(moment, Map.of()).getOrDefault(sign, new Entered.Empty<>());
    }

    public Optional<Measurement> measured(Sign sign, Moment moment) {
        return reading(sign, moment).asValue();
    }

    public Taking taking(Sign sign, Moment moment) {
        return takings.getOrDefault(moment, Map.of()).getOrDefault(sign, Taking.NOT_KNOWN);
    }

    /// When the first of what was taken at that moment was typed.
    public Optional<Taken> typed(Moment moment) {
        return takings.getOrDefault(moment, Map.of()).values().stream().flatMap(one -> one.typed().stream())
                .min(Comparator.comparing(Taken::at));
    }

    /// The reading that counts before the injections: a repeated one instead of the first, which is kept beside it.
    public Optional<Measurement> counting(Sign sign) {
        return measured(sign, Moment.REPEAT).or(() -> measured(sign, Moment.BEFORE));
    }

    /// Every measurement, in the order of moments and signs.
    public List<Measurement> measurements() {
        return Stream.of(Moment.values())
                .flatMap(moment -> Stream.of(Sign.values()).flatMap(sign -> measured(sign, moment).stream())).toList();
    }

    public Optional<Kilograms> weight() {
        return measured(Sign.WEIGHT, Moment.BEFORE).map(kept -> new Kilograms(kept.value()));
    }

    public Optional<Centimetres> height() {
        return measured(Sign.HEIGHT, Moment.BEFORE).map(kept -> new Centimetres(kept.value()));
    }

    /// kg/m² to one decimal; computed, never typed; empty without weight and height.
    public Optional<BigDecimal> bmi() {
        return weight().flatMap(kg -> height().map(cm -> BodyMass.index(kg, cm)));
    }
}
