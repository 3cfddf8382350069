package enthesis.domain.insight.flare;

import enthesis.domain.insight.CourseSession;
import enthesis.domain.insight.Reckoning;
import enthesis.domain.insight.stat.Ranks;
import enthesis.domain.practice.count.Counting;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How long the flare lasts and how high it rises, by the percentage that was given: the first session of each patient
/// only, by bands; and, so that nothing hides behind it, once more by region and by number of session.
public record FlareByPercent(List<FlareCase> cases, List<BandFlares> bands, Together duration, Together peak,
        List<Stratum> regions, List<Stratum> sessions) {

    /// Spearman's correlation with the percentage over `counted` cases; `leftOut` have a percentage, and a flare of
    /// which only a lower bound is known or nothing. Empty where too few were seen to conclude.
    public record Together(int counted, int leftOut, OptionalDouble rho) {}

    /// One region or number of session, band by band.
    public record Stratum(String key, List<BandFlares> bands) {}

    public static FlareByPercent of(Reckoning reckoning) {
        var counting = reckoning.counting();
        var first = cases(reckoning.firstOfEach().stream(), reckoning);
        var all = cases(reckoning.seen.sessions(), reckoning);
        var bands = BandFlares.of(first, counting);
        boolean enough = bands.stream().filter(band -> counting.enough(band.known())).count() > 1;
        return new FlareByPercent(first, bands,
                together(first, enough, one -> one.flare().duration().filter(lasted -> !lasted.orMore())
                        .map(lasted -> lasted.value())),
                together(first, enough, FlareCase::peak),
                strata(first, counting, one -> one.of().course().of().region()),
                strata(all, counting, FlareByPercent::number));
    }

    private static List<FlareCase> cases(Stream<CourseSession> sessions, Reckoning reckoning) {
        return sessions.map(one -> FlareCase.of(one, reckoning)).toList();
    }

    private static Together together(List<FlareCase> cases, boolean enough,
            Function<FlareCase, Optional<Integer>> measure) {
        var given = cases.stream().filter(one -> one.percent().isPresent()).toList();
        var known = given.stream().filter(one -> measure.apply(one).isPresent()).toList();
        var rho = Ranks.spearman(known.stream().mapToDouble(FlareCase::of100).toArray(),
                known.stream().mapToDouble(one -> measure.apply(one).orElseThrow()).toArray());
        return new Together(known.size(), given.size() - known.size(), enough ? rho : OptionalDouble.empty());
    }

    private static List<Stratum> strata(List<FlareCase> cases, Counting counting, Function<FlareCase, String> key) {
        return cases.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(one -> new Stratum(one.getKey(), BandFlares.of(one.getValue(), counting))).toList();
    }

    /// So that texts stand in the order of the numbers.
    private static String number(FlareCase one) {
        int number = one.of().session().number();
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    public int withDiary() {
        return (int) cases.stream().filter(one -> one.lasted().isPresent()).count();
    }

    /// With or without a diary.
    public int withoutPercent() {
        return (int) cases.stream().filter(one -> one.percent().isEmpty()).count();
    }
}
