package enthesis.storage.insight;

import enthesis.storage.insight.Made.Course;
import enthesis.storage.insight.Made.Session;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/// What is true of the flares, as it was made up. Bands: 0 up to 15, 1 up to 20, 2 up to 25.
@NullUnmarked
final class FlareTruth {
    final List<Session> first = new ArrayList<>();
    final List<String> regions = new ArrayList<>();
    final List<Integer> patients = new ArrayList<>();

    FlareTruth(List<Course> courses) {
        var had = new HashSet<Integer>();
        for (var course : courses) {
            if (!course.sessions().isEmpty() && had.add(course.patient())) {
                first.add(course.sessions().getFirst());
                regions.add(course.region());
                patients.add(course.patient());
            }
        }
    }

    static int band(Session session) {
        return session.actual() < 0 ? -1 : session.actual() <= 15 ? 0 : session.actual() <= 20 ? 1 : 2;
    }

    /// `{days, 1 if it was over}`; null when nobody knows.
    static int[] lasted(Session session) {
        var diary = session.diary();
        if (diary.none() || session.now() < 0 || (diary.flare() == 0 && diary.lastDay() == 0)) {
            return null;
        }
        boolean open = diary.flare() > 0 && (diary.leaky() || diary.flare() == diary.lastDay());
        return new int[]{diary.flare(), open ? 0 : 1};
    }

    /// -1 when it is not known exactly.
    static int peak(Session session) {
        return session.diary().none() || session.now() < 0 || session.diary().leaky() ? -1 : session.diary().peak();
    }

    /// -1: nobody knows; plus 10 when it may be more.
    static int grade(Session session) {
        var lasted = lasted(session);
        if (lasted == null) {
            return -1;
        }
        var diary = session.diary();
        if (diary.flare() == 0) {
            return 0;
        }
        if (diary.selfCare()) {
            return 3;
        }
        return (diary.peak() > 3 || diary.tablets() ? 2 : 1) + (lasted[1] == 0 ? 10 : 0);
    }

    /// Small 0, big 1, unknown 2.
    static int size(Session session) {
        int grade = grade(session);
        return grade < 0 || grade == 11 ? 2 : grade % 10 > 1 ? 1 : 0;
    }

    static List<int[]> lasted(List<Session> sessions, int band) {
        var all = new ArrayList<int[]>();
        for (var one : sessions) {
            var lasted = lasted(one);
            if (band(one) == band && lasted != null) {
                all.add(lasted);
            }
        }
        return all;
    }

    /// `{percent, measure}` of the first sessions where both are known.
    List<double[]> together(boolean peaks) {
        var all = new ArrayList<double[]>();
        for (var one : first) {
            var lasted = lasted(one);
            double measure = peaks ? peak(one) : lasted == null || lasted[1] == 0 ? -1 : lasted[0];
            if (one.actual() >= 0 && measure >= 0) {
                all.add(new double[]{one.actual(), measure});
            }
        }
        return all;
    }

    /// `{higher minus lower peak, 1 if the higher came later}`, the first pair of each patient.
    static List<int[]> pairs(List<Course> courses) {
        var pairs = new ArrayList<int[]>();
        var had = new HashSet<Integer>();
        for (var course : courses) {
            var pair = pair(course.sessions());
            if (pair != null && had.add(course.patient())) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static int[] pair(List<Session> sessions) {
        for (int one = 0; one < sessions.size(); one++) {
            for (int other = one + 1; other < sessions.size(); other++) {
                var a = sessions.get(one);
                var b = sessions.get(other);
                if (a.actual() >= 0 && b.actual() >= 0 && peak(a) >= 0 && peak(b) >= 0
                        && Math.abs(a.actual() - b.actual()) >= 2.5) {
                    boolean later = b.actual() > a.actual();
                    return new int[]{(peak(b) - peak(a)) * (later ? 1 : -1), later ? 1 : 0};
                }
            }
        }
        return null;
    }
}
