package enthesis.domain.solution;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Refusal;
import enthesis.domain.value.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A recipe told in parts, as they are often published: `1.5 : 0.5 : 3.5`, one number for each part that is in the
/// solution, in the order of the table (clinical.md 5.2, 5.3). With the strengths of the stocks it comes to what is
/// aimed at, which alone is kept: a recipe is always final percentages and stocks.
public record Proportion(List<BigDecimal> parts) {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[:;+]\\s*|\\s+");
    private static final int DECIMALS = 4;

    public Proportion {
        parts = List.copyOf(parts);
    }

    /// Comma or point, with colons or blanks between the numbers; none of them zero.
    public static Entered<Proportion> read(String text) {
        var typed = text.strip();
        if (typed.isEmpty()) {
            return new Entered.Empty<>();
        }
        var parts = new ArrayList<BigDecimal>();
        for (var part : BETWEEN.split(typed, -1)) {
            var number = NumberText.read(part).asValue().filter(one -> one.signum() > 0);
            if (number.isEmpty()) {
                return new Entered.Refused<>(Refusal.of("refusals.parts", typed), text);
            }
            parts.add(number.get());
        }
        return new Entered.Value<>(new Proportion(parts), text);
    }

    /// Why it says nothing of this solution: a part that is not chosen yet, a stock of unknown strength, or not as many
    /// numbers as it has parts.
    public Optional<Refusal> refused(Mixture mixture) {
        boolean known = Stream.of(Part.values()).map(mixture::component)
                .allMatch(one -> !one.product().isEmpty() && (!one.used() || one.part() == Part.DILUENT
                        || one.stock().asValue().isPresent()));
        if (!known) {
            return Optional.of(Refusal.of("refusals.partsStock"));
        }
        int used = used(mixture).size();
        return used == parts.size()
                ? Optional.empty()
                : Optional.of(Refusal.of("refusals.partsCount", Integer.toString(parts.size()),
                        Integer.toString(used)));
    }

    /// The final percentages it comes to, as the fields of the target hold them.
    public Map<Field, String> aims(Mixture mixture) {
        var whole = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var aims = new HashMap<Field, String>();
        var used = used(mixture);
        for (int at = 0; at < used.size(); at++) {
            var one = used.get(at);
            var share = parts.get(at).divide(whole, MathContext.DECIMAL64);
            one.stock().asValue().filter(_ -> one.part() != Part.DILUENT).ifPresent(stock -> aims.put(
                    aim(mixture.row(), one.part()),
                    new Percent(stock.value().multiply(share).setScale(DECIMALS, RoundingMode.HALF_UP)).toString()));
        }
        return aims;
    }

    private static List<Component> used(Mixture mixture) {
        return Stream.of(Part.values()).map(mixture::component).filter(Component::used).toList();
    }

    private static Field aim(int row, Part part) {
        return Field.at(SolutionFields.SOLUTION, row, Choices.text(part) + "Percent");
    }
}
