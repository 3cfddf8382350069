package enthesis.domain.practice.outcome;

import enthesis.domain.practice.Setting;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the practice asks to learn whether it helped, when, and what counts as help.
public record Outcomes(List<Window> windows, Responder responder, List<Instrument> instruments,
        List<External> externals) {

    /// Who has answered to the treatment (clinical.md 11.1): average pain down by `points` and by `percent`;
    /// substantially by `substantialPercent`. Below `floor` before, nobody can tell. `globalUpTo`: that category of the
    /// global impression of change, or a better one, says the same.
    public record Responder(
            Setting points,
            Setting percent,
            Setting substantialPercent,
            Setting floor,
            Setting globalUpTo) {}

    public Outcomes {
        windows = windows.stream().sorted(Comparator.comparingInt(Window::week)).toList();
        instruments = List.copyOf(instruments);
        externals = List.copyOf(externals);
    }

    /// The instrument of this key.
    ///
    /// @throws IllegalArgumentException
    ///             if none is called so
    public Instrument instrument(String key) {
        return instruments.stream().filter(one -> one.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such instrument: " + key));
    }

    /// Those asked of a course, in the order of the form. `treated`: it has had its first session.
    public List<Instrument> asked(String region, boolean treated) {
        return instruments.stream().filter(one -> one.asked(region, treated)).toList();
    }

    public Optional<External> external(String key) {
        return externals.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    public Optional<External> named(String name) {
        return externals.stream().filter(one -> one.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    /// When the last window of a course closes, in weeks after its last session.
    public int lastWeek() {
        return windows.stream().mapToInt(window -> window.week() + window.weeksAfter()).max().orElse(0);
    }
}
