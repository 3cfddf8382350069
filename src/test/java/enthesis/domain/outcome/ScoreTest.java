package enthesis.domain.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.entry.Refusal;
import enthesis.domain.outcome.form.SumsText;
import enthesis.domain.outcome.score.PaperTotal;
import enthesis.domain.outcome.score.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// clinical.md 7.3, the scoring vectors; four decimals as there.
class ScoreTest {

    private static String four(BigDecimal number) {
        return number.setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"peg | 7,6,5 | 6.0000", "psfs | 3,4,2 | 3.0000", "average | 7 | 7.0000",
            "satisfaction | 0 | 0.0000", "pgic | 2 | 2.0000",
            "rmdq | 1,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1 | 4.0000",
            "rmdq | 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0 | 0.0000"})
    void scoresAreThoseOfTheVectors(String instrument, String answers, String expected) {
        var score = Score.of(Answers73.of(instrument), Answers73.items(answers)).orElseThrow();
        assertThat(four(score.value())).isEqualTo(expected);
        assertThat(score.prorated()).isFalse();
    }

    /// PEG: all 3 needed; 2 of 3 are computed and said to be prorated. PSFS: the mean of those rated.
    @Test
    void whatIsMissingIsUnknownAndNeverNought() {
        assertThat(Score.of(Answers73.of("peg"), Answers73.items("7,-,5")))
                .contains(new Score(new BigDecimal("6"), true));
        assertThat(Score.of(Answers73.of("peg"), Answers73.items("7,-,-"))).isEmpty();
        assertThat(Score.of(Answers73.of("psfs"), Answers73.items("3,-,2")))
                .contains(new Score(new BigDecimal("2.5"), false));
        for (var one : Answers73.PRACTICE.instruments()) {
            assertThat(Score.of(one, Map.of())).as(one.key()).isEmpty();
        }
    }

    @Test
    void anAnswerOutOfRangeMakesNoScore() {
        assertThatThrownBy(() -> Score.of(Answers73.of("average"), Map.of(1, 11)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Score.of(Answers73.of("pgic"), Map.of(1, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Score.of(Answers73.of("peg"), Map.of(4, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// As in the table, `sum/answered`, part by part; "none" where too few are answered. KOOS pain of 9: 1+2+3+1+0+2+2+
    /// 1+1 = 13; of 7: 8; of 4: 5. PRTEE: its two functions are one part, 36 + 20 of 100.
    @ParameterizedTest
    @CsvSource({"koos-pain, 13/9, 63.8889", "koos-pain, 8/7, 71.4286", "koos-pain, 5/4, none",
            "koos-pain, 36/9, 0.0000", "koos-pain, 0/9, 100.0000", "koos-qol, 5/2, 37.5000",
            "koos-sport, 10/4, 37.5000", "odi, 18/10, 36.0000", "odi, 16/9, 35.5556", "spadi, 30/5 40/8, 55.0000",
            "prtee, 25/5 56/10, 53.0000", "quickdash, 30/11, 43.1818", "quickdash, 28/10, 45.0000",
            "faam-adl, 63/21, 75.0000", "faam-adl, 60/20, 75.0000", "faam-adl, 54/18, none", "ffi, 115/23, 50.0000"})
    void totalsFromPaperAreThoseOfTheVectors(String key, String sums, String expected) {
        var external = Answers73.PRACTICE.external(key).orElseThrow();
        var read = Arrays.stream(sums.split(" ")).map(one -> one.split("/"))
                .map(one -> new PaperTotal.Sum(Integer.parseInt(one[0]), Integer.parseInt(one[1]))).toList();
        assertThat(PaperTotal.of(external, read).map(ScoreTest::four).orElse("none")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"odi, 16/9, 35.5556", "spadi, 30/5  40/8, 55.0000", "odi, 51/10, refusals.sums",
            "odi, 36, refusals.sums", "spadi, 30/5, refusals.sums", "koos-pain, 5/4, refusals.tooFewItems"})
    void sumsAreTypedWithTheAnsweredItems(String key, String typed, String expected) {
        var read = SumsText.read(typed, Answers73.PRACTICE.external(key).orElseThrow());
        assertThat(read.asValue().map(ScoreTest::four).or(() -> read.asRefusal().map(Refusal::words)))
                .contains(expected);
    }

    /// The other published total of SPADI, 70 of 130, is 53.8462: the mean of the parts is what is kept here.
    @Test
    void aSumThatCannotBeIsRefused() {
        var odi = Answers73.PRACTICE.external("odi").orElseThrow();
        assertThatThrownBy(() -> PaperTotal.of(odi, List.of(new PaperTotal.Sum(51, 10))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PaperTotal.of(odi, List.of(new PaperTotal.Sum(3, 11))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PaperTotal.of(Answers73.PRACTICE.external("womac").orElseThrow(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
