package enthesis.domain.map.plan;

import enthesis.domain.entry.Field;

/// The form of one protocol. A step's row is its identity; `order` is where it stands.
public final class ProtocolFields {
    public static final String STEP = "step";
    private static final String PROTOCOL = "protocol";
    public static final Field NAME = Field.of(PROTOCOL, "name");
    /// A key of the atlas.
    public static final Field REGION = Field.of(PROTOCOL, "region");

    private ProtocolFields() {}

    public static Field order(int row) {
        return Field.at(STEP, row, "order");
    }

    /// The id of the structure that was taken; it holds as long as its name stands in `structure`.
    public static Field target(int row) {
        return Field.at(STEP, row, "target");
    }

    /// What is typed for the structure: its name once it was taken.
    public static Field structure(int row) {
        return Field.at(STEP, row, "structure");
    }

    /// In mL.
    public static Field volume(int row) {
        return Field.at(STEP, row, "volume");
    }

    /// The letter of the solution.
    public static Field solution(int row) {
        return Field.at(STEP, row, "solution");
    }

    public static Field needle(int row) {
        return Field.at(STEP, row, "needle");
    }

    public static Field guidance(int row) {
        return Field.at(STEP, row, "guidance");
    }
}
