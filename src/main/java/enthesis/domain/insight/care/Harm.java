package enthesis.domain.insight.care;

import enthesis.domain.insight.CourseSession;
import enthesis.domain.insight.Reckoning;
import enthesis.domain.insight.stat.NoEvents;
import enthesis.domain.insight.stat.Share;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Sessions after which somebody was harmed, from a grade on: all of them and region by region. `grades`: how many
/// events of each.
public record Harm(List<CourseSession> cases, int from, List<Line> regions, Line all, Map<Integer, Integer> grades) {

    /// Nobody was heard of after `sessions - followed`: they are counted once without harm and once with.
    public record Line(String region, int sessions, int followed, int harmed) {

        public Share ofFollowed() {
            return new Share(harmed, followed);
        }

        public Share asUnharmed() {
            return new Share(harmed, sessions);
        }

        public Share asHarmed() {
            return new Share(harmed + sessions - followed, sessions);
        }

        /// What no harm at all can still mean, where anybody was heard of.
        public Optional<NoEvents> none() {
            return harmed == 0 && followed > 0 ? Optional.of(new NoEvents(followed)) : Optional.empty();
        }
    }

    public static Harm of(Reckoning reckoning) {
        int from = reckoning.counting().eventGrade().whole();
        var cases = reckoning.seen.sessions().toList();
        var by = cases.stream().collect(Collectors.groupingBy(one -> one.course().of().region(), TreeMap::new,
                Collectors.toList()));
        var grades = cases.stream().flatMap(one -> one.session().after().harm().stream())
                .collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum, TreeMap::new));
        return new Harm(cases, from, by.entrySet().stream().map(one -> line(one.getKey(), one.getValue(), from))
                .toList(), line("", cases, from), grades);
    }

    private static Line line(String region, List<CourseSession> cases, int from) {
        return new Line(region, cases.size(),
                (int) cases.stream().filter(one -> one.session().after().followed()).count(),
                (int) cases.stream().filter(one -> harmed(one, from)).count());
    }

    private static boolean harmed(CourseSession one, int from) {
        return one.session().after().harm().stream().anyMatch(grade -> grade >= from);
    }
}
