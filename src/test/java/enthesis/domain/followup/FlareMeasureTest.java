package enthesis.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Refusal;
import enthesis.domain.followup.diary.DayState;
import enthesis.domain.followup.diary.DiaryItem;
import enthesis.domain.followup.diary.DiaryReader;
import enthesis.domain.followup.flare.Flare;
import enthesis.domain.followup.flare.FlareDay;
import enthesis.domain.followup.flare.FlareMeasure;
import enthesis.domain.followup.flare.Measured;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The vectors of clinical.md 8.3. A day is written `day pain ache`; whatever else the diary asks was answered with no.
class FlareMeasureTest {
    private static final FlareMeasure MEASURE = new FlareMeasure(Diaries.PRACTICE.rules());

    private static String[] cells(String diary, String... more) {
        var cells = new ArrayList<String>();
        for (var day : diary.split(", ", -1)) {
            var parts = day.split(" ", -1);
            cells.addAll(List.of(parts[0] + ".treated=" + parts[1], parts[0] + ".fresh=" + parts[2],
                    parts[0] + ".limits=none", parts[0] + ".acetaminophen=0", parts[0] + ".contact=no"));
        }
        cells.addAll(Arrays.asList(more));
        return cells.toArray(String[]::new);
    }

    private static Flare of(int baseline, String... cells) {
        return MEASURE.of(Optional.of(baseline), Diaries.days(cells), false);
    }

    private static void is(Flare flare, Measured peak, Measured duration, Measured grade) {
        assertThat(List.of(flare.peak(), flare.duration(), flare.grade()))
                .containsExactly(Optional.of(peak), Optional.of(duration), Optional.of(grade));
    }

    @Test
    void aFlareAtTheSamePlaceThatEnds() {
        is(of(4, cells("1 7 none, 2 6 none, 3 4 none, 5 4 none")), Measured.exactly(3), Measured.exactly(2),
                Measured.exactly(1));
    }

    @Test
    void aLittleMorePainIsNoFlare() {
        is(of(4, cells("1 5 none, 2 5 none")), Measured.exactly(1), Measured.exactly(0), Measured.exactly(0));
    }

    /// Duration 3: by the definition of the same section it is censored, for the last entry still flares.
    @Test
    void acetaminophenMakesItModerate() {
        is(of(4, cells("1 9 none, 2 9 none, 3 8 none", "1.acetaminophen=2000")), Measured.exactly(5),
                Measured.atLeast(3), Measured.atLeast(2));
        is(of(4, cells("1 9 none, 2 9 none, 3 8 none, 5 4 none", "1.acetaminophen=2000")), Measured.exactly(5),
                Measured.exactly(3), Measured.exactly(2));
    }

    @Test
    void noSelfCareMakesItSevere() {
        assertThat(of(4, cells("1 10 none, 2 4 none", "1.limits=self-care")))
                .extracting(Flare::peak, Flare::grade)
                .containsExactly(Optional.of(Measured.exactly(6)), Optional.of(Measured.exactly(3)));
    }

    @Test
    void aNewAcheThatStillFlaresIsCensored() {
        is(of(2, cells("1 2 6, 4 2 5")), Measured.exactly(6), Measured.atLeast(4), Measured.atLeast(2));
    }

    @Test
    void aNewAcheBesideHighPainIsMeasuredByItself() {
        is(of(8, cells("1 8 4, 2 8 4, 3 8 none")), Measured.exactly(4), Measured.exactly(2), Measured.exactly(2));
    }

    @Test
    void aNewAcheOfOneDay() {
        is(of(4, cells("1 5 3, 2 5 none")), Measured.exactly(3), Measured.exactly(1), Measured.exactly(1));
    }

    @Test
    void noDiaryIsUnknownAndNotGradeNought() {
        assertThat(MEASURE.of(Optional.of(4), List.of(), false)).isEqualTo(Flare.UNKNOWN);
    }

    @Test
    void anEmergencyIsGradeFourWhateverTheDiarySays() {
        assertThat(MEASURE.of(Optional.empty(), List.of(), true).grade()).contains(Measured.exactly(4));
    }

    @Test
    void intensitiesAreSummedOnlyWhereTheFirstDaysAreAllAnswered() {
        assertThat(of(4, cells("0 5 none, 1 7 3, 2 8 5, 3 6 4")).area()).contains(1 + 3 + 5 + 4);
        assertThat(of(4, cells("1 7 3, 2 8 5, 3 6 4")).area()).isEmpty();
        assertThat(of(4, "0.treated=5", "1.treated=7", "2.treated=8", "3.treated=6").area()).isEmpty();
    }

    @Test
    void onlyALateAnswerDoesNotSayThatThereWasNoFlare() {
        var late = of(4, cells("7 4 none"));
        assertThat(late.grade()).isEmpty();
        assertThat(late.duration()).isEmpty();
    }

    @Test
    void withoutPainBeforeOnlyANewAcheIsAFlare() {
        var days = Diaries.days(cells("1 9 none, 2 3 4"));
        var flare = MEASURE.of(Optional.empty(), days, false);
        assertThat(flare.days()).extracting(FlareDay::flares).containsExactly(Answer.UNKNOWN, Answer.YES);
        assertThat(flare.grade().orElseThrow().orMore()).isTrue();
    }

