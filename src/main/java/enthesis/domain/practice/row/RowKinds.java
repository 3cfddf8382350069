package enthesis.domain.practice.row;

import static enthesis.domain.practice.row.Part.Trait.BESIDE;
import static enthesis.domain.practice.row.Part.Trait.FIXED;
import static enthesis.domain.practice.row.Part.Trait.KEEPS;
import static enthesis.domain.practice.row.Part.Trait.NEEDED;
import static enthesis.domain.practice.row.Part.Trait.OWN_ONLY;
import static enthesis.domain.practice.row.Part.Trait.TITLE;
import static enthesis.domain.practice.row.Part.Trait.UNIQUE;

import enthesis.domain.practice.row.Part.Shape;
import enthesis.domain.practice.row.Part.Shape.Line;
import enthesis.domain.practice.row.Part.Shape.ManyOf;
import enthesis.domain.practice.row.Part.Shape.OneOf;
import enthesis.domain.practice.row.Part.Shape.Text;
import enthesis.domain.practice.row.Part.Shape.Words;
import enthesis.domain.practice.row.RowKind.Hiding;
import enthesis.domain.practice.row.RowKind.Laws;
import java.util.List;

/// All kinds of rows that a practice edits. The limits of the numbers here only keep slips out; what is judged by are
/// the rows themselves.
public final class RowKinds {
    private static final Shape SHORT = Shapes.SHORT;
    private static final Shape LONG = Shapes.LONG;
    private static final Shape CODES = new Words(10);

    /// What prolotherapy is given for, with its codes.
    public static final RowKind INDICATION = new RowKind("indication", List.of(
            Part.of("label", SHORT, TITLE, NEEDED, UNIQUE),
            Part.of("regions", new ManyOf("regions")),
            Part.of("right", CODES), Part.of("left", CODES), Part.of("other", CODES)),
            Hiding.KNOWN, new CodeLaws());

    /// What a candidate is asked (clinical.md 2.4).
    public static final RowKind QUESTION = new RowKind("question", List.of(
            Part.of("asks", new Line(120), TITLE, NEEDED, UNIQUE),
            Part.of("called", new Line(60), NEEDED),
            Part.of("level", new OneOf("levels"), NEEDED),
            Part.of("deep", new OneOf("levels"), NEEDED),
            Part.of("scope", new OneOf("scopes"), NEEDED, OWN_ONLY),
            Part.of("days", number(1, 3650, 0), NEEDED, OWN_ONLY),
            Part.of("regions", new ManyOf("regions")),
            Part.of("follows", new OneOf("contents")),
            Part.of("groups", new ManyOf("allergens")),
            Part.of(RowKind.REASON, LONG, BESIDE)),
            Hiding.GONE, new QuestionLaws());

    /// What speaks for an injection (clinical.md 2.3): counted, and decides nothing.
    public static final RowKind CRITERION = new RowKind("criterion", List.of(
            Part.of("asks", SHORT, TITLE, NEEDED, UNIQUE),
            Part.of("second", SHORT)),
            Hiding.GONE, Laws.NONE);

    /// After an injection at which regions something is asked (clinical.md 2.4, 8.4).
    public static final RowKind PLACE = new RowKind("place", List.of(
            Part.of("key", new OneOf("askedPlaces"), TITLE, NEEDED, FIXED),
            Part.of("regions", new ManyOf("regions"), NEEDED),
            Part.of(RowKind.REASON, LONG, BESIDE)),
            Hiding.NEVER, new PlaceLaws());

    /// What the hand examines at a region.
    public static final RowKind TEST = new RowKind("test", List.of(
            Part.of("label", SHORT, TITLE, NEEDED),
            Part.of("region", new OneOf("regions"), NEEDED, FIXED),
            Part.of("kind", new OneOf("testKinds"), NEEDED, FIXED),
            Part.of("least", number(-360, 999, 0), NEEDED),
            Part.of("most", number(-360, 999, 0), NEEDED),
            Part.of("scale", SHORT, NEEDED),
            Part.of("normal", SHORT),
            Part.of("sided", new OneOf("sides"), NEEDED, FIXED),
            Part.of("lowerIsBetter", new OneOf("better"), NEEDED)),
            Hiding.KNOWN, new RangeLaws("least", "most"));

