package enthesis.storage.reference;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.Atlas;
import enthesis.domain.map.Region;
import enthesis.domain.map.Target;
import enthesis.domain.map.drawing.DrawnPath;
import enthesis.domain.map.drawing.Outline;
import enthesis.domain.map.sheet.Anchor;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.map.sheet.TargetPicker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AtlasFilesTest {
    private static final Atlas ATLAS = AtlasFiles.load();

    static Stream<MapSheet> sheets() {
        return ATLAS.regions().stream().flatMap(region -> region.sheets().stream());
    }

    @Test
    void kneeAndAnkleAreThere() {
        assertThat(ATLAS.regions()).extracting(Region::name).containsExactly("knee", "ankle and foot");
        assertThat(sheets()).extracting(MapSheet::id).containsExactly("knee-anterior", "knee-lateral", "knee-medial",
                "knee-posterior", "ankle-lateral", "ankle-medial", "ankle-posterior", "foot-dorsal", "foot-plantar");
        assertThat(ATLAS.body()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyAnchorPicksItself(MapSheet sheet) {
        var picker = new TargetPicker(sheet);
        assertThat(sheet.anchors()).isNotEmpty();
        assertThat(sheet.anchors())
                .allSatisfy(anchor -> assertThat(picker.pick(anchor.x(), anchor.y())).contains(anchor));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyOutlineReadsAndEveryStructureIsDrawn(MapSheet sheet) {
        var drawn = sheet.paths().stream().flatMap(path -> path.id().stream()).toList();
        assertThat(sheet.paths()).extracting(DrawnPath::d).allSatisfy(d -> assertThat(Outline.of(d)).isNotNull());
        assertThat(sheet.anchors()).flatExtracting(anchor -> anchor.structure().stream().toList())
                .isSubsetOf(drawn);
        assertThat(sheet.anchors()).allSatisfy(anchor -> assertThat(sheet.box().contains(anchor.x(), anchor.y()))
                .isTrue());
        assertThat(sheet.anchors()).extracting(Anchor::target).doesNotHaveDuplicates();
    }

    @Test
    void everyTargetStandsOnSomeSheet() {
        for (var region : ATLAS.regions()) {
            assertThat(region.targets()).extracting(Target::id).doesNotHaveDuplicates()
                    .allSatisfy(id -> assertThat(region.sheetOf(id, region.sheets().getFirst())).isPresent());
        }
    }

    @Test
    void aTargetHasItsAttributesOnce() {
        var target = ATLAS.target("ankle-foot", "atfl-fibular").orElseThrow();
        assertThat(target.name()).isEqualTo("ATFL, fibular attachment");
        assertThat(target.aliases()).containsExactly("anterior talofibular ligament", "LFTA");
        assertThat(target.typical().low()).hasToString("0.5");
        assertThat(target.atRisk()).isEqualTo(List.of("superficial peroneal nerve"));
    }

    @Test
    void theBodyOpensARegionOnTheSideThatWasClicked() {
        var front = ATLAS.body().getFirst();
        assertThat(front.at(102, 419)).map(area -> area.side() + " " + area.region()).contains("RIGHT knee");
        assertThat(front.at(158, 419)).map(area -> area.side() + " " + area.region()).contains("LEFT knee");
        assertThat(front.at(5, 5)).isEqualTo(Optional.empty());
    }

    @Test
    void aSheetIsFoundByItsRevisionOnly() {
        assertThat(ATLAS.sheet("knee-medial", 1)).map(MapSheet::region).contains("knee");
        assertThat(ATLAS.sheet("knee-medial", 2)).isEmpty();
    }
}
