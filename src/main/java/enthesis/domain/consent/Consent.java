package enthesis.domain.consent;

import enthesis.domain.value.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Consent to a course: when it was given, who explained it, which version of the text, and the side as the patient
/// understood it. `taken` tells how; it is empty for consents entered when a date and a version were all that was kept.
/// `withdrawals` stand in the order in which they were entered.
public record Consent(LocalDate given, String explainedBy, String version, Side side, Optional<Taken> taken,
        List<Withdrawal> withdrawals) {

    public Consent {
        withdrawals = List.copyOf(withdrawals);
    }

    /// As it was entered when a date and a version were all that was kept.
    public Consent(LocalDate given, String explainedBy, String version, Side side) {
        this(given, explainedBy, version, side, Optional.empty(), List.of());
    }

    /// What still stands of it after the end of a day, for the side that is left; empty when all was taken back.
    public Optional<Consent> standing(LocalDate day) {
        var left = Optional.of(side);
        for (var one : withdrawnBy(day)) {
            left = left.flatMap(one::leaves);
        }
        return left.map(rest -> new Consent(given, explainedBy, version, rest, taken, withdrawals));
    }

    /// What was taken back until the end of a day.
    public List<Withdrawal> withdrawnBy(LocalDate day) {
        return withdrawals.stream().filter(one -> !one.at().toLocalDate().isAfter(day)).toList();
    }

    /// The same, taken back as far as `withdrawal` covers.
    public Consent with(Withdrawal withdrawal) {
        var all = new ArrayList<>(withdrawals);
        all.add(withdrawal);
        return new Consent(given, explainedBy, version, side, taken, all);
    }
}