    /// Where an image has to follow the needle.
    public static final RowKind GUIDED = new RowKind("guided", List.of(
            Part.of("region", new OneOf("regions"), TITLE, NEEDED, FIXED),
            Part.of("structures", new ManyOf("structures")),
            Part.of("pleura", new OneOf("yesNo"), NEEDED),
            Part.of(RowKind.REASON, LONG, BESIDE)),
            Hiding.NEVER, new GuidedLaws());

    /// Which products are kept away from where.
    public static final RowKind AVOIDED = new RowKind("avoided", List.of(
            Part.of("products", new ManyOf("products"), TITLE, NEEDED),
            Part.of("regions", new ManyOf("regions")),
            Part.of("structures", new ManyOf("structures")),
            Part.of("kinds", new ManyOf("kinds")),
            Part.of("says", LONG, NEEDED, OWN_ONLY)),
            Hiding.GONE, new SomewhereLaws());

    /// What studies show of an indication (clinical.md 2.1).
    public static final RowKind EVIDENCE = new RowKind("evidence", List.of(
            Part.of("indications", new ManyOf("indications"), TITLE, NEEDED),
            Part.of("shows", new Text(800), NEEDED),
            Part.of("source", SHORT, NEEDED)),
            Hiding.GONE, Laws.NONE);

    /// What harm after an injection is called (clinical.md 8.5).
    public static final RowKind EVENT = new RowKind("event", List.of(
            Part.of("label", SHORT, TITLE, NEEDED, UNIQUE),
            Part.of("gradeFrom", number(1, 5, 0), NEEDED), Part.of("gradeTo", number(1, 5, 0), NEEDED)),
            Hiding.GONE, new RangeLaws("gradeFrom", "gradeTo"));

    /// Words by which patients name an allergy.
    public static final RowKind ALLERGEN = new RowKind("allergen", List.of(
            Part.of("name", SHORT, TITLE, NEEDED, UNIQUE, OWN_ONLY),
            Part.of("says", new Words(60), NEEDED, KEEPS)),
            Hiding.NEVER, new SmallLaws());

    /// Names by which a drug is known (clinical.md 3.2).
    public static final RowKind DRUG = new RowKind("drug", List.of(
            Part.of("name", new Line(60), TITLE, NEEDED, UNIQUE, OWN_ONLY),
            Part.of("kind", new OneOf("drugKinds"), NEEDED, OWN_ONLY),
            Part.of("halfLifeHours", number(0, 9999, 1), OWN_ONLY),
            Part.of("says", new Words(60), NEEDED, UNIQUE, KEEPS)),
            Hiding.NEVER, new SmallLaws());

    public static final List<RowKind> ALL = List.of(INDICATION, EVIDENCE, QUESTION, CRITERION, TEST, GUIDED, PLACE,
            ProductKinds.DEXTROSE, ProductKinds.ANAESTHETIC, ProductKinds.PROLIFERANT, ProductKinds.DILUENT,
            ProductKinds.ANTISEPTIC, AVOIDED, DRUG, ALLERGEN, OutcomeKinds.INSTRUMENT, OutcomeKinds.EXTERNAL, EVENT);

    private RowKinds() {}

    /// Where it was asked it is asked less only by an owner, with a reason.
    private record PlaceLaws() implements Laws {

        @Override
        public boolean weaker(Row base, Row row) {
            return !row.all("regions").containsAll(base.all("regions"));
        }

        @Override
        public boolean closed() {
            return true;
        }
    }

    private static Shape number(int least, int most, int decimals) {
        return Shapes.number(Integer.toString(least), Integer.toString(most), decimals);
    }
}
