package enthesis.domain.solution.shelf;

import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.practice.Practice;
import enthesis.domain.solution.Component;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.solution.gs1.Gs1Code;
import enthesis.domain.solution.gs1.Gs1Reader;
import enthesis.domain.value.Percent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a scanned code is for a component of a solution: the texts it fills in, or why it is not taken. A product that
/// the shelf knows is taken for its own part only, and only in the strength that was typed.
public final class ScanReader {
    private final Practice practice;
    private final Shelf shelf;
    private final Gs1Reader reader;

    /// Taken, or refused in words.
    public sealed interface Scan {

        /// `texts` is what it fills in; the lot among them.
        record Taken(String lot, Optional<LocalDate> expiry, Map<Field, String> texts) implements Scan {

            public Taken {
                texts = Map.copyOf(texts);
            }
        }

        record Refused(Refusal refusal) implements Scan {}
    }

    public ScanReader(Practice practice, Shelf shelf, LocalDate today) {
        this.practice = practice;
        this.shelf = shelf;
        reader = new Gs1Reader(today);
    }

    /// A code scanned into the row of a component.
    public Scan read(String text, Mixture mixture, Part part) {
        return switch (reader.read(text)) {
            case Entered.Value<Gs1Code>(var code, var _) -> taken(code, mixture.row(), mixture.component(part));
            case Entered.Refused<Gs1Code>(var refusal, var _) -> new Scan.Refused(refusal);
            case Entered.Empty<Gs1Code> _,Entered.NotDone<Gs1Code> _ -> noLot();
        };
    }

    /// A code scanned for the solution as a whole: the shelf says which row it belongs to.
    public Scan read(String text, Mixture mixture) {
        var code = reader.read(text);
        var part = code.asValue().flatMap(Gs1Code::product).flatMap(shelf::product)
                .flatMap(product -> Product.part(product.key(), practice));
        return part.isEmpty() && code.asValue().isPresent()
                ? new Scan.Refused(Refusal.of("findings.scanUnknown"))
                : read(text, mixture, part.orElse(Part.DEXTROSE));
    }

    private Scan taken(Gs1Code code, int row, Component component) {
        var known = code.product().flatMap(shelf::product);
        var chosen = component.used()
                ? component
                : known.filter(product -> component.product().isEmpty()).map(product -> component.as(product.key()))
                        .orElse(component);
        if (known.filter(product -> !belongs(product, chosen)).isPresent()) {
            return new Scan.Refused(other(known.get().named(practice), component));
        }
        return code.lot().isEmpty()
                ? noLot()
                : new Scan.Taken(code.lot(), code.expiry(), texts(code, row, chosen, known));
    }

    private boolean belongs(Product product, Component component) {
        return product.canBe(component)
                && Product.part(product.key(), practice).equals(Optional.of(component.part()));
    }

    private Refusal other(String scanned, Component component) {
        if (component.part() == Part.PROLIFERANT && !component.used() && !component.product().isEmpty()) {
            return Refusal.of("findings.scanSecond", scanned);
        }
        return component.used()
                ? Refusal.of("findings.scanOther", scanned, Product.of(component).named(practice))
                : Refusal.of("findings.scanElsewhere", scanned);
    }

    private static Scan noLot() {
        return new Scan.Refused(Refusal.of("refusals.gs1NoLot"));
    }

    private static Map<Field, String> texts(Gs1Code code, int row, Component chosen, Optional<Product> known) {
        var texts = new HashMap<Field, String>();
        texts.put(SolutionFields.lot(row, chosen.part()), code.lot());
        code.expiry().ifPresent(day -> texts.put(SolutionFields.expiry(row, chosen.part()), DateText.written(day)));
        known.ifPresent(product -> texts.putAll(fill(row, chosen, product)));
        return texts;
    }

    /// What a known product says of a row besides its lot: which it is, and how strong.
    static Map<Field, String> fill(int row, Component component, Product product) {
        var texts = new HashMap<Field, String>();
        if (component.part() == Part.ANAESTHETIC) {
            texts.put(SolutionFields.anaesthetic(row), product.key());
        }
        if (component.part() == Part.PROLIFERANT) {
            texts.put(SolutionFields.proliferant(row), product.key());
        }
        if (component.part() == Part.DILUENT) {
            texts.put(SolutionFields.diluent(row), product.key());
        }
        if (component.stock().asValue().isEmpty()) {
            product.strength().map(Percent::toString)
                    .ifPresent(strength -> texts.put(SolutionFields.stock(row, component.part()), strength));
        }
        return texts;
    }

    /// The texts that a lot of the shelf fills in.
    public static Map<Field, String> texts(int row, Component component, ShelfLot lot) {
        var texts = new HashMap<>(fill(row, component, lot.product()));
        texts.put(SolutionFields.lot(row, component.part()), lot.lot());
        texts.put(SolutionFields.expiry(row, component.part()), DateText.written(lot.dates().expiry()));
        return texts;
    }
}
