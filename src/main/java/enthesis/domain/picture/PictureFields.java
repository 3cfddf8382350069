package enthesis.domain.picture;

import enthesis.domain.entry.Field;

/// The fields of one own picture. Its row is its identity and never changes. Marks are places on the upright picture,
/// in the units of `OwnPicture`.
public final class PictureFields {
    public static final String PICTURE = "picture";

    private PictureFields() {}

    /// The SHA-256 under which the file is kept.
    public static Field file(int row) {
        return Field.at(PICTURE, row, "file");
    }

    /// Its pixels across, standing upright.
    public static Field width(int row) {
        return Field.at(PICTURE, row, "width");
    }

    public static Field height(int row) {
        return Field.at(PICTURE, row, "height");
    }

    /// How the file is turned to stand upright, 1 to 8.
    public static Field turn(int row) {
        return Field.at(PICTURE, row, "turn");
    }

    /// `photo` or `ultrasound`.
    public static Field kind(int row) {
        return Field.at(PICTURE, row, "kind");
    }

    /// Whose name is burned in, as it was answered before the picture was kept.
    public static Field name(int row) {
        return Field.at(PICTURE, row, "name");
    }

    public static Field region(int row) {
        return Field.at(PICTURE, row, "region");
    }

    public static Field side(int row) {
        return Field.at(PICTURE, row, "side");
    }

    public static Field caption(int row) {
        return Field.at(PICTURE, row, "caption");
    }

    /// What ultrasound shows: `normal` or `abnormal`.
    public static Field anatomy(int row) {
        return Field.at(PICTURE, row, "anatomy");
    }

    public static Field needleSeen(int row) {
        return Field.at(PICTURE, row, "needleSeen");
    }

    /// The millimetres between the two marks of the scale, as typed.
    public static Field millimetres(int row) {
        return Field.at(PICTURE, row, "millimetres");
    }

    public static Field x(int row, MarkPlace mark) {
        return Field.at(PICTURE, row, mark.fieldName() + "X");
    }

    public static Field y(int row, MarkPlace mark) {
        return Field.at(PICTURE, row, mark.fieldName() + "Y");
    }
}
