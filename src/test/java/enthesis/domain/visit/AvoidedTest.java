package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.map.Kind;
import enthesis.domain.map.Target;
import enthesis.storage.reference.map.AtlasFiles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is kept away from where: benzyl alcohol from the spine (clinical.md 5.1), bupivacaine from cartilage (5.4); and
/// how many products one syringe holds (5.6), how long somebody is watched after much anaesthetic (1, step 8).
class AvoidedTest {
    private static final Sheet SOLUTION = Cases.sheet("solution[1].volume", "10", "solution[1].dextrosePercent", "15",
            "solution[1].dextroseStock", "50", "solution[1].anaesthetic", "lidocaine",
            "solution[1].anaestheticPercent", "0.2", "solution[1].anaestheticStock", "1", "solution[1].diluent",
            "water");

    private static Sheet at(String region, String target, String state, String... more) {
        return Cases.with(Cases.with(Cases.point(SOLUTION, 1, "0.5", state, "right"), "point[1].region", region,
                "point[1].target", target), more);
    }

    private static List<String> avoided(Sheet sheet) {
        return Reading.of(Cases.about(), sheet).findings().stream()
                .filter(one -> one.rule().startsWith("benzyl-") || one.rule().startsWith("bupivacaine-"))
                .map(one -> one.rule() + " " + one.level() + " " + one.where()).toList();
    }

    @ParameterizedTest
    @CsvSource({"lumbosacral, si-joint-right, bacteriostatic-water, 1", "neck-thoracic, '', bacteriostatic-saline, 1",
            "lumbosacral, si-joint-right, water, 0", "knee, mcl-fem, bacteriostatic-water, 0"})
    void benzylAlcoholIsKeptFromTheSpine(String region, String target, String diluent, int said) {
        for (var state : List.of("planned", "given")) {
            assertThat(avoided(at(region, target, state, "solution[1].diluent", diluent))).hasSize(said)
                    .allMatch("benzyl-spine-1 CAUTION point[1].solution"::equals);
        }
        assertThat(avoided(at(region, target, "skipped", "solution[1].diluent", diluent))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"knee, ia-anterolat, bupivacaine, 1", "knee, ia-anterolat, lidocaine, 0",
            "knee, ia-anterolat, ropivacaine, 0", "knee, mcl-fem, bupivacaine, 0",
            "shoulder, gh-anterior, bupivacaine, 1"})
    void bupivacaineIsKeptFromJoints(String region, String target, String drug, int said) {
        var sheet = at(region, target, "planned", "solution[1].anaesthetic", drug);
        assertThat(avoided(sheet)).hasSize(said).allMatch("bupivacaine-joint-1 CAUTION point[1].solution"::equals);
    }

    /// Of two solutions only the one that goes there is meant.
    @Test
    void aPointOfTheOtherSolutionSaysNothing() {
        var both = Cases.with(at("knee", "ia-anterolat", "planned", "point[1].solution", "2",
                "solution[1].anaesthetic", "bupivacaine"), "solution[2].volume", "5", "solution[2].dextrosePercent",
                "25", "solution[2].dextroseStock", "50", "solution[2].anaesthetic", "none", "solution[2].diluent",
                "water");
        assertThat(avoided(both)).isEmpty();
        assertThat(avoided(Cases.with(both, "point[1].solution", "1"))).hasSize(1);
    }

    /// Every joint space of the index, and nothing that is not one.
    @Test
    void theJointsAreThoseOfTheIndex() {
        var atlas = AtlasFiles.load();
        var joints = Cases.PRACTICE.avoided().stream().filter(one -> one.key().equals("bupivacaine-joint"))
                .findFirst().orElseThrow().structures();
        assertThat(atlas.regions()).allSatisfy(region -> assertThat(joints.getOrDefault(region.key(), List.of()))
                .as(region.key()).containsExactlyInAnyOrderElementsOf(region.targets().stream()
                        .filter(target -> target.kind() == Kind.JOINT_SPACE).map(Target::id).toList()));
    }

    @Test
    void whatIsNamedIsThere() {
        var practice = Cases.PRACTICE;
        assertThat(practice.avoided().stream().flatMap(one -> one.products().stream()))
                .allMatch(key -> !practice.named(key).equals(key) || practice.anaesthetics().drug(key).isPresent());
    }

