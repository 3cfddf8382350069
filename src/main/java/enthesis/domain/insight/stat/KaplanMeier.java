package enthesis.domain.insight.stat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// How many still have it, over time, by Kaplan and Meier (clinical.md 11.4): who was lost from sight is counted as
/// long as he was seen. At a time at which some end and some are lost, those that end come first.
public record KaplanMeier(List<Step> steps, int all, int censored) {

    /// From `time` on `left` (0 to 1) still have it; `atRisk` were seen just before, `ended` ended then, `lost` were
    /// lost then. `band` is pointwise, by Greenwood on the scale of the double logarithm; none where there is no
    /// variance to tell it from.
    public record Step(int time, int atRisk, int ended, int lost, double left, Interval band) {}

    public KaplanMeier {
        steps = List.copyOf(steps);
    }

    public static KaplanMeier of(List<Lasted> lasted, double z) {
        var steps = new ArrayList<Step>();
        double left = 1;
        double greenwood = 0;
        int atRisk = lasted.size();
        for (int time : lasted.stream().mapToInt(Lasted::time).sorted().distinct().toArray()) {
            int at = time;
            int ended = (int) lasted.stream().filter(one -> one.time() == at && one.ended()).count();
            int lost = (int) lasted.stream().filter(one -> one.time() == at && !one.ended()).count();
            left *= 1 - (double) ended / atRisk;
            greenwood += (double) ended / ((double) atRisk * (atRisk - ended));
            steps.add(new Step(time, atRisk, ended, lost, left, band(left, greenwood, z)));
            atRisk -= ended + lost;
        }
        return new KaplanMeier(steps, lasted.size(), (int) lasted.stream().filter(one -> !one.ended()).count());
    }

    private static Interval band(double left, double greenwood, double z) {
        if (left <= 0 || left >= 1) {
            return new Interval(left, left);
        }
        double log = Math.log(left);
        double spread = z * Math.sqrt(greenwood) / log;
        return new Interval(Math.exp(log * Math.exp(-spread)), Math.exp(log * Math.exp(spread)));
    }

    /// The share that still has it after `time`.
    public double left(int time) {
        return at(time).map(Step::left).orElse(1.0);
    }

    public Interval band(int time) {
        return at(time).map(Step::band).orElse(new Interval(1, 1));
    }

    private Optional<Step> at(int time) {
        return steps.reversed().stream().filter(step -> step.time() <= time).findFirst();
    }

    /// How many are seen just before `time` and have it.
    public int atRisk(int time) {
        return all - steps.stream().filter(step -> step.time() < time)
                .mapToInt(step -> step.ended() + step.lost()).sum();
    }

    /// The first time at which half or fewer still have it; none when it never comes to that.
    public OptionalInt median() {
        return steps.stream().filter(step -> step.left() <= HALF).mapToInt(Step::time).findFirst();
    }

    /// The times at which half lies within the band; empty where the band never comes down to it.
    public OptionalInt medianFrom() {
        return steps.stream().filter(step -> step.band().low() <= HALF).mapToInt(Step::time).findFirst();
    }

    public OptionalInt medianTo() {
        return steps.stream().filter(step -> step.band().high() <= HALF).mapToInt(Step::time).findFirst();
    }

    /// Rounding must not hide that it is half.
    private static final double HALF = 0.5 + 1e-12;
}
