package enthesis.domain.insight.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The vectors of clinical.md 11.2 to 11.4, four decimals as printed there.
class Section11Test {
    private static final double Z = 1.959964;
    private static final Offset<Double> PRINTED = within(0.00005001);
    private static final double[] P = {15, 15, 15, 20, 20, 20, 25, 25, 25, 25};
    private static final double[] D = {1, 2, 1, 2, 3, 2, 3, 2, 4, 6};

    /// 11.3, and the three of 11.2: complete, worst and best case.
    @ParameterizedTest
    @CsvSource({"0,10,0.0000,0.0000,0.2775", "10,10,1.0000,0.7225,1.0000", "1,50,0.0200,0.0035,0.1050",
            "5,20,0.2500,0.1119,0.4687", "7,10,0.7000,0.3968,0.8922", "12,15,0.8000,0.5481,0.9295",
            "46,100,0.4600,0.3656,0.5574", "24,30,0.8000,0.6269,0.9049", "24,38,0.6316,0.4728,0.7662",
            "32,38,0.8421,0.6958,0.9256"})
    void wilsonOfSections112And113(int of, int all, double share, double low, double high) {
        var one = new Share(of, all);
        assertThat(one.value()).isCloseTo(share, PRINTED);
        assertThat(one.wilson(Z).low()).isCloseTo(low, PRINTED);
        assertThat(one.wilson(Z).high()).isCloseTo(high, PRINTED);
    }

    @Test
    void wilsonOfNobodyIsAnything() {
        assertThat(new Share(0, 0).wilson(Z)).isEqualTo(new Interval(0, 1));
    }

    @ParameterizedTest
    @CsvSource({"56,70,48,80,0.2000,0.0524,0.3339", "9,20,5,22,0.2227,-0.0596,0.4659"})
    void newcombeOfSection113(int of, int all, int other, int others, double difference, double low, double high) {
        var one = new Share(of, all);
        var two = new Share(other, others);
        assertThat(one.value() - two.value()).isCloseTo(difference, PRINTED);
        assertThat(one.minus(two, Z).low()).isCloseTo(low, PRINTED);
        assertThat(one.minus(two, Z).high()).isCloseTo(high, PRINTED);
    }

    @Test
    void noEventInThirtyOfSection113() {
        assertThat(new NoEvents(30).exact(0.05)).isCloseTo(0.0950, PRINTED);
        assertThat(new NoEvents(30).rule(3)).isCloseTo(0.1000, PRINTED);
        assertThat(new NoEvents(2).rule(3)).isEqualTo(1);
    }

    @Test
    void percentageAgainstDurationOfSection114() {
        assertThat(Ranks.spearman(P, D).getAsDouble()).isCloseTo(0.7802, PRINTED);
        assertThat(Ranks.pearson(P, D).getAsDouble()).isCloseTo(0.7080, PRINTED);
        var low = Middle.of(List.of(1, 2, 1)).orElseThrow();
        var mid = Middle.of(List.of(2, 3, 2)).orElseThrow();
        var high = Middle.of(List.of(3, 2, 4, 6)).orElseThrow();
        assertThat(Stream.of(low, mid, high).map(Middle::median)).containsExactly(1.0, 2.0, 3.5);
        assertThat(low.mean()).isCloseTo(1.3333, PRINTED);
        assertThat(mid.mean()).isCloseTo(2.3333, PRINTED);
        assertThat(high.mean()).isCloseTo(3.75, PRINTED);
        assertThat(Ranks.spearman(new double[]{1, 1}, new double[]{2, 3})).isEmpty();
    }

    /// The average of the places that equal values take, however many there are: what is compared one by one
    /// takes hours.
    @Test
    @Timeout(20)
    void equalValuesShareTheirRank() {
        assertThat(Ranks.of(new double[]{3, 1, 3, 2, 3})).containsExactly(4, 1, 4, 2, 4);
        assertThat(Ranks.of(new double[]{-0.0, 5, 0.0})).containsExactly(1.5, 3, 1.5);
        assertThat(Ranks.of(new double[0])).isEmpty();
        int many = 400_000;
        var ranks = Ranks.of(IntStream.range(0, many).mapToDouble(at -> at % 2 == 0 ? 7 : at).toArray());
        assertThat(ranks[0]).isEqualTo(3 + (many / 2 + 2) / 2.0);
        assertThat(ranks[1]).isEqualTo(1);
        assertThat(ranks[many - 1]).isEqualTo(many);
    }

    @Test
    void kaplanMeierOfSection114() {
        var seen = KaplanMeier.of(List.of(new Lasted(1, true), new Lasted(2, true), new Lasted(2, true),
                new Lasted(3, true), new Lasted(3, false), new Lasted(4, true), new Lasted(5, false),
                new Lasted(7, true)), Z);
        assertThat(seen.left(0)).isEqualTo(1);
        assertThat(seen.left(1)).isCloseTo(0.8750, PRINTED);
        assertThat(seen.left(2)).isCloseTo(0.6250, PRINTED);
        assertThat(seen.left(3)).isCloseTo(0.5000, PRINTED);
        assertThat(seen.left(4)).isCloseTo(0.3333, PRINTED);
        assertThat(seen.left(6)).isCloseTo(0.3333, PRINTED);
        assertThat(seen.left(7)).isZero();
        assertThat(seen.median()).isEqualTo(OptionalInt.of(3));
        assertThat(seen.censored()).isEqualTo(2);
        assertThat(List.of(seen.atRisk(0), seen.atRisk(3), seen.atRisk(4), seen.atRisk(7), seen.atRisk(8)))
                .containsExactly(8, 5, 3, 1, 0);
    }

    /// The band by hand: S(1) = 7/8, Greenwood 1/56; log(-log S) plus and minus z times its spread.
    @Test
    void theBandIsGreenwoodsOnTheDoubleLogarithm() {
        var seen = KaplanMeier.of(Stream.concat(Stream.of(new Lasted(1, true)),
                Stream.generate(() -> new Lasted(2, false)).limit(7)).toList(), Z);
        assertThat(seen.band(1).low()).isCloseTo(0.3870, PRINTED);
        assertThat(seen.band(1).high()).isCloseTo(0.9814, PRINTED);
        assertThat(seen.median()).as("never half").isEmpty();
    }

    /// 9 up and 1 down of ten: 2 (1 + 10) / 1024.
    @Test
    void theSignTestIsExactAndLeavesTheEqualOut() {
        var signs = Signs.of(List.of(1.0, 2.0, 1.0, 1.0, 3.0, 1.0, 1.0, 1.0, 2.0, -1.0, 0.0, 0.0));
        assertThat(signs).isEqualTo(new Signs(9, 2, 1));
        assertThat(signs.p()).isCloseTo(0.0215, PRINTED);
        assertThat(new Signs(0, 4, 0).p()).isEqualTo(1);
        assertThat(new Signs(3, 0, 3).p()).isEqualTo(1);
    }

    @Test
    void theQuartersAreTheMiddlesOfTheHalves() {
        var middle = Middle.of(List.of(7, 1, 3, 9, 5)).orElseThrow();
        assertThat(middle).isEqualTo(new Middle(5, 5, 5, new Interval(2, 8), new Interval(1, 9)));
        assertThat(Middle.of(List.of())).isEmpty();
    }
}
