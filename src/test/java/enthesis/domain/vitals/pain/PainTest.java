package enthesis.domain.vitals.pain;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Clinical.md 7.3: NRS 0 to 10, now, average and worst of seven days; of each course its own (rulings 6).
class PainTest {

    private static PainScores read(int place, String... typed) {
        return Reading.of(Cases.twoCourses(), Cases.sheet(typed)).pain(place);
    }

    @Test
    void eachCourseHasItsOwn() {
        var typed = new String[]{"pain[1].now", "4", "pain[2].now", "7", "pain[2].average", "not-measured"};
        assertThat(read(1, typed)).isEqualTo(new PainScores(Map.of(Pain.NOW, new Entered.Value<>(4, "4"), Pain.AVERAGE,
                new Entered.Empty<>(), Pain.WORST, new Entered.Empty<>()), Optional.empty()));
        assertThat(read(2, typed)).isEqualTo(new PainScores(Map.of(Pain.NOW, new Entered.Value<>(7, "7"), Pain.AVERAGE,
                new Entered.NotDone<>(), Pain.WORST, new Entered.Empty<>()), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "10, 10", "' 4 ', 4"})
    void readsWholeScores(String text, int score) {
        assertThat(read(2, "pain[2].worst", text).score(Pain.WORST)).isEqualTo(new Entered.Value<>(score, text));
    }

    @ParameterizedTest
    @CsvSource({"11, refusals.outside", "4.5, refusals.whole", "-1, refusals.negative", "bad, refusals.number"})
    void refusesWhatIsNoScoreAtItsOwnCourse(String text, String words) {
        assertThat(read(2, "pain[2].worst", text).score(Pain.WORST).asRefusal()).map(Refusal::words).contains(words);
        assertThat(findings(Cases.twoCourses(), Cases.sheet("pain[2].worst", text))).anySatisfy(finding -> {
            assertThat(finding.level()).isEqualTo(Level.REFUSED);
            assertThat(finding.where()).isEqualTo(PainFields.of(2, Pain.WORST));
        });
    }

    private static List<Finding> findings(Circumstances about, Sheet sheet) {
        return Reading.of(about, sheet).findings();
    }

    /// Clinical.md 4.1, pain NRS 10.
    @Test
    void tenIsAskedAboutForEachCourse() {
        var both = Cases.sheet("pain[1].now", "10", "pain[2].now", "10", "pain[2].worst", "10");
        assertThat(findings(Cases.twoCourses(), both).stream().filter(one -> one.level() == Level.ASK)
                .map(one -> one.rule() + one.values() + one.where()))
                .containsExactly("NRS-ten[, RIGHT ankle foot]pain[1].now", "NRS-ten-2[, LEFT knee]pain[2].now");
        assertThat(findings(Cases.about(), Cases.sheet("pain[1].now", "9"))).extracting(Finding::level)
                .doesNotContain(Level.ASK);
    }

    /// Clinical.md 4.1: pain 10 with a new neurological sign stops; without one it is answered; unknown is never no.
    @ParameterizedTest
    @CsvSource({"10, yes, NRS-neuro, STOP", "10, unknown, NRS-ten, ASK", "10, '', NRS-ten, ASK", "10, no, '', INFO",
            "9, yes, '', INFO"})
    void onlyANewSignWithTheWorstPainStops(String score, String neuro, String rule, Level level) {
        var found = findings(Cases.about(), Cases.sheet("pain[1].now", score, "pain[1].newNeuro", neuro)).stream()
                .filter(one -> one.rule().startsWith("NRS")).map(one -> one.rule() + " " + one.level()).toList();
        assertThat(found).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule + " " + level));
    }

    private static List<Finding> withoutCourse(Circumstances about, Sheet sheet) {
        return findings(about, sheet).stream().filter(one -> one.rule().startsWith("pain-without")).toList();
    }

    /// A draft of an earlier version: of the only course it is taken by one press, and counts for nothing before.
    @Test
    void whatWasTypedForTheVisitIsTakenForItsOnlyCourse() {
        var old = Cases.sheet("vitals.pain-now", "7");
        var reading = Reading.of(Cases.about(), old);
        assertThat(reading.pain(1).score(Pain.NOW)).isEqualTo(new Entered.Empty<>());
        var finding = withoutCourse(Cases.about(), old).getFirst();
        assertThat(List.of(finding.level(), finding.words(), finding.values(), finding.where())).isEqualTo(
                List.of(Level.REFUSED, "findings.painTake", List.of("now", "7"), PainFields.of(1, Pain.NOW)));
        assertThat(old.with(finding.mend())).isEqualTo(Cases.sheet("pain[1].now", "7"));
        assertThat(withoutCourse(Cases.about(), old.with(finding.mend()))).isEmpty();
    }

    /// Of several courses nobody knows whose it was; what was typed anew is never overwritten.
    @Test
    void whatWasTypedForTheVisitIsNobodysOfSeveralCourses() {
        var old = Cases.sheet("vitals.pain-average", "7");
        assertThat(read(1, "vitals.pain-average", "7").score(Pain.AVERAGE)).isEqualTo(new Entered.Empty<>());
        var finding = withoutCourse(Cases.twoCourses(), old).getFirst();
        assertThat(finding.words()).isEqualTo("findings.painLeave");
        assertThat(old.with(finding.mend())).isEqualTo(Sheet.EMPTY);
        var both = Cases.sheet("vitals.pain-now", "7", "pain[1].now", "3");
        assertThat(both.with(withoutCourse(Cases.about(), both).getFirst().mend()))
                .isEqualTo(Cases.sheet("pain[1].now", "3"));
    }
}
