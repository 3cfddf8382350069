package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.map.Target;
import enthesis.domain.value.Side;
import enthesis.domain.vitals.VitalsFields;
import enthesis.storage.reference.map.AtlasFiles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidanceTest {
    private static final Circumstances ABOUT = Cases.about();

    private static Sheet at(String region, String target, String state, String guidance) {
        return Cases.with(Cases.point(Sheet.EMPTY, 1, "0.5", state, "right"), "point[1].region", region,
                "point[1].target", target, "procedure.guidance", guidance);
    }

    private static Optional<Finding> guided(Sheet sheet) {
        return Reading.of(ABOUT, sheet).findings().stream().filter(one -> one.rule().equals("guided")).findFirst();
    }

    @ParameterizedTest
    @CsvSource({"neck-thoracic, facet-c45-right", "neck-thoracic, rib-angle-4-right", "shoulder, sc-joint",
            "shoulder, rhomboid-major", "chest, ''", "wrist-hand, carpal-tunnel", "wrist-hand, tcl"})
    void atNeckAndChestWallALandmarkIsAStopAndNothingSaidIsAsked(String region, String target) {
        for (var state : List.of("planned", "given")) {
            assertThat(guided(at(region, target, state, "landmark"))).get().extracting(Finding::level)
                    .isEqualTo(Level.STOP);
            assertThat(guided(at(region, target, state, ""))).get().extracting(Finding::level).isEqualTo(Level.ASK);
            assertThat(guided(at(region, target, state, "ultrasound"))).isEmpty();
            assertThat(guided(at(region, target, state, "fluoroscopy"))).isEmpty();
        }
    }

    @Test
    void elsewhereALandmarkIsEnoughAndASkippedPointAsksForNothing() {
        assertThat(guided(at("shoulder", "ac-joint", "given", "landmark"))).isEmpty();
        assertThat(guided(at("knee", "mcl", "given", "landmark"))).isEmpty();
        assertThat(guided(at("wrist-hand", "midcarpal", "given", "landmark"))).isEmpty();
        assertThat(guided(at("neck-thoracic", "facet-c45-right", "skipped", "landmark"))).isEmpty();
    }

    /// A visit at knee and neck under ultrasound says nothing for the point at the neck that went by landmarks.
    @ParameterizedTest
    @CsvSource({"landmarks, ultrasound, STOP", "palpation, '', STOP", "no ultrasound, ultrasound, STOP",
            "ultrasound, landmark, NONE", "US in plane, '', NONE", "fl, landmark, NONE", "' ', ultrasound, NONE"})
    void whatIsSaidAtThePointGoesBeforeTheVisit(String own, String visit, String level) {
        var found = guided(Cases.with(at("neck-thoracic", "facet-c45-right", "planned", visit), "point[1].guidance",
                own));
        assertThat(found.map(one -> one.level().name()).orElse("NONE")).isEqualTo(level);
        assertThat(found.map(one -> one.where().toString())).isIn(Optional.empty(), Optional.of("point[1].guidance"));
    }

    /// clinical.md 6.4: at the palm side of the wrist an image is not only advised.
    @Test
    void whatIsNamedAtTheWristWantsAnImageByTheIndexToo() {
        var atlas = AtlasFiles.load();
        assertThat(Cases.PRACTICE.guided().places().getLast().structures().get("wrist-hand")).hasSize(13)
                .allSatisfy(target -> assertThat(
                        atlas.target("wrist-hand", target).orElseThrow().typical().guidance()).isEqualTo("ultrasound"));
    }

    /// clinical.md 6.9: after an injection near the pleura breathing is looked at; "not measured" is an answer.
    @ParameterizedTest
    @CsvSource({"neck-thoracic, rib-angle-4-right, given, 2", "shoulder, rhomboid-major, given, 2",
            "shoulder, ac-joint, given, 0", "neck-thoracic, rib-angle-4-right, planned, 0",
            "wrist-hand, tcl, given, 0"})
    void breathingIsLookedAtAfterwards(String region, String target, String state, int asked) {
        var sheet = at(region, target, state, "ultrasound");
        assertThat(breath(sheet)).hasSize(asked);
        assertThat(breath(Cases.with(sheet, "vitalsAfter.respiration", "16"))).hasSize(asked / 2);
        assertThat(breath(Cases.with(sheet, "vitalsAfter.respiration", "16", "vitalsAfter.spo2",
                VitalsFields.NOT_MEASURED))).isEmpty();
    }

    /// clinical.md 6.3: at the medial elbow the position of the ulnar nerve is recorded, each side for itself.
    @Test
    void theUlnarNerveIsLookedAtBeforeTheMedialElbow() {
        for (var state : List.of("planned", "given")) {
            var sheet = at("elbow", "cft-epicondyle", state, "ultrasound");
            assertThat(ulnar(sheet)).singleElement().satisfies(finding -> {
                assertThat(finding.level()).isEqualTo(Level.MISSING);
                assertThat(finding.where()).isEqualTo(TimeOutFields.ulnar(Side.RIGHT));
                assertThat(finding.values()).containsExactly("RIGHT", "1");
            });
            for (var answer : List.of("in-place", "subluxes", "not-looked")) {
                assertThat(ulnar(Cases.with(sheet, "procedure.ulnar-right", answer))).isEmpty();
            }
            assertThat(ulnar(Cases.with(sheet, "procedure.ulnar-left", "in-place"))).hasSize(1);
        }
        assertThat(ulnar(at("elbow", "cet-epicondyle", "given", "ultrasound"))).isEmpty();
        assertThat(ulnar(at("elbow", "cft-epicondyle", "skipped", "ultrasound"))).isEmpty();
        assertThat(ulnar(at("knee", "cft-epicondyle", "given", "ultrasound"))).isEmpty();
        var free = at("elbow", "", "planned", "ultrasound");
        assertThat(ulnar(Cases.with(free, "point[1].sheet", "elbow-medial"))).hasSize(1);
        assertThat(ulnar(Cases.with(free, "point[1].sheet", "elbow-lateral"))).isEmpty();
    }

    /// All that the index calls a danger to the ulnar nerve itself, and nothing else.
    @Test
    void theStructuresNearTheUlnarNerveAreThoseOfTheIndex() {
        var ulnar = Cases.PRACTICE.rules().ulnar();
        assertThat(AtlasFiles.load().region("elbow").orElseThrow().targets().stream()
                .filter(target -> target.atRisk().contains("ulnar nerve")).map(Target::id))
                .containsExactlyInAnyOrderElementsOf(ulnar.structures());
    }

    private static List<Finding> ulnar(Sheet sheet) {
        return Reading.of(ABOUT, sheet).findings().stream().filter(one -> one.rule().startsWith("ulnar-")).toList();
    }

    private static List<Finding> breath(Sheet sheet) {
        return Reading.of(ABOUT, sheet).findings().stream().filter(one -> one.rule().startsWith("breath-")).toList();
    }

    @Test
    void everyStructureNamedIsInTheIndex() {
        var atlas = AtlasFiles.load();
        Cases.PRACTICE.guided().places().forEach(place -> {
            assertThat(atlas.region(place.region())).as(place.key()).isPresent();
            place.structures().forEach((region, targets) -> assertThat(targets)
                    .allMatch(target -> atlas.target(region, target).isPresent()));
        });
    }

    @Test
    void allPointsThatAskAreNamedInOneLine() {
        var sheet = at("neck-thoracic", "facet-c45-right", "planned", "landmark");
        var two = Cases.with(Cases.point(sheet, 2, "0.5", "planned", "right"), "point[2].region", "neck-thoracic",
                "point[2].target", "tp-c3-right");
        assertThat(guided(two)).get().extracting(Finding::values).isEqualTo(List.of("1, 2"));
    }
}
