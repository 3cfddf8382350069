package enthesis.domain.practice.row;

import static enthesis.domain.practice.row.Part.Trait.BESIDE;
import static enthesis.domain.practice.row.Part.Trait.FIXED;
import static enthesis.domain.practice.row.Part.Trait.KEEPS;
import static enthesis.domain.practice.row.Part.Trait.NEEDED;
import static enthesis.domain.practice.row.Part.Trait.OWN_ONLY;
import static enthesis.domain.practice.row.Part.Trait.TITLE;
import static enthesis.domain.practice.row.Part.Trait.UNIQUE;

import enthesis.domain.practice.row.Part.Shape;
import enthesis.domain.practice.row.Part.Shape.Amounts;
import enthesis.domain.practice.row.Part.Shape.Line;
import enthesis.domain.practice.row.Part.Shape.ManyOf;
import enthesis.domain.practice.row.Part.Shape.OneOf;
import enthesis.domain.practice.row.RowKind.Hiding;
import java.util.List;

/// What touches the patient: what a syringe is filled from, and what is on the skin. A hidden product is offered no
/// more, and known to every lot, usual solution and visit that names it. The numbers here only keep slips out.
public final class ProductKinds {
    private static final Shape NAME = new Line(60);
    private static final Shape STOCKS = new Amounts(Shapes.number("0.01", "100", 2));
    private static final Shape OSMOLARITY = Shapes.number("0", "9999", 0);
    private static final Shape MG_PER_KG = Shapes.number("0.1", "20", 2);
    private static final Shape MILLIGRAMS = Shapes.number("1", "2000", 0);
    private static final Part NAMED = Part.of("name", NAME, TITLE, NEEDED, UNIQUE);
    private static final Part CONTAINS = Part.of("contains", new ManyOf("allergens"), KEEPS);
    private static final Part REASON = Part.of(RowKind.REASON, Shapes.LONG, BESIDE, OWN_ONLY);

    /// The stocks of dextrose, and what it contains.
    public static final RowKind DEXTROSE = new RowKind("dextrose", List.of(
            Part.of("name", NAME, TITLE, NEEDED, OWN_ONLY),
            Part.of("stocks", STOCKS, NEEDED), CONTAINS),
            Hiding.NEVER, new ProductLaws(true));

    /// The local anaesthetics, each with its ceilings (clinical.md 5.4); what may be given with epinephrine stands
    /// beside it, and is its own row of the files.
    public static final RowKind ANAESTHETIC = new RowKind("anaesthetic", List.of(
            Part.of("name", NAME, TITLE, NEEDED, UNIQUE, OWN_ONLY),
            Part.of("family", new OneOf("families"), NEEDED, FIXED, OWN_ONLY),
            Part.of("mgPerKg", MG_PER_KG, NEEDED, OWN_ONLY), Part.of("most", MILLIGRAMS, NEEDED, OWN_ONLY),
            Part.of("stocks", STOCKS, NEEDED),
            Part.of("osmolarity", OSMOLARITY, NEEDED),
            Part.of(CeilingLaws.NAME_WITH, NAME, UNIQUE, OWN_ONLY, BESIDE),
            Part.of(CeilingLaws.MG_PER_KG_WITH, MG_PER_KG, OWN_ONLY, BESIDE),
            Part.of(CeilingLaws.MOST_WITH, MILLIGRAMS, OWN_ONLY, BESIDE),
            Part.of("source", Shapes.SHORT, NEEDED, OWN_ONLY), REASON),
            Hiding.KNOWN, new CeilingLaws());

    /// What is added to dextrose so that it works.
    public static final RowKind PROLIFERANT = new RowKind("proliferant", List.of(NAMED,
            Part.of("stocks", STOCKS, NEEDED),
            Part.of("osmolarity", OSMOLARITY, NEEDED, OWN_ONLY), CONTAINS, REASON),
            Hiding.KNOWN, new ProductLaws(false));

    /// What fills up the syringe.
    public static final RowKind DILUENT = new RowKind("diluent", List.of(NAMED,
            Part.of("osmolarity", OSMOLARITY, NEEDED), CONTAINS, REASON),
            Hiding.KNOWN, new ProductLaws(false));

    /// What the skin is cleaned with.
    public static final RowKind ANTISEPTIC = new RowKind("antiseptic", List.of(NAMED, CONTAINS, REASON),
            Hiding.KNOWN, new ProductLaws(false));

    private ProductKinds() {}

    /// What an own product contains is taken away from it only by an owner, with a reason: an allergy to it would not
    /// be seen any more. Of a shipped one it stays.
    private record ProductLaws(boolean closed) implements RowKind.Laws {

        @Override
        public boolean weaker(Row base, Row row) {
            return !row.all(CONTAINS.name()).containsAll(base.all(CONTAINS.name()));
        }

        @Override
        public boolean sharesKeys() {
            return true;
        }
    }
}
