package enthesis.domain.entry;

import java.util.Locale;
import java.util.Optional;

/// How a choice from a closed list is written into a sheet: the constant's name in small letters. Read, `not-done` and
/// `not_done` are the same.
public final class Choices {
    private Choices() {}

    public static String text(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /// The constant of `type` that `text` names; empty when none does.
    public static <E extends Enum<E>> Optional<E> read(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (text(constant).equals(text.replace('-', '_'))) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /// The constant that was chosen in a field; empty when none is.
    public static <E extends Enum<E>> Optional<E> in(Class<E> type, Sheet sheet, Field field) {
        return read(type, sheet.text(field));
    }
}
