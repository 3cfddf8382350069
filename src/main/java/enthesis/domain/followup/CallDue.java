package enthesis.domain.followup;

import enthesis.domain.practice.Rules;
import enthesis.domain.practice.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A call that is due after a session (clinical.md 8.2): on the first days and after a week, until the patient was
/// heard. `attempts` are those of this call that reached nobody; `late` from the call's last day, `until`, on.
public record CallDue(FollowedSession session, int day, int attempts, boolean late, Optional<Contact> last,
        int until) {

    /// When to try again after a try that reached nobody; none once the days of the call are over then, today where
    /// that day has passed.
    public Optional<LocalDate> nextTry(Setting apart) {
        return last.map(one -> Math.max(day, one.day() + apart.whole())).filter(next -> next <= until)
                .map(session::date);
    }

    /// The call that is due on a day; none where the patient was heard within its days, or its days are over.
    public static Optional<CallDue> of(FollowedSession session, List<Contact> contacts, Rules.FollowUp rules,
            LocalDate today) {
        int day = session.day(today);
        return rules.calls().stream().filter(call -> day >= call.from() && day <= call.to()).findFirst()
                .flatMap(call -> {
                    var within = contacts.stream()
                            .filter(one -> one.day() >= call.from() && one.day() <= call.to()).toList();
                    return within.stream().anyMatch(one -> one.result().heard())
                            ? Optional.empty()
                            : Optional.of(new CallDue(session, day, within.size(), day >= call.to(),
                                    within.isEmpty() ? Optional.empty() : Optional.of(within.getLast()), call.to()));
                });
    }
}
