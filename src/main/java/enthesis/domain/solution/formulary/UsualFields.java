package enthesis.domain.solution.formulary;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.SolutionFields;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The form of a usual solution: its name, what it is for, and the fields of a solution as in a visit.
public final class UsualFields {
    public static final Field NAME = Field.of("usual", "name");

    /// A `Kind` of the atlas; empty or `any` where it serves all.
    public static final Field TISSUE = Field.of("usual", "tissue");
    public static final String ANY = "any";

    /// The solution's row in the form.
    public static final int ROW = 1;

    private UsualFields() {}

    /// The form filled with one.
    public static Sheet sheet(UsualSolution usual) {
        var texts = new TreeMap<Field, String>();
        texts.put(NAME, usual.name());
        texts.put(TISSUE, usual.tissue().map(Choices::text).orElse(ANY));
        texts.put(SolutionFields.volume(ROW), usual.volume().toString());
        Stream.of(Part.values()).filter(part -> part != Part.DEXTROSE)
                .forEach(part -> texts.put(product(part, ROW), usual.product(part)));
        usual.parts().forEach(one -> {
            texts.put(aimed(one.part(), ROW), one.aimed().toString());
            one.stock().ifPresent(stock -> texts.put(SolutionFields.stock(ROW, one.part()), stock.toString()));
        });
        return Sheet.of(texts);
    }

    /// Where a part's product is chosen.
    ///
    /// @throws IllegalArgumentException
    ///             for dextrose, which is not chosen
    public static Field product(Part part, int row) {
        return switch (part) {
            case PROLIFERANT -> SolutionFields.proliferant(row);
            case ANAESTHETIC -> SolutionFields.anaesthetic(row);
            case DILUENT -> SolutionFields.diluent(row);
            case DEXTROSE -> throw new IllegalArgumentException("dextrose is not chosen");
        };
    }

    /// Where a part's final percentage stands.
    ///
    /// @throws IllegalArgumentException
    ///             for a diluent, which has no strength
    public static Field aimed(Part part, int row) {
        return switch (part) {
            case DEXTROSE -> SolutionFields.dextrosePercent(row);
            case PROLIFERANT -> SolutionFields.proliferantPercent(row);
            case ANAESTHETIC -> SolutionFields.anaestheticPercent(row);
            case DILUENT -> throw new IllegalArgumentException("a diluent has no strength");
        };
    }
}
