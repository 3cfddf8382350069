package enthesis.domain.solution.shelf;

import enthesis.domain.entry.Field;

/// The fields of the form of one lot.
public final class ShelfFields {
    public static final Field PRODUCT = Field.of("shelf", "product");
    public static final Field STRENGTH = Field.of("shelf", "strength");
    public static final Field LOT = Field.of("shelf", "lot");
    public static final Field EXPIRY = Field.of("shelf", "expiry");
    public static final Field VIAL = Field.of("shelf", "vial");
    public static final Field OPENED = Field.of("shelf", "opened");
    public static final Field DISCARD = Field.of("shelf", "discard");
    /// The product number of its code, with or without leading zeros.
    public static final Field NUMBER = Field.of("shelf", "number");
    public static final Field LATEX_FREE = Field.of("shelf", "latexFree");

    private ShelfFields() {}
}
