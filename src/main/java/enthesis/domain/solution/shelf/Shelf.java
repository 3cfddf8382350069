package enthesis.domain.solution.shelf;

import enthesis.domain.practice.Practice;
import enthesis.domain.solution.Component;
import enthesis.domain.solution.gs1.Gtin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The shelf as a visit sees it: all lots, and what was drawn up for other patients on the day of the visit.
public record Shelf(List<ShelfLot> lots, List<Draw> elsewhere) {
    public static final Shelf EMPTY = new Shelf(List.of(), List.of());

    /// A lot that was drawn up for somebody else.
    public record Draw(String product, String lot) {}

    public Shelf {
        lots = List.copyOf(lots);
        elsewhere = List.copyOf(elsewhere);
    }

    /// The product of this number, as the shelf knows it from any lot it ever had.
    public Optional<Product> product(Gtin number) {
        return lots.stream().filter(lot -> lot.number().equals(Optional.of(number))).map(ShelfLot::product).findFirst();
    }

    /// The lots of this name that stand on the shelf.
    public List<ShelfLot> named(String lot) {
        return lots.stream().filter(one -> !one.gone() && one.isNamed(lot)).toList();
    }

    /// What can be drawn up for a component on a day, as far as it is said what it is: in date, the one that ends first
    /// at the head.
    public List<ShelfLot> offered(Component component, LocalDate day, Practice practice) {
        var rules = practice.rules().stock();
        return lots.stream().filter(lot -> lot.isUsable(day, rules))
                .filter(lot -> Product.part(lot.product().key(), practice).equals(Optional.of(component.part())))
                .filter(lot -> component.product().isEmpty() || lot.product().canBe(component))
                .sorted(ShelfLot.byLastDay(rules)).toList();
    }

    /// For how many patients beside this one a lot was drawn up that day.
    public long others(Component component) {
        return elsewhere.stream().filter(draw -> draw.product().equals(component.product())
                && LotName.same(draw.lot(), component.lot())).count();
    }
}
