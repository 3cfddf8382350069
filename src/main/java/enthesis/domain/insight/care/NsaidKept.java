package enthesis.domain.insight.care;

import enthesis.domain.insight.CourseSession;
import enthesis.domain.insight.Reckoning;
import enthesis.domain.insight.stat.Share;
import java.util.Arrays;
import java.util.List;

/// Whether the days without anti-inflammatory drugs were kept, before and after the sessions (clinical.md 3.1). What is
/// not known stands apart; what was agreed as necessary is neither kept nor broken.
public record NsaidKept(List<Case> cases, Line before, Line after) {

    public enum State {
        KEPT, BROKEN, AGREED, UNKNOWN, TOO_SOON
    }

    public record Case(CourseSession of, State before, State after) {}

    /// `tooSoon`: its days are not over yet.
    public record Line(int kept, int broken, int agreed, int unknown, int tooSoon) {

        public Share share() {
            return new Share(kept, kept + broken);
        }
    }

    public static NsaidKept of(Reckoning reckoning) {
        var before = new DosesBefore(reckoning.practice);
        var after = new DosesAfter(reckoning.practice, reckoning.seen.today());
        var cases = reckoning.seen.sessions()
                .map(one -> new Case(one, before.of(one.session()), after.of(one.session()))).toList();
        return new NsaidKept(cases, line(cases.stream().map(Case::before).toList()),
                line(cases.stream().map(Case::after).toList()));
    }

    private static Line line(List<State> states) {
        var counts = Arrays.stream(State.values())
                .mapToInt(state -> (int) states.stream().filter(state::equals).count()).toArray();
        return new Line(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }
}
