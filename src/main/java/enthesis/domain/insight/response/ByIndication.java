package enthesis.domain.insight.response;

import enthesis.domain.insight.Reckoning;
import enthesis.domain.insight.stat.Middle;
import enthesis.domain.insight.stat.Share;
import enthesis.domain.outcome.score.Response;
import enthesis.domain.practice.outcome.Outcomes.Responder;
import enthesis.domain.practice.outcome.Window;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Who responded in one window, indication by indication in the order of their keys, and all together. The key is empty
/// for indications in the physician's own words.
public record ByIndication(Window window, List<AtWeek> cases, List<Line> lines, Line all) {

    /// `gain`: how much average pain fell in those followed; `better`: of those who told their own impression, much or
    /// very much improved.
    public record Line(String indication, Tally tally, Optional<Middle> gain, Share better) {}

    public static ByIndication of(Reckoning reckoning, Window window) {
        var responder = reckoning.practice.outcomes().responder();
        var cases = AtWeek.of(reckoning, window);
        var by = new TreeMap<String, List<AtWeek>>();
        cases.stream().map(one -> one.course().of().indication()).distinct().forEach(key -> by.put(key,
                cases.stream().filter(one -> one.course().of().indication().equals(key)).toList()));
        return new ByIndication(window, cases,
                by.entrySet().stream().map(one -> line(one.getKey(), one.getValue(), responder)).toList(),
                line("", cases, responder));
    }

    private static Line line(String key, List<AtWeek> cases, Responder responder) {
        var told = cases.stream().filter(one -> one.state() != AtWeek.State.NOT_DUE)
                .flatMap(one -> one.global().stream()).toList();
        var better = told.stream().filter(one -> Response.ofGlobal(one, responder).responded()).count();
        return new Line(key, Tally.of(cases), Middle.of(cases.stream().flatMap(one -> one.gain().stream()).toList()),
                new Share((int) better, told.size()));
    }
}
