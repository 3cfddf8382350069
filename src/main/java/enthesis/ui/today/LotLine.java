package enthesis.ui.today;

import enthesis.domain.solution.shelf.ShelfLot;
import java.time.LocalDate;

/// A lot that ends soon or is past its time, and still stands on the shelf: `name` is what is in it, `last` the last
/// day on which it may be used.
public record LotLine(ShelfLot lot, String name, ShelfLot.State state, LocalDate last) {}
