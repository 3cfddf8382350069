package enthesis.domain.solution.formulary;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Sheet;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.SolutionFields;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What it changes in a solution of a visit to take a usual one. A number that says the same stays as it was typed. A
/// lot, its expiry and what was drawn up stay with the product and stock they are of, and go with them. `replaced` is
/// what was typed and would be no more.
public record Taking(SortedMap<Field, String> texts, List<Field> replaced) {

    /// `row` 1 is solution A.
    public static Taking of(UsualSolution usual, Sheet sheet, int row) {
        var next = new TreeMap<Field, String>();
        number(next, sheet, SolutionFields.volume(row), usual.volume().value());
        for (var part : Part.values()) {
            part(next, usual, sheet, part, row);
        }
        next.entrySet().removeIf(edit -> sheet.text(edit.getKey()).equals(edit.getValue()));
        var program = SolutionFields.proliferantAdded(row);
        return new Taking(next, next.keySet().stream()
                .filter(field -> sheet.has(field) && !field.equals(program)).toList());
    }

    public Taking {
        replaced = List.copyOf(replaced);
    }

    private static void part(Map<Field, String> next, UsualSolution usual, Sheet sheet, Part part, int row) {
        var one = usual.part(part);
        var stock = SolutionFields.stock(row, part);
        boolean other = part != Part.DEXTROSE && other(next, usual, sheet, part, row);
        if (other) {
            next.put(stock, "");
        }
        boolean stronger = one.flatMap(UsualSolution.Ingredient::stock).filter(now -> sheet.has(stock)
                && !says(sheet.text(stock), now.value())).isPresent();
        if (other || stronger) {
            vial(row, part).forEach(field -> next.put(field, ""));
        }
        if (part != Part.DILUENT) {
            one.ifPresentOrElse(now -> number(next, sheet, UsualFields.aimed(part, row), now.aimed().value()),
                    () -> next.put(UsualFields.aimed(part, row), ""));
            one.flatMap(UsualSolution.Ingredient::stock).ifPresent(now -> number(next, sheet, stock, now.value()));
        }
    }

    /// Chooses the product; whether another one stood there.
    private static boolean other(Map<Field, String> next, UsualSolution usual, Sheet sheet, Part part, int row) {
        var product = UsualFields.product(part, row);
        var now = usual.product(part);
        next.put(product, now);
        if (part == Part.PROLIFERANT) {
            next.put(SolutionFields.proliferantAdded(row), now.isEmpty() ? "" : "yes");
        }
        boolean gone = now.isEmpty() || now.equals(UsualSolution.NONE);
        return gone || (sheet.has(product) && !sheet.text(product).equals(now));
    }

    private static Stream<Field> vial(int row, Part part) {
        return Stream.of(SolutionFields.lot(row, part), SolutionFields.expiry(row, part),
                SolutionFields.drawn(row, part));
    }

    private static void number(Map<Field, String> next, Sheet sheet, Field field, BigDecimal value) {
        if (!says(sheet.text(field), value)) {
            next.put(field, value.toPlainString());
        } else {
            next.remove(field);
        }
    }

    private static boolean says(String text, BigDecimal value) {
        return NumberText.read(text, "mL", "%").asValue().filter(number -> number.compareTo(value) == 0).isPresent();
    }
}
