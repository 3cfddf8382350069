package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import enthesis.domain.course.candidacy.Answered;
import enthesis.domain.course.candidacy.Candidates;
import enthesis.domain.course.candidacy.KeptAnswers;
import enthesis.domain.course.candidacy.Said;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.note.SeedCase;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.practice.Practice;
import enthesis.domain.solution.Ceiling;
import enthesis.domain.value.Milligrams;
import enthesis.domain.visit.NoteFields.Paragraph;
import enthesis.domain.visit.fact.Elsewhere;
import enthesis.storage.reference.SettingFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Other limits than the plain ones: with epinephrine, reduced, and set by the practice (clinical.md 5.4).
class CeilingLimitsTest {
    private static final SettingFile FILE = SettingFile.load();

    private static Practice practice(String key, String value) {
        return FILE.practice(Map.of(key, new BigDecimal(value))).orElseThrow();
    }

    private static Sheet sheet(String kg, String drug, String mg) {
        return Cases.sheet("vitals.weight", kg, "vitals.height", "190", "solution[1].volume", "10",
                "solution[1].dextrosePercent", "15", "solution[1].dextroseStock", "50", "solution[1].anaesthetic",
                "none", "solution[1].diluent", "water", "otherAnaesthetic.given", "yes", "otherAnaesthetic.drug", drug,
                "otherAnaesthetic.mg", mg);
    }

