package enthesis.domain.vitals;

import enthesis.domain.entry.Entered;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// When a reading was taken and by whom (clinical.md 4: base values keep time and taker): as it was typed, unless
/// somebody says another time (`time`) or another person (`by`; "" for nobody else).
public record Taking(Optional<Taken> typed, Entered<LocalTime> time, String by) {
    static final Taking NOT_KNOWN = new Taking(Optional.empty(), new Entered.Empty<>(), "");

    /// The time of the day; empty where nobody knows it.
    public Optional<LocalTime> at(ZoneId zone) {
        return time.asValue().or(() -> typed.map(one -> LocalTime.ofInstant(one.at(), zone)));
    }

    /// Who took it; "" where nobody knows.
    public String taker() {
        return by.isEmpty() ? typed.map(Taken::by).orElse("") : by;
    }
}
