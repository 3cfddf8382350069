package enthesis.domain.people;

import enthesis.domain.entry.Field;
import java.util.List;

/// The form of the practice.
public final class ClinicFields {
    public static final Field NAME = Field.of("clinic", "name");
    public static final Field TELEPHONE = Field.of("clinic", "telephone");
    public static final Field EMERGENCY = Field.of("clinic", "emergency");
    /// Where the copies of the recovery sheet are kept.
    public static final Field COPY_ONE = Field.of("clinic", "copy-one");
    public static final Field COPY_TWO = Field.of("clinic", "copy-two");
    public static final List<Field> ALL = List.of(NAME, TELEPHONE, EMERGENCY, COPY_ONE, COPY_TWO);

    private ClinicFields() {}
}