    private static Reading read(Practice practice, Sheet sheet, Alert... alerts) {
        var about = Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(alerts), Sex.FEMALE);
        return Reading.of(new Circumstances(about.patient(), about.visit(), practice, about.now(), about.zone(),
                about.userName(), about.sessions()), sheet);
    }

    private static Ceiling.DrugShare drug(Reading reading) {
        return ((Ceiling.Known) reading.ceiling()).drugs().getFirst();
    }

    /// L5 and L6.
    @ParameterizedTest(name = "{0}")
    @CsvSource({"L5, 60, 420", "L6, 80, 500"})
    void withEpinephrineTheLimitsCountOnceThePracticeTurnsThemOn(String id, String kg, String limit) {
        var sheet = sheet(kg, "lidocaine-epinephrine", "100");
        assertThat(read(Cases.PRACTICE, sheet).ceiling()).as("off as shipped")
                .isEqualTo(new Ceiling.Incomplete("findings.ceilingOther"));
        assertThat(drug(read(practice("anaesthetics.epinephrine", "1"), sheet)).limit()).as(id)
                .isEqualTo(Milligrams.of(limit));
    }

    @Test
    void plainAndWithEpinephrineAddUpAsShares() {
        var both = Cases.with(sheet("60", "lidocaine-epinephrine", "210"), "solution[1].anaesthetic", "lidocaine",
                "solution[1].anaestheticPercent", "0.5", "solution[1].anaestheticStock", "2", "solution[1].volume",
                "27");
        var ceiling = (Ceiling.Known) read(practice("anaesthetics.epinephrine", "1"), both).ceiling();
        assertThat(ceiling.judged().percent()).isEqualTo("100");
    }

    /// L12: 30 % less, for heart or liver disease; once, however many reasons.
    @Test
    void heartAndLiverTakeThirtyPercentOff() {
        var heart = new Alert(Alert.Kind.HEART_DISEASE, "", Cases.TODAY);
        var liver = new Alert(Alert.Kind.LIVER_DISEASE, "", Cases.TODAY);
        var sheet = sheet("60", "lidocaine", "190");
        assertThat(drug(read(Cases.PRACTICE, sheet)).limit()).isEqualTo(Milligrams.of("270"));
        for (var alerts : List.of(new Alert[]{heart}, new Alert[]{liver}, new Alert[]{heart, liver})) {
            var reading = read(Cases.PRACTICE, sheet, alerts);
            assertThat(drug(reading).limit()).as("L12").isEqualTo(Milligrams.of("189"));
            assertThat(reading.findings()).extracting(Finding::words, Finding::level).contains(
                    tuple("findings.ceilingStop", Level.STOP),
                    tuple("findings.ceilingReduced", Level.INFO));
        }
    }

    /// Clinical.md 2.4 C21: over 75 there is less, up to and including 75 all of it.
    @ParameterizedTest(name = "born {0}")
    @CsvSource({"1930-01-01, 189, 96 years", "1950-11-23, 189, 76 years", "1950-11-24, 270, ''", "1990-06-01, 270, ''"})
    void ageTakesItOffFromThePracticesAgeOn(LocalDate born, String limit, String because) {
        var about = bornOn(born);
        var reading = Reading.of(about, sheet("60", "lidocaine", "100"));
        assertThat(drug(reading).limit()).isEqualTo(Milligrams.of(limit));
        assertThat(((Ceiling.Known) reading.ceiling()).reduced().map(Ceiling.Reduction::because).orElse(""))
                .isEqualTo(because);
    }

    private static Circumstances bornOn(LocalDate born) {
        var about = Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE);
        var person = about.patient().person();
        var other = new Person(person.id(), person.number(), person.family(), person.given(), born, person.sex(), "");
        return new Circumstances(new Patient(other, about.patient().allergies(), List.of(), Weighed.NEVER),
                about.visit(), about.practice(), about.now(), about.zone(), about.userName(), about.sessions());
    }

    /// Clinical.md 2.4 C21: a yes lowers the cap by 30 %; no and unknown take nothing off here.
    @ParameterizedTest
    @CsvSource({"yes, 189", "no, 270", "unknown, 270"})
    void aYesToC21TakesThirtyPercentOff(String answer, String limit) {
        var said = new Said("C21", Optional.empty(), answer, "", "");
        var about = Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE)
                .asked(KeptAnswers.of(List.of(new Answered(said, Cases.TODAY, Candidates.HALE))));
        var ceiling = (Ceiling.Known) Reading.of(about, sheet("60", "lidocaine", "100")).ceiling();
        assertThat(ceiling.drugs().getFirst().limit()).isEqualTo(Milligrams.of(limit));
        assertThat(ceiling.reduced().isPresent()).isEqualTo(answer.equals("yes"));
    }

    /// Wheal, block, patch and elsewhere: each with its drug and mg, their shares added (clinical.md 5.4, rulings 23).
    @Test
    void severalAnaestheticsOfElsewhereAreAddedAsShares() {
        var several = Cases.with(sheet("60", "lidocaine", "27"), "otherAnaesthetic[1].kind", "block",
                "otherAnaesthetic[1].drug", "bupivacaine", "otherAnaesthetic[1].mg", "12", "otherAnaesthetic[2].kind",
                "patch", "otherAnaesthetic[2].drug", "lidocaine", "otherAnaesthetic[2].mg", "54");
        var ceiling = (Ceiling.Known) read(Cases.PRACTICE, several).ceiling();
        assertThat(ceiling.drugs()).extracting(Ceiling.DrugShare::drug, Ceiling.DrugShare::given)
                .containsExactly(tuple("bupivacaine", Milligrams.of("12")), tuple("lidocaine", Milligrams.of("81")));
        assertThat(ceiling.given().percent()).as("12 of 120 and 81 of 270").isEqualTo("40");
        assertThat(ceiling.judged().percent()).isEqualTo("40");
    }

    @ParameterizedTest
    @CsvSource({"drug, findings.needOtherDrug", "mg, findings.needOtherDose"})
    void oneThatIsNotWholeLeavesItIncomplete(String missing, String words) {
        var several = Cases.with(sheet("60", "lidocaine", "27"), "otherAnaesthetic[3].drug", "bupivacaine",
                "otherAnaesthetic[3].mg", "12");
        var gap = read(Cases.PRACTICE, Cases.with(several, "otherAnaesthetic[3]." + missing, "", "timeOut.completed",
                "2026-11-23T10:00:00Z"));
        assertThat(gap.ceiling()).isEqualTo(new Ceiling.Incomplete("findings.ceilingOther"));
        assertThat(gap.findings()).filteredOn(one -> one.words().equals("findings.ceilingOther")).singleElement()
                .satisfies(one -> assertThat(one.where().path()).isEqualTo("otherAnaesthetic[3]." + missing));
        assertThat(gap.missingToSign()).filteredOn(one -> one.words().equals(words)).singleElement()
                .satisfies(one -> assertThat(one.where().path()).isEqualTo("otherAnaesthetic[3]." + missing));
    }

    @Test
    void oneThatWasOnlyAddedIsAskedAbout() {
        var added = Cases.with(sheet("60", "lidocaine", "27"), "otherAnaesthetic.added", "yes",
                "otherAnaesthetic[1].added", "yes");
        assertThat(read(Cases.PRACTICE, added).ceiling()).isEqualTo(new Ceiling.Incomplete("findings.ceilingOther"));
        assertThat(read(Cases.PRACTICE, Cases.with(added, "otherAnaesthetic.given", "none")).ceiling())
                .as("none is none").isEqualTo(new Ceiling.NoAnaesthetic());
    }

    /// What a visit kept before there could be several reads the same, also what its time-out was agreed about.
    @Test
    void theFirstIsReadAsEver() {
        var sheet = sheet("60", "lidocaine", "27");
        assertThat(Elsewhere.rows(sheet)).containsExactly(0);
        assertThat(read(Cases.PRACTICE, sheet).agreed().text()).contains("other anaesthetic\tyes lidocaine 27\n");
        var more = Cases.with(sheet, "otherAnaesthetic[1].drug", "bupivacaine", "otherAnaesthetic[1].mg", "12");
        assertThat(read(Cases.PRACTICE, more).agreed().text())
                .contains("other anaesthetic\tyes lidocaine 27 + bupivacaine 12\n");
    }

    @Test
    void theNoteSaysEach() {
        var sheet = Cases.with(SeedCase.sheet(), "otherAnaesthetic.given", "yes", "otherAnaesthetic.drug", "lidocaine",
                "otherAnaesthetic.mg", "10", "otherAnaesthetic[1].kind", "block", "otherAnaesthetic[1].drug",
                "bupivacaine", "otherAnaesthetic[1].mg", "12,5");
        assertThat(SeedCase.paragraph(SeedCase.reading(sheet), Paragraph.PROCEDURE).text())
                .contains("Other anaesthetic today: lidocaine 10 mg. Nerve block: bupivacaine 12.5 mg.",
                        "bupivacaine 12.5 mg of 128 mg allowed", "lidocaine 23 mg of 288 mg allowed");
    }

    @Test
    void whatThePracticeLowersIsWhatTheVisitIsJudgedBy() {
        var sheet = sheet("80", "lidocaine", "210");
        assertThat(read(Cases.PRACTICE, sheet).findings()).extracting(Finding::words)
                .doesNotContain("findings.ceilingStop");
        assertThat(read(practice("anaesthetics.lidocaine.most", "200"), sheet).findings()).extracting(Finding::words)
                .contains("findings.ceilingStop");
    }
}
