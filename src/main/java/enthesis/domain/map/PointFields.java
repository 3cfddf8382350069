package enthesis.domain.map;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.value.Side;

/// The fields of one injection point. Its row is its identity and never changes; `ORDER` is the number shown.
///
/// A click or a quick entry places a *planned* point with a suggested volume; it is given only after a typed volume or a
/// deliberate act. Coordinates are drawing units of the sheet, unmirrored, whichever side is shown.
public final class PointFields {
    public static final String POINT = "point";

    /// When a point was last given, as an instant; belongs to no section, since nobody types it.
    public static final Field LAST_GIVEN = Field.of("given", "last");

    private PointFields() {}

    /// The side word typed by hand, when the map is worked on a side that no course or the time-out names: asked for
    /// each region and side of its own.
    public static Field sideTyped(String region, Side side) {
        return Field.of("map", "sideTyped-" + region + "-" + Choices.text(side));
    }

    /// The number shown, from 1 without gaps.
    public static Field order(int row) {
        return Field.at(POINT, row, "order");
    }

    /// `planned`, `given` or `skipped`.
    public static Field state(int row) {
        return Field.at(POINT, row, "state");
    }

    public static Field region(int row) {
        return Field.at(POINT, row, "region");
    }

    /// RIGHT, LEFT or MIDLINE as a choice.
    public static Field side(int row) {
        return Field.at(POINT, row, "side");
    }

    /// The target's id; empty for a free point.
    public static Field target(int row) {
        return Field.at(POINT, row, "target");
    }

    /// The structure's name as it read when placed.
    public static Field structure(int row) {
        return Field.at(POINT, row, "structure");
    }

    public static Field sheet(int row) {
        return Field.at(POINT, row, "sheet");
    }

    public static Field revision(int row) {
        return Field.at(POINT, row, "revision");
    }

    /// The SHA-256 of the own picture it is on; then it is on no sheet.
    public static Field picture(int row) {
        return Field.at(POINT, row, "picture");
    }

    public static Field x(int row) {
        return Field.at(POINT, row, "x");
    }

    public static Field y(int row) {
        return Field.at(POINT, row, "y");
    }

    public static Field volume(int row) {
        return Field.at(POINT, row, "volume");
    }

    /// The row of its solution; "1" is A.
    public static Field solution(int row) {
        return Field.at(POINT, row, "solution");
    }

    public static Field depth(int row) {
        return Field.at(POINT, row, "depth");
    }

    public static Field needle(int row) {
        return Field.at(POINT, row, "needle");
    }

    public static Field guidance(int row) {
        return Field.at(POINT, row, "guidance");
    }

    public static Field passes(int row) {
        return Field.at(POINT, row, "passes");
    }

    public static Field note(int row) {
        return Field.at(POINT, row, "note");
    }

    /// What stamped the point; empty when it was placed by hand.
    public static Field origin(int row) {
        return Field.at(POINT, row, "origin");
    }

    /// The volume that was planned when it was stamped.
    public static Field plannedVolume(int row) {
        return Field.at(POINT, row, "plannedVolume");
    }

    /// Why it was skipped, as a choice of `SkipReason`.
    public static Field skipped(int row) {
        return Field.at(POINT, row, "skipped");
    }
}
