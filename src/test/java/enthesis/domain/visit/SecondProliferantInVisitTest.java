package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.candidacy.CandidacyFields;
import enthesis.domain.course.candidacy.Candidate;
import enthesis.domain.course.candidacy.Candidates;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Named;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Milligrams;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the rules of a visit say of a second proliferant.
class SecondProliferantInVisitTest {
    private static final Circumstances ABOUT = Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE);
    private static final Sheet WITH = SecondProliferant.in(Cases.seedVisit());

    private static List<String> rules(Circumstances about, Sheet sheet) {
        return Reading.of(about, sheet).findings().stream().map(Finding::rule).toList();
    }

    @Test
    void itsDosesAreCountedByThemselves() {
        var reading = Reading.of(ABOUT, WITH);
        assertThat(reading.totals().proliferants()).isEqualTo(Map.of("morrhuate", Milligrams.of("32.5")));
        assertThat(reading.totals().dextroseGiven()).isEqualTo(Milligrams.of("975"));
        assertThat(reading.places().getFirst().proliferants()).isEqualTo(Map.of("morrhuate", Milligrams.of("32.5")));
        assertThat(Reading.of(ABOUT, Cases.seedVisit()).totals().proliferants()).isEmpty();
    }

    /// Clinical.md 2.4, C07: morrhuate is a product of cod-liver oil.
    @ParameterizedTest
    @ValueSource(strings = {"fish", "Cod liver oil", "seafood"})
    void anAllergyToFishStopsIt(String substance) {
        var about = Cases.about(new Allergies.Listed(List.of(new Allergy(substance, Severity.SEVERE, "")), Cases.TODAY),
                List.of(), Sex.FEMALE);
        assertThat(Reading.of(about, WITH).findings()).filteredOn(one -> one.level() == Level.STOP)
                .anySatisfy(one -> assertThat(one.where()).isEqualTo(Field.parse("solution[1].proliferant")));
        assertThat(Reading.of(about, Cases.seedVisit()).findings())
                .noneMatch(one -> one.level() == Level.STOP && one.where().group().equals("solution"));
    }

    /// The question about fish follows what is in the syringe, whatever was planned; so does that about dextrose.
    @Test
    void theCandidacyAsksForBoth() {
        var one = new Candidate(ABOUT.visit().at(1).course(), ABOUT.everywhere(), Optional.empty(), Cases.PRACTICE,
                Cases.TODAY);
        var dextrose = Candidates.allNo(one);
        assertThat(asked(one, dextrose, Cases.seedVisit())).isEmpty();
        assertThat(asked(one, dextrose, WITH)).containsExactly(Named.of("candidacy.called", "allergy to fish"));
        assertThat(asked(one, dextrose.with(CandidacyFields.answer("C07-fish"), "no"), WITH)).isEmpty();
        var morrhuate = dextrose.with(CandidacyFields.PROLIFERANT, "morrhuate")
                .with(CandidacyFields.answer("C07-fish"), "no").with(CandidacyFields.answer("C06"), "");
        assertThat(asked(one, morrhuate, WITH))
                .containsExactly(Named.of("candidacy.called", "allergy to corn or glucose"));
    }

    /// What a candidacy answered so still asks in the visit.
    private static List<Named> asked(Candidate one, Sheet candidacy, Sheet visit) {
        return Reading.of(ABOUT.asked(Candidates.kept(one, candidacy, Cases.TODAY)), visit).findings().stream()
                .filter(finding -> finding.rule().startsWith("candidacy"))
                .flatMap(finding -> finding.named().stream()).toList();
    }

    @Test
    void anExpiredOneIsAStopAndOneThatIsNotListedIsChosenAnew() {
        assertThat(rules(ABOUT, Cases.with(WITH, "solution[1].proliferantExpiry", "9/25")))
                .contains("expiry-morrhuate-1");
        assertThat(rules(ABOUT, Cases.with(WITH, "solution[1].proliferant", "pumice")))
                .contains("unlisted-proliferant-1");
        assertThat(rules(ABOUT, WITH)).doesNotContain("expiry-morrhuate-1", "unlisted-proliferant-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proliferant", "proliferantStock", "proliferantLot", "proliferantExpiry",
            "proliferantDrawn"})
    void theNoteNeedsAllOfItAndNothingWhereThereIsNone(String part) {
        var missing = Reading.of(ABOUT, Cases.with(WITH, "solution[1]." + part, "")).missingToSign();
        assertThat(missing).extracting(Finding::where).contains(Field.parse("solution[1]." + part));
        assertThat(Reading.of(ABOUT, Cases.seedVisit()).missingToSign()).extracting(one -> one.where().name())
                .noneMatch(name -> name.startsWith("proliferant"));
    }

    /// A time-out does not stand for a second proliferant that came afterwards; one that was completed before there was
    /// such a thing stands word for word.
    @Test
    void theTimeOutIsAboutItToo() {
        var agreed = Cases.agreed(ABOUT, Cases.seedVisit());
        assertThat(Reading.of(ABOUT, agreed).agreed().text())
                .endsWith("solution\t1: lidocaine water 50/3 1/2 /5");
        assertThat(rules(ABOUT, agreed)).doesNotContain("time-out-changed");
        assertThat(rules(ABOUT, SecondProliferant.in(agreed))).contains("time-out-changed");
        var both = Cases.agreed(ABOUT, WITH);
        assertThat(rules(ABOUT, both)).doesNotContain("time-out-changed");
        assertThat(rules(ABOUT, Cases.with(both, "solution[1].proliferantDrawn", "1.1"))).contains("time-out-changed");
    }

    /// What cannot be read is refused at its field.
    @Test
    void whatIsNoNumberIsRefused() {
        assertThat(Reading.of(ABOUT, Cases.with(WITH, "solution[1].proliferantPercent", "half")).findings())
                .filteredOn(one -> one.level() == Level.REFUSED).extracting(Finding::where)
                .containsExactly(Field.parse("solution[1].proliferantPercent"));
    }
}
