package enthesis.domain.outcome;

import enthesis.domain.entry.DateText;
import enthesis.domain.outcome.form.OutcomeForm;
import enthesis.domain.practice.outcome.Instrument;
import enthesis.domain.practice.outcome.Outcomes;
import enthesis.domain.value.CourseId;
import enthesis.storage.reference.ReferenceData;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// Courses and answers for tests, with the practice's numbers as they are shipped. Today is 23 Nov 2026.
public final class Answers73 {
    public static final Outcomes PRACTICE = ReferenceData.load().outcomes();
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final CourseId COURSE = new CourseId(new UUID(7, 3));

    private static final LocalDate LAST = TODAY.minusWeeks(12);

    private Answers73() {}

    public static Instrument of(String key) {
        return PRACTICE.instrument(key);
    }

    /// Items in their order; "-" was not answered.
    public static SortedMap<Integer, Integer> items(String answers) {
        var items = new TreeMap<Integer, Integer>();
        var all = Arrays.asList(answers.split(",", -1));
        for (int at = 0; at < all.size(); at++) {
            if (!all.get(at).strip().equals("-")) {
                items.put(at + 1, Integer.valueOf(all.get(at).strip()));
            }
        }
        return items;
    }

    public static Outcome outcome(LocalDate day, String instrument, String answers) {
        return new Outcome(UUID.randomUUID(), COURSE, day, Told.PAPER, Map.of(instrument, items(answers)), List.of(),
                List.of());
    }

    public static Series.Course change(String instrument, String before, String after) {
        return new Series(of(instrument), List.of(new Answered(TODAY.minusDays(90), items(before)),
                new Answered(TODAY, items(after)))).change(Optional.of(TODAY.minusDays(84))).orElseThrow();
    }

    public static OutcomeForm.Offer offer(String region, boolean treated, List<Activity> activities) {
        return new OutcomeForm.Offer(COURSE, PRACTICE, PRACTICE.asked(region, treated), activities, List.of(),
                new DateText(TODAY, DateText.Slashes.ASK));
    }

    /// Three sessions, the last 12 weeks ago: pain 7, then 5, then 4 before the last; nobody answered four weeks on.
    public static CourseOutcomes treated() {
        var standing = new Schedule.Standing(LAST.minusWeeks(9),
                List.of(LAST.minusWeeks(8), LAST.minusWeeks(4), LAST), Optional.empty());
        var baseline = new Outcome(new UUID(1, 1), COURSE, LAST.minusWeeks(8), Told.PAPER,
                Map.of("average", items("7"), "worst", items("9"), "psfs", items("3,4,2"), "peg", items("7,6,5")),
                List.of(), List.of(new Activity(1, "climbing stairs"), new Activity(2, "to kneel"),
                        new Activity(3, "walking the dog")));
        var between = new Outcome(new UUID(1, 2), COURSE, LAST.minusWeeks(4), Told.ASKED,
                Map.of("average", items("5"), "worst", items("8"), "psfs", items("5,4,4")), List.of(), List.of());
        var nobody = new Outcome(new UUID(1, 3), COURSE, LAST.plusWeeks(4), Told.NO_ANSWER, Map.of(), List.of(),
                List.of());
        return new CourseOutcomes(standing, List.of(baseline, between, nobody),
                Map.of("average", List.of(Answered.of(LAST, 4)), "worst", List.of(Answered.of(LAST, 6))));
    }
}
