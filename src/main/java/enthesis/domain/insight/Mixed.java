package enthesis.domain.insight;

import enthesis.domain.value.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// The percentage that comes of several solutions.
final class Mixed {
    private Mixed() {}

    static Optional<Percent> of(List<Dose> doses, List<Drawn> drawn) {
        var percents = doses.stream().map(dose -> percent(dose, drawn)).toList();
        if (percents.isEmpty() || percents.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var first = percents.getFirst();
        return percents.stream().allMatch(first::equals) ? first : byVolume(doses, percents);
    }

    private static Optional<Percent> percent(Dose dose, List<Drawn> drawn) {
        return drawn.stream().filter(one -> one.place() == dose.solution()).findFirst().flatMap(Drawn::dextrose);
    }

    private static Optional<Percent> byVolume(List<Dose> doses, List<Optional<Percent>> percents) {
        var volume = BigDecimal.ZERO;
        var parts = BigDecimal.ZERO;
        for (int at = 0; at < doses.size(); at++) {
            var given = doses.get(at).volume();
            if (given.isEmpty()) {
                return Optional.empty();
            }
            volume = volume.add(given.get());
            parts = parts.add(given.get().multiply(percents.get(at).orElseThrow().value()));
        }
        return volume.signum() == 0
                ? Optional.empty()
                : Optional.of(new Percent(parts.divide(volume, MathContext.DECIMAL64)));
    }
}