    /// Whatever answer is taken out of a diary: no flare becomes none, and a number gets smaller only with "or more".
    @Test
    void unknownNeverClears() {
        var random = new Random(20261123);
        for (int round = 0; round < 3000; round++) {
            var cells = diary(random);
            int baseline = random.nextInt(11);
            var all = of(baseline, cells);
            var less = cells.clone();
            int gone = random.nextInt(less.length);
            less[gone] = less[gone].substring(0, less[gone].indexOf('=') + 1) + "?";
            var part = of(baseline, less);
            var said = Arrays.toString(cells) + " without " + less[gone];
            if (part.grade().equals(Optional.of(Measured.exactly(0)))) {
                assertThat(all.grade()).as(said).contains(Measured.exactly(0));
            }
            for (var pair : List.of(List.of(all.peak(), part.peak()), List.of(all.duration(), part.duration()),
                    List.of(all.grade(), part.grade()))) {
                notSmaller(said, pair.getFirst(), pair.getLast());
            }
        }
    }

    private static void notSmaller(String said, Optional<Measured> all, Optional<Measured> part) {
        if (all.isPresent() && part.isPresent() && part.get().value() < all.get().value()) {
            assertThat(part.get().orMore()).as(said).isTrue();
        }
    }

    private static String[] diary(Random random) {
        var cells = new ArrayList<String>();
        for (int day = 0; day < 8; day++) {
            if (day == 1 || random.nextInt(4) > 0) {
                cells.addAll(List.of(day + ".treated=" + random.nextInt(11),
                        day + ".fresh=" + (random.nextBoolean() ? "none" : random.nextInt(11)),
                        day + ".limits=" + List.of("none", "none", "some", "self").get(random.nextInt(4)),
                        day + ".acetaminophen=" + (random.nextInt(3) == 0 ? 500 : 0),
                        day + ".contact=" + (random.nextInt(9) == 0 ? "yes" : "no")));
            }
        }
        return cells.toArray(String[]::new);
    }

    @Test
    void aDiaryIsReadAsItIsToldOnTheTelephone() {
        var reader = new DiaryReader(Diaries.PRACTICE, Diaries.sheet("1.treated=7", "1.fresh=n", "1.swelling=m",
                "1.bruise=mod", "1.warmth=s", "1.redness=n", "1.fever=37,4", "1.limits=se", "1.acetaminophen=1000 mg",
                "1.nsaid=no", "1.heat=y", "1.moves=?", "1.contact=n"));
        var day = reader.days().getFirst();
        assertThat(reader.refusals()).isEmpty();
        assertThat(day.toString()).contains("treated=Optional[7]", "fresh=Optional[0]", "swelling=Optional[MILD]",
                "bruise=Optional[MODERATE]", "warmth=Optional[SEVERE]", "redness=Optional[NONE]", "37.4",
                "limits=Optional[SELF_CARE]", "acetaminophen=Optional[1000]", "nsaid=Optional[]", "heat=Optional[YES]",
                "moves=Optional.empty", "contact=Optional[NO]");
    }

    /// C = (F - 32) x 5/9 (clinical.md 4): 101.3 F is 38.5 C.
    @ParameterizedTest
    @CsvSource({"101.3, 38.5", "101.3 F, 38.5", "'98,6 °F', 37.0", "100.4f, 38.0", "38.5, 38.5", "37.0 C, 37.0"})
    void aTemperatureInFahrenheitIsKeptInCelsius(String typed, BigDecimal celsius) {
        var reader = new DiaryReader(Diaries.PRACTICE, Diaries.sheet("1.fever=" + typed));
        assertThat(reader.days().getFirst().signs().fever().orElseThrow().celsius().orElseThrow())
                .isEqualByComparingTo(celsius);
        assertThat(reader.refusals()).isEmpty();
        assertThat(reader.converted(1).isPresent()).isEqualTo(!typed.startsWith("3"));
    }

    @ParameterizedTest
    @CsvSource({"101.3, 101.3 °F", "101.3 F, 101.3 F", "38.5, 38.5", "50, 50", "n, none"})
    void theUnitThatWasUnderstoodIsWritten(String typed, String written) {
        assertThat(new DiaryReader(Diaries.PRACTICE, Diaries.sheet("1.fever=" + typed)).written(DiaryItem.FEVER, 1))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"50", "101.3 C", "20 F", "120 F", "66"})
    void whatNobodyCanHaveIsRefused(String typed) {
        var reader = new DiaryReader(Diaries.PRACTICE, Diaries.sheet("1.fever=" + typed));
        reader.days();
        assertThat(reader.refusals()).containsOnlyKeys(DiaryItem.FEVER.on(1));
    }

    /// Missing is not unknown, and unknown is not none.
    @Test
    void aDayIsReportedUnknownMissingOrToCome() {
        var sheet = Diaries.sheet("0.treated=5", "1.treated=?", "1.fresh=unknown", "2.treated=?", "2.fresh=n");
        assertThat(IntStream.rangeClosed(0, 4).mapToObj(day -> DayState.of(sheet, day, day < 4)).toList())
                .containsExactly(DayState.REPORTED, DayState.UNKNOWN, DayState.REPORTED, DayState.MISSING,
                        DayState.TO_COME);
    }

    @Test
    void whatCantBeTrueIsRefusedWithItsReason() {
        var reader = new DiaryReader(Diaries.PRACTICE, Diaries.sheet("1.treated=11", "1.fresh=2.5", "1.swelling=huge",
                "1.fever=50", "1.acetaminophen=-1", "1.limits=maybe", "1.heat=7"));
        assertThat(reader.days().getFirst().aches().treated()).isEmpty();
        assertThat(reader.refusals()).hasSize(7);
        assertThat(reader.refusals()).containsEntry(DiaryItem.TREATED.on(1),
                Refusal.of("refusals.score", "11", "0", "10"));
    }
}
