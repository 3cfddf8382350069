package enthesis.domain.followup.flare;

import enthesis.domain.entry.Answer;
import enthesis.domain.followup.diary.DiaryDay;
import enthesis.domain.followup.diary.Limits;
import enthesis.domain.practice.Rules;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Measures a flare (clinical.md 8.3). What was not answered is unknown: it never makes a flare smaller or shorter, and
/// no flare is only said where it was asked within the days in which one is expected.
public final class FlareMeasure {
    private final Rules.Flare rules;
    private final int expectedFrom;
    private final int expectedTo;

    public FlareMeasure(Rules rules) {
        this.rules = rules.followUp().flare();
        expectedFrom = rules.aftercare().flareFromDays().whole();
        expectedTo = rules.aftercare().flareToDays().whole();
    }

    /// `baseline`: pain before the injection. `emergency`: whether somebody's life was in danger.
    public Flare of(Optional<Integer> baseline, List<DiaryDay> diary, boolean emergency) {
        var days = diary.stream().filter(day -> day.day() <= rules.lastDay().whole())
                .sorted(Comparator.comparingInt(DiaryDay::day)).toList();
        var flares = days.stream().map(day -> day(baseline, day)).toList();
        var last = days(flares, Answer.YES).max(Integer::compare);
        var peak = peak(flares);
        var duration = duration(flares, last);
        return new Flare(flares, peak, duration, area(flares), emergency
                ? Optional.of(Measured.exactly(4))
                : last.isPresent()
                        ? Optional.of(grade(days, peak.orElseThrow(), duration.orElseThrow()))
                        : withoutFlare(flares));
    }

    private FlareDay day(Optional<Integer> baseline, DiaryDay day) {
        var excess = baseline.flatMap(before -> day.aches().treated().map(now -> now - before));
        var fresh = day.aches().fresh();
        boolean known = excess.isPresent() && fresh.isPresent();
        boolean flares = excess.filter(more -> more >= rules.excess().whole()).isPresent()
                || fresh.filter(ache -> ache >= rules.freshAche().whole()).isPresent();
        int intensity = Math.max(0, Math.max(excess.orElse(0), fresh.orElse(0)));
        return new FlareDay(day.day(), new Measured(intensity, !known),
                flares ? Answer.YES : known ? Answer.NO : Answer.UNKNOWN);
    }

    private static Stream<Integer> days(List<FlareDay> days, Answer flares) {
        return days.stream().filter(day -> day.flares() == flares).map(FlareDay::day);
    }

    private static Optional<Measured> peak(List<FlareDay> days) {
        boolean open = days.stream().anyMatch(day -> day.intensity().orMore());
        return days.stream().map(day -> day.intensity().value()).max(Integer::compare)
                .map(most -> new Measured(most, open))
                .filter(most -> days.stream().anyMatch(day -> day.flares() != Answer.UNKNOWN));
    }

    /// Censored while no later day is known to be without flare, or one is not known.
    private Optional<Measured> duration(List<FlareDay> days, Optional<Integer> last) {
        if (last.isEmpty()) {
            return withoutFlare(days);
        }
        boolean over = days(days, Answer.NO).anyMatch(day -> day > last.get());
        boolean open = days(days, Answer.UNKNOWN).anyMatch(day -> day > last.get());
        return Optional.of(new Measured(last.get(), open || !over));
    }

    private Optional<Integer> area(List<FlareDay> days) {
        long first = days.stream().filter(day -> day.day() <= rules.areaDay().whole()).count();
        return first == rules.areaDay().whole() + 1 && days.stream().noneMatch(day -> day.intensity().orMore())
                ? Optional.of(days.stream().mapToInt(day -> day.intensity().value()).sum())
                : Optional.empty();
    }

    private Optional<Measured> withoutFlare(List<FlareDay> days) {
        boolean asked = days(days, Answer.NO).anyMatch(day -> day >= expectedFrom && day <= expectedTo);
        return allKnown(days) && asked ? Optional.of(Measured.exactly(0)) : Optional.empty();
    }

    private static boolean allKnown(List<FlareDay> days) {
        return !days.isEmpty() && days.stream().noneMatch(day -> day.flares() == Answer.UNKNOWN);
    }

    private Measured grade(List<DiaryDay> days, Measured peak, Measured duration) {
        int grade = grade(days, peak.value());
        boolean open = peak.orMore() || duration.orMore() || days.stream().anyMatch(FlareMeasure::unanswered);
        return new Measured(grade, grade < 3 && open);
    }

    private int grade(List<DiaryDay> days, int peak) {
        if (peak > rules.moderatePeak().whole() || any(days, Limits.SELF_CARE)
                || days.stream().anyMatch(day -> day.activity().contact().equals(Optional.of(Answer.YES)))) {
            return 3;
        }
        boolean drug = days.stream().anyMatch(day -> day.relief().acetaminophen().orElse(0) > 0);
        return peak > rules.mildPeak().whole() || drug || any(days, Limits.SOME) ? 2 : 1;
    }

    private static boolean any(List<DiaryDay> days, Limits limits) {
        return days.stream().anyMatch(day -> day.activity().limits().equals(Optional.of(limits)));
    }

    private static boolean unanswered(DiaryDay day) {
        return day.activity().limits().isEmpty() || day.activity().contact().isEmpty()
                || day.relief().acetaminophen().isEmpty();
    }
}
