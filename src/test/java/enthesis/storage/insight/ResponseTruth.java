package enthesis.storage.insight;

import enthesis.storage.insight.Made.Course;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/// What is true of one window after the last injection, of some courses: counted as it was made up.
@NullUnmarked
final class ResponseTruth {
    int followed;
    int missing;
    int open;
    int floor;
    int noBaseline;
    int responders;
    int substantial;
    int told;
    int better;
    final List<Double> gains = new ArrayList<>();

    static ResponseTruth of(List<Course> courses, int week) {
        var truth = new ResponseTruth();
        int at = week == 12 ? 0 : week == 26 ? 1 : 2;
        for (var course : courses) {
            if (!course.sessions().isEmpty()
                    && !course.last().plusDays(GeneratedPractice.EARLIEST[at]).isAfter(GeneratedPractice.TODAY)) {
                truth.count(course, week, course.last().plusDays(GeneratedPractice.LATEST[at])
                        .isBefore(GeneratedPractice.TODAY));
            }
        }
        return truth;
    }

    private void count(Course course, int week, boolean over) {
        int before = course.sessions().getFirst().average();
        var answer = course.at(week);
        if (answer != null && answer.global() > 0) {
            told++;
            better += answer.global() < 3 ? 1 : 0;
        }
        if (before < 0) {
            noBaseline++;
        } else if (before < 3) {
            floor++;
        } else if (answer == null) {
            missing++;
            open += over ? 0 : 1;
        } else {
            followed++;
            gains.add((double) before - answer.average());
            responders += responds(before, answer.average()) ? 1 : 0;
            substantial += responds(before, answer.average()) && 2 * answer.average() <= before ? 1 : 0;
        }
    }

    /// Down by two points, and by three tenths.
    static boolean responds(int before, int after) {
        return before - after >= 2 && 10 * (before - after) >= 3 * before;
    }

    /// `{sessions, 1 if it came to it}`; with too little pain before or none known left out; null: never asked after.
    static List<int[]> needed(List<Course> courses) {
        var all = new ArrayList<int[]>();
        for (var course : courses) {
            if (!course.sessions().isEmpty() && course.sessions().getFirst().average() >= 3) {
                all.add(needed(course));
            }
        }
        return all;
    }

    private static int[] needed(Course course) {
        int before = course.sessions().getFirst().average();
        int[] last = null;
        for (int at = 1; at < course.sessions().size(); at++) {
            int now = course.sessions().get(at).average();
            if (now >= 0) {
                last = new int[]{at, responds(before, now) ? 1 : 0};
                if (last[1] == 1) {
                    return last;
                }
            }
        }
        for (var answer : course.answers().values()) {
            last = new int[]{course.sessions().size(), 0};
            if (responds(before, answer.average())) {
                last[1] = 1;
                return last;
            }
        }
        return last;
    }
}
