package enthesis.domain.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.outcome.score.Change;
import enthesis.domain.outcome.score.Change.Verdict;
import enthesis.domain.outcome.score.Response;
import enthesis.domain.outcome.score.Score;
import enthesis.domain.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// clinical.md 7.3, the change vectors and the differences; 11.1, who has responded.
class ChangeTest {
    private static final ChangeWords WORDS = new ChangeWords(new Words(Locale.ENGLISH));

    private static Change change(String instrument, int before, int after) {
        var one = Answers73.of(instrument);
        return new Change(BigDecimal.valueOf(before), BigDecimal.valueOf(after), one.better(), one.difference());
    }

    /// The vectors; "–" is undefined. 2 points and 30 %: both.
    @ParameterizedTest
    @CsvSource({"7, 4, 3, 42.8571, RESPONDER, BETTER_BEYOND", "5, 3, 2, 40.0000, RESPONDER, BETTER_BEYOND",
            "6, 4, 2, 33.3333, RESPONDER, BETTER_BEYOND", "4, 3, 1, 25.0000, NONE, BETTER_BELOW",
            "9, 7, 2, 22.2222, NONE, BETTER_BELOW", "0, 2, -2, –, EXCLUDED, WORSE_BEYOND",
            "2, 0, 2, 100.0000, EXCLUDED, BETTER_BEYOND", "8, 4, 4, 50.0000, SUBSTANTIAL, BETTER_BEYOND",
            "4, 5, -1, -25.0000, NONE, WORSE_BELOW", "5, 5, 0, 0.0000, NONE, SAME"})
    void painIsJudgedByPointsAndPercent(int before, int after, int gain, String percent, Response response,
            Verdict verdict) {
        var change = change("average", before, after);
        assertThat(change.gain()).isEqualByComparingTo(BigDecimal.valueOf(gain));
        assertThat(change.percent().map(share -> share.setScale(4, RoundingMode.HALF_UP).toPlainString()).orElse("–"))
                .isEqualTo(percent);
        assertThat(Response.of(change, Answers73.PRACTICE.responder())).isEqualTo(response);
        assertThat(change.verdict()).isEqualTo(verdict);
    }

    @Test
    void muchImprovedIsAResponse() {
        assertThat(Response.ofGlobal(2, Answers73.PRACTICE.responder()).responded()).isTrue();
        assertThat(Response.ofGlobal(3, Answers73.PRACTICE.responder()).responded()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "average | 7 | 3 | Pain 7 → 3, −4 (57 %), at or beyond the MCID of 2, and 30 % or more",
            "average | 9 | 7 | Pain 9 → 7, −2 (22 %), at or beyond the MCID of 2, but less than 30 %",
            "average | 4 | 3 | Pain 4 → 3, −1 (25 %), better, below the MCID of 2",
            "average | 5 | 7 | Pain 5 → 7, +2 (40 %), worse, at or beyond the MCID of 2",
            "psfs | 3,4,2 | 5,6,6 | Pain 3 → 5.67, +2.67, at or beyond the medium difference of 2.3",
            "psfs | 3,3,3 | 5,4,4 | Pain 3 → 4.33, +1.33, at or beyond the small difference of 1.3; within the error of measurement (2)",
            "peg | 7,6,5 | 5,5,5 | Pain 6 → 5, −1 (16 %), at or beyond the least published MID of 1, but less than 30 %",
            "peg | 7,-,5 | 3,3,3 | Pain 6 → 3, −3 (50 %), at or beyond the largest published MID of 1.75, and 30 % or more; prorated: answers are missing",
            "average | 6 | 6 | Pain 6 → 6, no change"})
    void aChangeIsSaidWithWhatItIsWorth(String instrument, String before, String after, String said) {
        assertThat(spaced(WORDS.line("Pain", Answers73.change(instrument, before, after)))).isEqualTo(said);
    }

    /// With plain blanks where no line may break.
    private static String spaced(ChangeLine line) {
        return line.sentence().replace('\u00a0', ' ');
    }

    /// 30 % or 5 points.
    @Test
    void theBackIsJudgedByEitherAndSaysWhoseNumberItIs() {
        var few = new Series.Course(point(12), point(8), change("rmdq", 12, 8));
        assertThat(spaced(WORDS.line("Back", few)))
                .isEqualTo("Back 12 → 8, −4 (33 %), below the MCID of 5, but 30 % or more");
        assertThat(WORDS.line("Back", few).source()).isEqualTo("MCID: practice setting");
        assertThat(WORDS.line("Pain", Answers73.change("average", "7", "3")).source())
                .isEqualTo("MCID: Farrar 2001");
        assertThat(change("rmdq", 20, 15).verdict()).isEqualTo(Verdict.BETTER_BEYOND);
    }

    private static Series.Point point(int score) {
        return new Series.Point(Answers73.TODAY, new Score(BigDecimal.valueOf(score),
                false));
    }

    /// PSFS: the same activities are rated again; a new one is in no change score.
    @Test
    void anActivityNamedLaterIsInNoChange() {
        var change = Answers73.change("psfs", "3,4,-", "6,5,0");
        assertThat(change.change().before()).isEqualByComparingTo("3.5");
        assertThat(change.change().after()).isEqualByComparingTo("5.5");
    }

    /// The last one before the treatment counts; one of the first session's day is asked before the needle.
    @Test
    void theBaselineIsTheLastBeforeTheFirstSession() {
        var first = Answers73.TODAY.minusDays(60);
        var series = new Series(Answers73.of("average"), List.of(
                Answered.of(first.minusDays(20), 9), Answered.of(first, 7), Answered.of(first.plusDays(1), 4),
                Answered.of(Answers73.TODAY, 3)));
        assertThat(series.change(Optional.of(first)).orElseThrow().change().before()).isEqualByComparingTo("7");
        assertThat(series.change(Optional.of(first)).orElseThrow().change().after()).isEqualByComparingTo("3");
        assertThat(series.change(Optional.of(first.minusDays(30)))).isEmpty();
        assertThat(series.change(Optional.empty())).isEmpty();
    }
}
