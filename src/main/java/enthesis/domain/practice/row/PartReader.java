package enthesis.domain.practice.row;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Refusal;
import enthesis.domain.practice.row.Part.Shape;
import enthesis.domain.practice.row.RowAround.Choice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads one line of a part, and shows what a part says as lines.
final class PartReader {
    private final RowAround around;

    /// What a line says for the row, or why it is not accepted.
    sealed interface Read {
        record Good(List<String> values) implements Read {}

        record Bad(Refusal refusal) implements Read {}
    }

    PartReader(RowAround around) {
        this.around = around;
    }

    /// A part as it is shown: of many, each by its name, what has no name any more as it stands.
    List<String> shown(Part part, List<String> says) {
        return part.shape() instanceof Shape.ManyOf(var set)
                ? says.stream().map(value -> holding(set, value).map(Choice::name).orElse(value)).distinct().toList()
                : says;
    }

    private Optional<Choice> holding(String set, String value) {
        return around.set(set).stream().filter(choice -> choice.values().contains(value)).findFirst();
    }

    Read read(Part part, String line) {
        return switch (part.shape()) {
            case Shape.Line(int longest) -> words(line, longest);
            case Shape.Text(int longest) -> words(line, longest);
            case Shape.Words(int longest) -> words(line, longest);
            case Shape.Amount number -> number(line, number);
            case Shape.Amounts(var each) -> number(line, each);
            case Shape.OneOf(var set) -> around.set(set).stream().filter(choice -> choice.values().contains(line))
                    .findFirst().<Read>map(choice -> new Read.Good(choice.values()))
                    .orElseGet(() -> unknown(part, line));
            case Shape.ManyOf(var set) -> around.set(set).stream()
                    .filter(choice -> folded(choice.name()).equals(folded(line)))
                    .findFirst().<Read>map(choice -> new Read.Good(choice.values()))
                    .orElseGet(() -> unknown(part, line));
        };
    }

    /// What stood there before may stay, though it can't be chosen any more.
    private Read unknown(Part part, String line) {
        return around.now().filter(row -> row.all(part.name()).contains(line)).isPresent()
                ? new Read.Good(List.of(line))
                : new Read.Bad(Refusal.of("reference.refused.unknown", line));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static Read words(String line, int longest) {
        return line.length() > longest
                ? new Read.Bad(Refusal.of("reference.refused.long", Integer.toString(longest)))
                : new Read.Good(List.of(line));
    }

    private static Read number(String line, Shape.Amount type) {
        boolean below = line.startsWith("-") || line.startsWith("\u2212");
        return switch (NumberText.read(below ? line.substring(1).strip() : line)) {
            case Entered.Value<BigDecimal>(var value, _) -> within(below ? value.negate() : value, type);
            case Entered.Refused<BigDecimal>(var refusal, _) -> new Read.Bad(refusal);
            case Entered.Empty<BigDecimal> _,Entered.NotDone<BigDecimal> _ ->
                new Read.Bad(Refusal.of("refusals.number", line));
        };
    }

    private static Read within(BigDecimal value, Shape.Amount type) {
        var plain = value.stripTrailingZeros();
        return plain.scale() > type.decimals() || value.compareTo(type.least()) < 0 || value.compareTo(type.most()) > 0
                ? new Read.Bad(Refusal.of("reference.refused.number", type.least().toPlainString(),
                        type.most().toPlainString(), Integer.toString(type.decimals())))
                : new Read.Good(List.of(plain.toPlainString()));
    }
}
