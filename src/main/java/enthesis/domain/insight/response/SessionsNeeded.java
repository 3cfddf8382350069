package enthesis.domain.insight.response;

import enthesis.domain.insight.Reckoning;
import enthesis.domain.insight.TreatedCourse;
import enthesis.domain.insight.stat.KaplanMeier;
import enthesis.domain.insight.stat.Lasted;
import enthesis.domain.outcome.score.Response;
import java.util.List;
import java.util.Optional;

/// After how many sessions a course first came to a state of response; censored where it never did while it was asked.
/// `neverAsked`: with a pain before, and no pain told after any session. `excluded`: too little pain before, or
/// not known.
public record SessionsNeeded(List<Case> cases, KaplanMeier curve, int neverAsked, int excluded) {

    /// `ended` of `sessions`: it came to it after so many.
    public record Case(TreatedCourse course, Lasted sessions) {}

    public static SessionsNeeded of(Reckoning reckoning) {
        var courses = reckoning.seen.treated();
        var able = courses.stream().filter(course -> course.baseline()
                .filter(before -> AtWeek.response(before, before, reckoning.practice) != Response.EXCLUDED)
                .isPresent()).toList();
        var cases = able.stream().flatMap(course -> of(course, reckoning).stream()).toList();
        return new SessionsNeeded(cases, KaplanMeier.of(cases.stream().map(Case::sessions).toList(), reckoning.z()),
                able.size() - cases.size(), courses.size() - able.size());
    }

    private static Optional<Case> of(TreatedCourse course, Reckoning reckoning) {
        int before = course.baseline().orElseThrow();
        var told = course.averages().stream()
                .filter(one -> one.day().isAfter(course.first()) && !one.day().isAfter(reckoning.seen.today()))
                .toList();
        return told.stream()
                .filter(one -> AtWeek.response(before, one.score(), reckoning.practice).responded()).findFirst()
                .map(one -> new Lasted(course.sessionsBefore(one.day()), true))
                .or(() -> told.reversed().stream().findFirst()
                        .map(one -> new Lasted(course.sessionsBefore(one.day()), false)))
                .map(lasted -> new Case(course, lasted));
    }
}
