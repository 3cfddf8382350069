package enthesis.domain.insight.response;

import enthesis.domain.insight.response.AtWeek.State;
import enthesis.domain.insight.stat.Share;
import enthesis.domain.outcome.score.Response;
import java.util.List;

/// The denominators of an outcome: due = followed + missing; of the missing some may still come (`open`). Left out of
/// due: too little pain before (`floor`), pain before not known (`noBaseline`).
public record Tally(int followed, int missing, int open, int floor, int noBaseline, int responders,
        int substantial) {

    public static Tally of(List<AtWeek> cases) {
        return new Tally(count(cases, State.FOLLOWED), count(cases, State.MISSING) + count(cases, State.OPEN),
                count(cases, State.OPEN), count(cases, State.FLOOR), count(cases, State.NO_BASELINE),
                (int) cases.stream().filter(AtWeek::responded).count(),
                (int) cases.stream().filter(one -> one.state() == State.FOLLOWED
                        && one.response().filter(Response.SUBSTANTIAL::equals).isPresent()).count());
    }

    private static int count(List<AtWeek> cases, State state) {
        return (int) cases.stream().filter(one -> one.state() == state).count();
    }

    public int due() {
        return followed + missing;
    }

    public int excluded() {
        return floor + noBaseline;
    }

    /// Of those who answered.
    public Share complete() {
        return new Share(responders, followed);
    }

    /// As if nobody who is missing had responded (clinical.md 11.2).
    public Share worst() {
        return new Share(responders, due());
    }

    /// As if all who are missing had responded.
    public Share best() {
        return new Share(responders + missing, due());
    }
}
