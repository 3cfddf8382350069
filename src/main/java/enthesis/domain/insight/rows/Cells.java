package enthesis.domain.insight.rows;

import enthesis.domain.entry.Choices;
import enthesis.domain.followup.flare.Measured;
import enthesis.domain.insight.TreatedSession;
import enthesis.domain.value.Percent;
import java.math.BigDecimal;
import java.util.Optional;

/// How a value is written in a row; empty where it is not known.
final class Cells {
    private Cells() {}

    static String of(Optional<?> value) {
        return value.map(one -> switch (one) {
            case Percent percent -> percent.value().toPlainString();
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Enum<?> choice -> Choices.text(choice);
            case Boolean yes -> yes ? "yes" : "no";
            default -> one.toString();
        }).orElse("");
    }

    /// With "or more" in a column of its own.
    static String value(Optional<Measured> measured) {
        return of(measured.map(Measured::value));
    }

    static String orMore(Optional<Measured> measured) {
        return of(measured.map(Measured::orMore));
    }

    /// The highest grade of harm; empty where nobody was heard of.
    static String harm(TreatedSession session) {
        return session.after().followed()
                ? Integer.toString(session.after().harm().stream().max(Integer::compare).orElse(0))
                : "";
    }
}
