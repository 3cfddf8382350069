package enthesis.domain.map.index;

import enthesis.domain.entry.Field;
import java.util.List;

/// The form of one structure.
public final class StructureFields {
    private static final String STRUCTURE = "structure";
    public static final Field NAME = Field.of(STRUCTURE, "name");
    /// What else it is called, a comma between.
    public static final Field ALIASES = Field.of(STRUCTURE, "aliases");
    /// A choice of `Kind`.
    public static final Field KIND = Field.of(STRUCTURE, "kind");
    /// The usual volume, in mL.
    public static final Field LOW = Field.of(STRUCTURE, "low");
    public static final Field HIGH = Field.of(STRUCTURE, "high");
    /// The usual depth below the skin, in mm.
    public static final Field FROM = Field.of(STRUCTURE, "from");
    public static final Field TO = Field.of(STRUCTURE, "to");
    public static final Field NEEDLE = Field.of(STRUCTURE, "needle");
    public static final Field GUIDANCE = Field.of(STRUCTURE, "guidance");
    /// What lies near it, a semicolon between: "saphenous nerve, infrapatellar branch" is one.
    public static final Field AT_RISK = Field.of(STRUCTURE, "atRisk");
    public static final Field NOTE = Field.of(STRUCTURE, "note");
    public static final List<Field> ALL = List.of(NAME, ALIASES, KIND, LOW, HIGH, FROM, TO, NEEDLE, GUIDANCE, AT_RISK,
            NOTE);

    private StructureFields() {}
}