    /// clinical.md 5.6: three products; the published mix of five (R5) is said too.
    @Test
    void fourProductsInOneSyringeAreSaid() {
        assertThat(products(SOLUTION)).isEmpty();
        assertThat(products(Cases.with(SOLUTION, "solution[1].proliferantAdded", "yes", "solution[1].proliferant",
                "morrhuate"))).singleElement().satisfies(one -> {
                    assertThat(one.level()).isEqualTo(Level.CAUTION);
                    assertThat(one.values()).containsExactly("4", "3");
                });
        assertThat(products(Cases.with(SOLUTION, "solution[1].proliferantAdded", "yes", "solution[1].proliferant",
                "morrhuate", "solution[1].diluent", "none"))).isEmpty();
    }

    private static List<Finding> products(Sheet sheet) {
        return Reading.of(Cases.about(), sheet).findings().stream().filter(one -> one.rule().equals("products-1"))
                .toList();
    }

    /// It is 11:30; nobody can have been watched for longer than since the end.
    @ParameterizedTest
    @CsvSource({"11:05, 25, 0", "11:05, 26, 1", "11:29, 15, 1", "11:30, 1, 1", "11:45, 1, 0", "'', 90, 0"})
    void minutesLongerThanTheClockAreAskedAbout(String end, String minutes, int asked) {
        var sheet = Cases.with(Cases.seedVisit(), "procedure.end", end, "observation.minutes", minutes);
        assertThat(Reading.of(Cases.about(), sheet).findings().stream()
                .filter(one -> one.rule().equals("minutes-clock"))).hasSize(asked);
    }

    /// It is 11:30: what has not ended yet, by the clock, is asked about; past midnight it is the day after.
    @ParameterizedTest
    @CsvSource({"10:55, 11:30, ''", "10:55, 11:31, findings.endLater", "23:50, 00:10, findings.endLater",
            "10:55, '', ''", "11:20, 11:10, findings.endBeforeStart"})
    void anEndThatIsStillToComeIsAskedAbout(String start, String end, String words) {
        var sheet = Cases.with(Cases.seedVisit(), "procedure.start", start, "procedure.end", end);
        var said = Reading.of(Cases.about(), sheet).findings().stream()
                .filter(one -> one.where().equals(ObservationFields.END) && !one.words().contains("need")).toList();
        assertThat(said).extracting(Finding::words).isEqualTo(words.isEmpty() ? List.of() : List.of(words));
        var asked = said.stream().filter(one -> one.level() == Level.ASK).findFirst();
        asked.ifPresent(one -> {
            assertThat(Reading.of(Cases.about(), sheet).missingToSign()).as("not signed unanswered").contains(one);
            var answered = Cases.answered(Cases.about(), sheet, one.rule(), "the clock of the room is slow");
            assertThat(Reading.of(Cases.about(), answered).missingToSign()).doesNotContain(one);
        });
        assertThat(asked.isPresent()).isEqualTo(words.equals("findings.endLater"));
    }

    /// 40 kg may have 180 mg of lidocaine: 144 mg are the caution share, 150 mg are above it.
    @ParameterizedTest
    @CsvSource({"144, 15, ''", "144, 14, findings.minutesFew", "150, 30, ''", "150, 29, findings.minutesFewMuch",
            "150, 15, findings.minutesFewMuch"})
    void afterMuchAnaestheticTheyAreWatchedLonger(String mg, String minutes, String words) {
        var sheet = Cases.sheet("vitals.weight", "40", "vitals.height", "160", "otherAnaesthetic.given", "yes",
                "otherAnaesthetic.drug", "lidocaine", "otherAnaesthetic.mg", mg, "observation.minutes", minutes,
                "solution[1].volume", "10", "solution[1].dextrosePercent", "15", "solution[1].dextroseStock", "50",
                "solution[1].anaesthetic", "none", "solution[1].diluent", "water");
        assertThat(Reading.of(Cases.about(), sheet).findings().stream().filter(one -> one.rule().equals("minutes"))
                .map(Finding::words)).isEqualTo(Stream.of(words).filter(one -> !one.isEmpty()).toList());
    }
}
