package enthesis.domain.map.pain;

import enthesis.domain.entry.Field;

/// The fields of the pain drawing. A row is one part of the body figure that hurts; its row never changes.
public final class DrawingFields {
    public static final String DRAWING = "painDrawing";
    /// `none` when the patient says that nothing hurts; also where the drawing as a whole is asked for.
    public static final Field SAID = Field.of(DRAWING, "said");

    private DrawingFields() {}

    /// The body sheet that was shown.
    public static Field sheet(int row) {
        return Field.at(DRAWING, row, "sheet");
    }

    public static Field revision(int row) {
        return Field.at(DRAWING, row, "revision");
    }

    /// From where the body is seen, as a choice of `Aspect`.
    public static Field view(int row) {
        return Field.at(DRAWING, row, "view");
    }

    /// The patient's own side, as a choice.
    public static Field side(int row) {
        return Field.at(DRAWING, row, "side");
    }

    /// The key of the part of the figure.
    public static Field area(int row) {
        return Field.at(DRAWING, row, "area");
    }

    public static Field quality(int row) {
        return Field.at(DRAWING, row, "quality");
    }

    /// 0 to 10.
    public static Field score(int row) {
        return Field.at(DRAWING, row, "score");
    }
}
