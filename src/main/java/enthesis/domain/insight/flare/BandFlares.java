package enthesis.domain.insight.flare;

import enthesis.domain.followup.flare.Measured;
import enthesis.domain.insight.stat.KaplanMeier;
import enthesis.domain.insight.stat.Middle;
import enthesis.domain.insight.stat.Share;
import enthesis.domain.practice.count.Band;
import enthesis.domain.practice.count.Counting;
import java.util.List;
import java.util.Optional;

/// The flares of one band of percentages. `unknown`: sessions after which nobody knows of a flare, which is not none;
/// `peaks`: of those that are known exactly.
public record BandFlares(Band band, KaplanMeier curve, int unknown, Optional<Middle> peaks, Share severe) {
    private static final int SEVERE = 3;

    static List<BandFlares> of(List<FlareCase> cases, Counting counting) {
        return counting.bands().stream().map(band -> of(band, cases.stream()
                .filter(one -> one.percent().filter(band::holds).isPresent()).toList(), counting)).toList();
    }

    private static BandFlares of(Band band, List<FlareCase> cases, Counting counting) {
        var lasted = cases.stream().flatMap(one -> one.lasted().stream()).toList();
        var grades = cases.stream().flatMap(one -> one.flare().grade().stream())
                .filter(grade -> !grade.orMore() || grade.value() >= SEVERE).map(Measured::value).toList();
        return new BandFlares(band, KaplanMeier.of(lasted, counting.levels().z()), cases.size() - lasted.size(),
                Middle.of(cases.stream().flatMap(one -> one.peak().stream()).toList()),
                new Share((int) grades.stream().filter(grade -> grade >= SEVERE).count(), grades.size()));
    }

    /// Sessions whose flare is known, or known as longer than.
    public int known() {
        return curve.all();
    }

    public int given() {
        return known() + unknown;
    }
}
