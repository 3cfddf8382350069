package enthesis.domain.vitals;

import enthesis.domain.entry.Entered;
import enthesis.domain.value.BodyMass;
import enthesis.domain.value.Centimetres;
import enthesis.domain.value.Kilograms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The vital signs of one visit, by moment. `weightStated`: the weight is as the patient said it.
public record VitalSigns(Map<Moment, Map<Sign, Entered<Measurement>>> readings, boolean weightStated, String site) {

    public VitalSigns {
        readings = Map.copyOf(readings);
    }

    public Entered<Measurement> reading(Sign sign, Moment moment) {
        return readings.getOrDefault(moment, Map.of()).getOrDefault(sign, new Entered.Empty<>());
    }

    public Optional<Measurement> measured(Sign sign, Moment moment) {
        return reading(sign, moment).asValue();
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
