package enthesis.domain.insight.care;

import enthesis.domain.insight.Reckoning;
import enthesis.domain.insight.TreatedCourse;
import enthesis.domain.insight.stat.Middle;
import enthesis.domain.insight.stat.Share;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Sessions done of those planned, and the days between them against the course's own interval.
public record Adherence(List<TreatedCourse> courses, Done done, List<Gap> gaps, Optional<Middle> days) {
    private static final int WEEK = 7;

    /// Of courses that have ended: as many sessions as planned or more, fewer, none at all. `going`: not ended.
    /// `planned` and `given` are sessions of those that ended.
    public record Done(int full, int fewer, int none, int going, int planned, int given) {

        public Share share() {
            return new Share(full, full + fewer + none);
        }
    }

    /// Against the interval of the course.
    public enum When {
        EARLY, WITHIN, LATE
    }

    /// From the session before to the one of this `number`.
    public record Gap(TreatedCourse course, int number, int days, When when) {}

    public static Adherence of(Reckoning reckoning) {
        var courses = reckoning.seen.courses();
        var gaps = courses.stream().flatMap(Adherence::gaps).toList();
        return new Adherence(courses, done(courses), gaps, Middle.of(gaps.stream().map(Gap::days).toList()));
    }

    private static Done done(List<TreatedCourse> courses) {
        var over = courses.stream().filter(course -> course.plan().over()).toList();
        int full = (int) over.stream().filter(course -> course.sessions().size() >= course.plan().sessions()).count();
        int none = (int) over.stream().filter(course -> course.sessions().isEmpty()).count();
        return new Done(full, over.size() - full - none, none, courses.size() - over.size(),
                over.stream().mapToInt(course -> course.plan().sessions()).sum(),
                over.stream().mapToInt(course -> course.sessions().size()).sum());
    }

    private static Stream<Gap> gaps(TreatedCourse course) {
        var sessions = course.sessions();
        return IntStream.range(1, sessions.size()).mapToObj(at -> {
            int days = Math.toIntExact(ChronoUnit.DAYS.between(sessions.get(at - 1).day(), sessions.get(at).day()));
            return new Gap(course, sessions.get(at).number(), days, when(days, course.plan()));
        });
    }

    private static When when(int days, TreatedCourse.Plan plan) {
        if (days < plan.weeksFrom() * WEEK) {
            return When.EARLY;
        }
        return days > plan.weeksTo() * WEEK ? When.LATE : When.WITHIN;
    }

    public int gaps(When when) {
        return (int) gaps.stream().filter(gap -> gap.when == when).count();
    }
}
