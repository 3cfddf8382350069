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
}
