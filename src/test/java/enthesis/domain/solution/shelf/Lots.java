package enthesis.domain.solution.shelf;

import enthesis.domain.entry.Answer;
import enthesis.domain.solution.gs1.Gtin;
import enthesis.domain.value.Percent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Invented lots, as of 23 Nov 2026.
public final class Lots {
    public static final Gtin DEXTROSE_NUMBER = new Gtin("09506000134352");
    public static final Gtin LIDOCAINE_NUMBER = new Gtin("614141000036");
    public static final ShelfLot DEXTROSE = lot(1, "dextrose", "50", "B4471", "2027-03-31", Vial.SINGLE_DOSE)
            .numbered(DEXTROSE_NUMBER).lot();
    public static final ShelfLot LIDOCAINE = lot(2, "lidocaine", "1", "L0932", "2027-06-30", Vial.MULTI_DOSE)
            .numbered(LIDOCAINE_NUMBER).opened("2026-11-03").lot();
    public static final ShelfLot WATER = lot(3, "water", "", "W2210", "2028-01-31", Vial.SINGLE_DOSE).lot();

    private Lots() {}

    /// A lot on the way: what is not said is empty.
    public record Making(ShelfLot lot) {

        public Making opened(String day) {
            return dated(Optional.of(LocalDate.parse(day)), lot.dates().discard());
        }

        public Making discard(String day) {
            return dated(lot.dates().opened(), Optional.of(LocalDate.parse(day)));
        }

        private Making dated(Optional<LocalDate> opened, Optional<LocalDate> discard) {
            return new Making(new ShelfLot(lot.id(), lot.product(), lot.lot(), lot.vial(),
                    new ShelfLot.Dates(lot.dates().expiry(), opened, discard), lot.number(), lot.latexFree(),
                    lot.gone()));
        }

        public Making numbered(Gtin number) {
            return new Making(new ShelfLot(lot.id(), lot.product(), lot.lot(), lot.vial(), lot.dates(),
                    Optional.of(number), Optional.of(Answer.YES), lot.gone()));
        }
    }

    public static Making lot(int id, String product, String strength, String lot, String expiry, Vial vial) {
        return new Making(new ShelfLot(new UUID(7, id),
                new Product(product, strength.isEmpty() ? Optional.empty() : Optional.of(Percent.of(strength))), lot,
                vial, new ShelfLot.Dates(LocalDate.parse(expiry), Optional.empty(), Optional.empty()),
                Optional.empty(), Optional.empty(), false));
    }
}
