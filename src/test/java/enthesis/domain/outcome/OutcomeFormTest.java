package enthesis.domain.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.outcome.form.OutcomeForm;
import enthesis.domain.outcome.form.OutcomeReading;
import enthesis.domain.outcome.form.Statements;
import enthesis.domain.practice.outcome.Better;
import enthesis.domain.practice.outcome.Instrument;
import enthesis.domain.value.Bounds;
import enthesis.domain.words.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeFormTest {
    private static final UUID ID = new UUID(4, 10);

    private static OutcomeReading read(OutcomeForm.Offer offer, String... cells) {
        var texts = new HashMap<Field, String>();
        for (var cell : cells) {
            int is = cell.indexOf('=');
            texts.put(Field.parse(cell.substring(0, is)), cell.substring(is + 1));
        }
        return OutcomeForm.read(Sheet.of(texts), offer, ID);
    }

    private static OutcomeReading read(String... cells) {
        return read(Answers73.offer("lumbosacral", true, List.of()), cells);
    }

    @Test
    void nothingIsThereBeforeSomethingIsAnswered() {
        assertThat(read().outcome()).isEmpty();
        assertThat(read("outcome.day=t", "outcome.told=paper").outcome()).isEmpty();
        assertThat(read("outcome.day=t", "outcome.told=paper").missing()).isNotEmpty();
        assertThat(read("outcome.day=t", "score.average=3").missing()).containsExactly(Field.of("outcome", "told"));
    }

    @Test
    void whatIsAnsweredIsKeptAndTheRestStaysOpen() {
        var reading = read("outcome.day=-3", "outcome.told=asked", "score.average=3", "score.now=?", "peg[1].score=0",
                "peg[2].score=4", "rmdq.ticked=1 4, 24", "psfs[1].words=climbing stairs", "psfs[1].score=2",
                "psfs[2].words=gardening");
        var outcome = reading.outcome().orElseThrow();
        assertThat(outcome.day()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(outcome.of("average")).isEqualTo(Map.of(1, 3));
        assertThat(outcome.of("now")).isEmpty();
        assertThat(outcome.of("peg")).isEqualTo(Map.of(1, 0, 2, 4));
        assertThat(outcome.of("psfs")).isEqualTo(Map.of(1, 2));
        assertThat(outcome.of("rmdq")).hasSize(24).containsEntry(4, 1).containsEntry(5, 0);
        assertThat(outcome.named()).containsExactly(new Activity(1, "climbing stairs"), new Activity(2, "gardening"));
        assertThat(reading.open()).contains(Field.of("score", "now"), Field.parse("peg[3].score"),
                Field.parse("psfs[2].score")).doesNotContain(Field.parse("psfs[3].score"));
    }

    /// Unticked is no; an empty form is missing (clinical.md 7.3).
    @Test
    void noneTickedIsAnAnswerAndNothingTypedIsNone() {
        assertThat(read("outcome.day=t", "outcome.told=paper", "rmdq.ticked=none").outcome().orElseThrow().of("rmdq"))
                .hasSize(24).doesNotContainValue(1);
        assertThat(read("outcome.day=t", "outcome.told=paper", "score.now=1").outcome().orElseThrow().of("rmdq"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"score.average, 11", "score.average, -1", "score.average, 3.5", "score.pgic, 8", "score.pgic, 0",
            "peg[2].score, seven", "rmdq.ticked, 25", "rmdq.ticked, 0 3", "rmdq.ticked, all"})
    void whatIsOutOfRangeIsRefusedAndStopsNothingElse(String field, String typed) {
        var reading = read("outcome.day=t", "outcome.told=paper", "score.now=3", field + "=" + typed);
        assertThat(reading.refusals()).containsOnlyKeys(Field.parse(field));
        assertThat(reading.outcome()).isEmpty();
        assertThat(reading.answers().items().get("now")).isEqualTo(Map.of(1, 3));
    }

    @Test
    void aDayThatHasNotComeIsRefused() {
        assertThat(read("outcome.day=+1", "outcome.told=paper", "score.now=3").refusals())
                .containsOnlyKeys(Field.of("outcome", "day"));
    }

    @Test
    void whoDidNotAnswerHasNoAnswers() {
        assertThat(read("outcome.day=t", "outcome.told=no_answer").outcome()).isPresent();
        assertThat(read("outcome.day=t", "outcome.told=no_answer", "score.now=3").refusals())
                .containsOnlyKeys(Field.of("outcome", "told"));
    }

    @Test
    void anActivityOfBeforeIsRatedAgainUnderItsPlace() {
        var offer = Answers73.offer("knee", true, List.of(new Activity(1, "climbing stairs")));
        var reading = read(offer, "outcome.day=t", "outcome.told=paper", "psfs[1].score=6", "psfs[2].score=1");
        assertThat(reading.missing()).containsExactly(Field.parse("psfs[2].words"));
        assertThat(reading.answers().named()).isEmpty();
        assertThat(reading.answers().items().get("psfs")).isEqualTo(Map.of(1, 6));
    }

    @Test
    void whatAsksAboutTheTreatmentOrTheBackIsAskedWhereItBelongs() {
        assertThat(Answers73.PRACTICE.asked("knee", false)).extracting(Instrument::key)
                .containsExactly("now", "average", "worst", "psfs", "peg");
        assertThat(Answers73.PRACTICE.asked("lumbosacral", true)).extracting(Instrument::key)
                .containsExactly("now", "average", "worst", "psfs", "peg", "pgic", "satisfaction", "rmdq");
    }

    @Test
    void aTotalOfAnotherQuestionnaireBringsItsRange() {
        var known = read("outcome.day=t", "outcome.told=paper", "total[1].name=odi", "total[1].score=36");
        assertThat(known.answers().totals().getFirst().scale().range()).isEqualTo(Bounds.of("0", "1E+2"));
        assertThat(read("total[1].name=odi", "total[1].score=101").refusals())
                .containsOnlyKeys(Field.parse("total[1].score"));
        var own = read("outcome.day=t", "outcome.told=paper", "total[1].name=Wrist score", "total[1].score=12",
                "total[1].from=0", "total[1].to=30", "total[1].better=high");
        assertThat(own.outcome().orElseThrow().totals()).containsExactly(new Total(
                new Total.Scale("Wrist score", Bounds.of("0", "30"), Better.HIGH), new BigDecimal("12")));
        assertThat(read("total[1].name=Wrist score", "total[1].score=12").missing())
                .contains(Field.parse("total[1].from"), Field.parse("total[1].better"));
        assertThat(read("total[1].name=x", "total[1].from=9", "total[1].to=3", "total[1].better=low",
                "total[1].score=4").refusals()).containsOnlyKeys(Field.parse("total[1].to"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "3 5"})
    void tickingTwiceIsAsBefore(String before) {
        var once = Statements.turned(before, 7, 24);
        assertThat(Statements.ticked(once, 7, 24)).isTrue();
        assertThat(Statements.turned(once, 7, 24)).isEqualTo(before.equals("none") ? "" : before);
    }

    @Test
    void totalsOfTheSameScaleAreCompared() {
        var scale = new Total.Scale("ODI", Bounds.of("0", "100"), Better.LOW);
        var before = total(scale, "48", 100);
        var after = total(new Total.Scale("odi", Bounds.of("0", "100"), Better.LOW), "30", 0);
        var other = total(new Total.Scale("ODI", Bounds.of("0", "50"), Better.LOW), "20", 0);
        var course = new CourseOutcomes(new Schedule.Standing(Answers73.TODAY.minusDays(100),
                List.of(Answers73.TODAY.minusDays(90)), Optional.empty()), List.of(after, before, other),
                Map.of());
        assertThat(new OutcomeWords(new Words(Locale.ENGLISH))
                .changes(course, Answers73.PRACTICE)).extracting(ChangeLine::sentence)
                .containsExactly("ODI 48 → 30, −18, at or beyond the MCID of 12");
    }

    private static Outcome total(Total.Scale scale, String score, int daysAgo) {
        return new Outcome(UUID.randomUUID(), Answers73.COURSE, Answers73.TODAY.minusDays(daysAgo), Told.PAPER,
                Map.of(), List.of(new Total(scale, new BigDecimal(score))), List.of());
    }
}
