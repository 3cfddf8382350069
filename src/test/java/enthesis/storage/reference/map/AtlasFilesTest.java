package enthesis.storage.reference.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enthesis.domain.map.Atlas;
import enthesis.domain.map.Region;
import enthesis.domain.map.Target;
import enthesis.domain.map.drawing.DrawnPath;
import enthesis.domain.map.drawing.Outline;
import enthesis.domain.map.sheet.Anchor;
import enthesis.domain.map.sheet.BodyFigure;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.map.sheet.TargetPicker;
import enthesis.domain.value.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AtlasFilesTest {
    private static final Atlas ATLAS = AtlasFiles.load();

    static Stream<MapSheet> sheets() {
        return ATLAS.regions().stream().filter(region -> !region.undrawn()).flatMap(region -> region.sheets().stream());
    }

    @Test
    void regionsThatAreNotDrawnLieOnTheBodyFigure() {
        assertThat(ATLAS.regions()).filteredOn(Region::undrawn).extracting(Region::key).containsExactly("jaw", "chest");
        assertThat(ATLAS.regions()).filteredOn(Region::undrawn)
                .allSatisfy(region -> assertThat(region.sheets()).isEqualTo(List.of(ATLAS.body().getFirst().sheet())));
    }

    @Test
    void everyDrawingIsThere() {
        assertThat(ATLAS.regions()).extracting(Region::name).containsExactly("knee", "ankle and foot", "shoulder",
                "elbow", "wrist and hand", "hip", "lower back and pelvis", "neck and upper back", "jaw", "chest");
        assertThat(sheets()).extracting(MapSheet::id).containsExactly("knee-anterior", "knee-lateral", "knee-medial",
                "knee-posterior", "ankle-lateral", "ankle-medial", "ankle-posterior", "foot-dorsal", "foot-plantar",
                "shoulder-anterior", "shoulder-posterior", "elbow-lateral", "elbow-medial", "hand-dorsal",
                "hand-palmar", "hip-anterior", "hip-lateral", "hip-posterior", "lumbosacral-posterior",
                "cervicothoracic-posterior");
        assertThat(ATLAS.regions().stream().mapToInt(region -> region.targets().size()).sum()).isEqualTo(474);
        assertThat(sheets().mapToInt(sheet -> sheet.anchors().size()).sum()).isEqualTo(593);
        assertThat(ATLAS.body()).extracting(figure -> figure.areas().size()).containsExactly(16, 15);
    }

    /// A structure that is drawn on both sides has its counterpart as far from the middle, on the other side.
    @Test
    void pairsAreCompleteAndMirrored() {
        var sheets = sheets().filter(sheet -> sheet.drawnSide() == Side.BOTH).toList();
        assertThat(sheets).hasSize(2).allSatisfy(sheet -> {
            double middle = sheet.box().x() + sheet.box().width() / 2;
            for (var anchor : sheet.anchors()) {
                var target = ATLAS.target(sheet.region(), anchor.target()).orElseThrow();
                var across = target.pair().map(id -> sheet.anchor(id).orElseThrow());
                assertThat(target.side()).as(target.id()).isPresent();
                assertThat(target.pair().isPresent()).isEqualTo(!target.side().equals(Optional.of(Side.MIDLINE)));
                double mirrored = 2 * middle - anchor.x();
                assertThat(across.map(Anchor::x).orElse(anchor.x())).isCloseTo(mirrored, within(2.0));
                assertThat(across.map(Anchor::y).orElse(anchor.y())).isCloseTo(anchor.y(), within(2.0));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyAnchorPicksItself(MapSheet sheet) {
        var picker = new TargetPicker(sheet);
        assertThat(sheet.anchors()).isNotEmpty();
        assertThat(sheet.anchors())
                .allSatisfy(anchor -> assertThat(picker.pick(anchor.x(), anchor.y())).contains(anchor));
    }

    static Stream<MapSheet> drawings() {
        return Stream.concat(sheets(), ATLAS.body().stream().map(BodyFigure::sheet));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everyOutlineReadsAndEveryStructureIsDrawn(MapSheet sheet) {
        assertThat(sheet.paths()).isNotEmpty();
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
