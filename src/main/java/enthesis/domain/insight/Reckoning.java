package enthesis.domain.insight;

import enthesis.domain.followup.flare.Flare;
import enthesis.domain.followup.flare.FlareMeasure;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.count.Counting;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// What was seen, and the practice's rules by which it is counted.
public final class Reckoning {
    private static final int LIFE_THREATENING = 4;

    public final Seen seen;
    public final Practice practice;
    /// By the session itself: to compare all that is known of it would take longer than to count.
    private final IdentityHashMap<TreatedSession, Flare> flares = new IdentityHashMap<>();
    private final Map<Flare, Flare> alike = new HashMap<>();

    public Reckoning(Seen seen, Practice practice) {
        this.seen = seen;
        this.practice = practice;
    }

    public Counting counting() {
        return practice.counting();
    }

    public double z() {
        return counting().levels().z();
    }

    /// As it is measured everywhere (clinical.md 8.3).
    public Flare flare(TreatedSession session) {
        return flares.computeIfAbsent(session, one -> shared(new FlareMeasure(practice.rules()).of(one.asked().pain(),
                one.after().diary(), one.after().harm().stream().anyMatch(grade -> grade >= LIFE_THREATENING))));
    }

    /// One for all that are alike: there are very many sessions.
    private Flare shared(Flare flare) {
        return alike.computeIfAbsent(flare, same -> same);
    }

    /// The first session of each patient: what a patient has more than once is no second patient.
    public List<CourseSession> firstOfEach() {
        var first = new HashMap<Integer, CourseSession>();
        seen.sessions().sorted(Comparator.comparing((CourseSession one) -> one.session().day())
                .thenComparingInt(one -> one.course().of().course()))
                .forEach(one -> first.putIfAbsent(one.course().of().patient(), one));
        return first.values().stream().sorted(Comparator.comparingInt(one -> one.course().of().patient())).toList();
    }
}
