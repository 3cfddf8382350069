package enthesis.domain.followup;

import enthesis.domain.practice.Rules;
import enthesis.domain.practice.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A call that is due after a session (clinical.md 8.2): on the first days and after a week, until the patient was
/// heard and every red flag was asked about. `late` from the call's last day, `until`, on.
public record CallDue(FollowedSession session, int day, boolean late, Tried tried, int until) {

    /// How often this call was tried, the last try, and how many red flags nobody asked about though the patient was
    /// reached; 0 where nobody was reached.
    public record Tried(int times, Optional<Contact> last, int unasked) {}

    /// When to try again after a try that reached nobody; none once the days of the call are over then, today where
    /// that day has passed.
    public Optional<LocalDate> nextTry(Setting apart) {
        return tried.last.map(one -> Math.max(day, one.day() + apart.whole())).filter(next -> next <= until)
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
                    return isDone(session, within, rules)
                            ? Optional.empty()
                            : Optional.of(new CallDue(session, day, day >= call.to(), tried(session, within, rules),
                                    call.to()));
                });
    }

    /// A diary on paper tells enough; a call only where nothing stayed unasked in it or before it.
    private static boolean isDone(FollowedSession session, List<Contact> within, Rules.FollowUp rules) {
        return within.stream().anyMatch(one -> one.result().heard()) && unasked(session, within, rules) == 0;
    }

    private static Tried tried(FollowedSession session, List<Contact> within, Rules.FollowUp rules) {
        return new Tried(within.size(), within.isEmpty() ? Optional.empty() : Optional.of(within.getLast()),
                unasked(session, within, rules));
    }

    /// Of the last time the patient was heard, less what was answered in another contact of the same call.
    private static int unasked(FollowedSession session, List<Contact> within, Rules.FollowUp rules) {
        var answered = within.stream().flatMap(one -> one.flags().keySet().stream()).toList();
        return within.reversed().stream().filter(one -> one.result().heard()).findFirst()
                .map(one -> (int) RedFlag.unasked(session, one, rules).stream()
                        .filter(flag -> !answered.contains(flag)).count())
                .orElse(0);
    }
}
