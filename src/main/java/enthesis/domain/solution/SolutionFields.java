package enthesis.domain.solution;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import java.util.List;

/// The fields of one solution of the day. Row 1 is solution A, 2 is B; a row never changes its letter.
public final class SolutionFields {
    public static final String SOLUTION = "solution";

    /// Every other anaesthetic of the day; the first stands without a row, the further ones from row 1 on.
    public static final String OTHER = "otherAnaesthetic";

    /// Any other anaesthetic of the day (wheal, block, patch, elsewhere): `none`, `yes`, empty when not answered.
    public static final Field OTHER_ANAESTHETIC = Field.of(OTHER, "given");

    private SolutionFields() {}

    /// A drug key of the practice's anaesthetics.
    public static Field otherDrug(int row) {
        return new Field(OTHER, row, "drug");
    }

    public static Field otherMg(int row) {
        return new Field(OTHER, row, "mg");
    }

    /// Where or how it was given: `wheal`, `block`, `patch`, `elsewhere`; empty when not said.
    public static Field otherKind(int row) {
        return new Field(OTHER, row, "kind");
    }

    /// `yes` from the act that added a further one. Set by the program.
    public static Field otherAdded(int row) {
        return new Field(OTHER, row, "added");
    }

    /// `yes` from the act that added it: a further solution is there before anything is typed of it. Set by
    /// the program.
    public static Field added(int row) {
        return Field.at(SOLUTION, row, "added");
    }

    /// The line in which a recipe is told in parts while it is typed: kept like everything else, nothing of the
    /// solution before Enter, which makes a target of it.
    public static Field partsLine(int row) {
        return Field.at(SOLUTION, row, "partsLine");
    }

    /// `target` (compute what to draw up), `parts` (the target from parts) or `drawn` (compute what it came to); only
    /// moves the focus, all are kept.
    public static Field mode(int row) {
        return Field.at(SOLUTION, row, "mode");
    }

    public static Field volume(int row) {
        return Field.at(SOLUTION, row, "volume");
    }

    public static Field dextrosePercent(int row) {
        return Field.at(SOLUTION, row, "dextrosePercent");
    }

    public static Field anaestheticPercent(int row) {
        return Field.at(SOLUTION, row, "anaestheticPercent");
    }

    /// A drug key of the practice's anaesthetics, or `none`.
    public static Field anaesthetic(int row) {
        return Field.at(SOLUTION, row, "anaesthetic");
    }

    /// `yes` from the act that asked for a second proliferant: it is there before anything is typed of it. Set by
    /// the program.
    public static Field proliferantAdded(int row) {
        return Field.at(SOLUTION, row, "proliferantAdded");
    }

    /// A key of the practice's proliferants beside dextrose; empty while none is chosen.
    public static Field proliferant(int row) {
        return Field.at(SOLUTION, row, "proliferant");
    }

    public static Field proliferantPercent(int row) {
        return Field.at(SOLUTION, row, "proliferantPercent");
    }

    /// All that is typed of a second proliferant.
    public static List<Field> ofProliferant(int row) {
        return List.of(proliferantAdded(row), proliferant(row), proliferantPercent(row), stock(row, Part.PROLIFERANT),
                lot(row, Part.PROLIFERANT), expiry(row, Part.PROLIFERANT), drawn(row, Part.PROLIFERANT));
    }

    /// Whether a solution has a second proliferant, as far as this sheet says.
    public static boolean hasProliferant(Sheet sheet, int row) {
        return ofProliferant(row).stream().anyMatch(field -> !sheet.text(field).isEmpty());
    }

    /// A key of the practice's diluents, or `none`.
    public static Field diluent(int row) {
        return Field.at(SOLUTION, row, "diluent");
    }

    /// The strength of the stock in percent; for the diluent not used.
    public static Field stock(int row, Part part) {
        return Field.at(SOLUTION, row, Choices.text(part) + "Stock");
    }

    public static Field lot(int row, Part part) {
        return Field.at(SOLUTION, row, Choices.text(part) + "Lot");
    }

    public static Field expiry(int row, Part part) {
        return Field.at(SOLUTION, row, Choices.text(part) + "Expiry");
    }

    /// What was really drawn up, in mL.
    public static Field drawn(int row, Part part) {
        return Field.at(SOLUTION, row, Choices.text(part) + "Drawn");
    }

    /// Whether all stoppers and gloves of the preparation are latex-free: an `Answer`.
    public static Field latexFree(int row) {
        return Field.at(SOLUTION, row, "latexFree");
    }

    public static Field preparedBy(int row) {
        return Field.at(SOLUTION, row, "preparedBy");
    }

    /// When preparation began, as a time of day.
    public static Field preparedAt(int row) {
        return Field.at(SOLUTION, row, "preparedAt");
    }

    /// What was thrown away after the injections, in mL.
    public static Field discarded(int row) {
        return Field.at(SOLUTION, row, "discarded");
    }

    /// Why drawn up is not injected plus discarded. The difference, in mL, that the words were typed for. Set by the
    /// program with them.
    public static Field differenceFor(int row) {
        return Field.at(SOLUTION, row, "differenceFor");
    }

    public static Field difference(int row) {
        return Field.at(SOLUTION, row, "difference");
    }
}
