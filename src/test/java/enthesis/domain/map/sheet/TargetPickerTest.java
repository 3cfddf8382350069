package enthesis.domain.map.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.map.drawing.Box;
import enthesis.domain.map.drawing.Outline;
import enthesis.domain.value.Side;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetPickerTest {
    private static final Optional<String> BAND = Optional.of("M0 0L100 0L100 20L0 20Z");
    private static final MapSheet SHEET = sheet(
            anchor("left", 10, 10, 5, BAND),
            anchor("right", 90, 10, 5, BAND),
            anchor("alone", 50, 60, 8, Optional.empty()));

    private static Anchor anchor(String target, double x, double y, double r, Optional<String> hit) {
        return new Anchor(target, x, y, r, Optional.empty(), hit);
    }

    private static MapSheet sheet(Anchor... anchors) {
        return new MapSheet("sheet", 1, "knee", Aspect.ANTERIOR, Side.RIGHT, new Box(0, 0, 100, 100),
                new Edges(Direction.LATERAL, Direction.MEDIAL, Direction.PROXIMAL, Direction.DISTAL), List.of(),
                List.of(anchors));
    }

    @ParameterizedTest
    @CsvSource({"10, 10, left", "14, 12, left", "40, 5, left", "60, 5, right", "50, 53, alone", "50, 68, alone",
            "50, 69, ''", "50, 30, ''", "-1, 10, ''", "101, 30, ''"})
    void nearestAnchorThenOutlineThenNone(double x, double y, String expected) {
        assertThat(new TargetPicker(SHEET).pick(x, y).map(Anchor::target).orElse("")).isEqualTo(expected);
    }

    @Test
    void aRingHasAHole() {
        var ring = Outline.of("M0 0L30 0L30 30L0 30ZM10 10L20 10L20 20L10 20Z");
        assertThat(ring.contains(5, 5)).isTrue();
        assertThat(ring.contains(15, 15)).isFalse();
    }

    @Test
    void curvesAreFollowed() {
        var dome = Outline.of("M0 100C0 0 100 0 100 100Z");
        assertThat(dome.contains(50, 30)).isTrue();
        assertThat(dome.contains(50, 20)).isFalse();
        assertThat(dome.contains(5, 30)).isFalse();
    }

    @Test
    void pairsAfterTheFirstAreLines() {
        assertThat(Outline.of("M0 0 10 0 10 10-2 10Z").contains(9, 9)).isTrue();
    }

    @Test
    void otherCommandsAreRefused() {
        assertThatThrownBy(() -> Outline.of("M0 0Q1 1 2 2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mirrorTwiceIsTheSame() {
        var random = new Random(4);
        var mirror = Mirror.of(SHEET, Side.LEFT);
        for (int i = 0; i < 200; i++) {
            double x = random.nextInt(10000) / 100.0;
            assertThat(mirror.x(mirror.x(x))).isCloseTo(x, org.assertj.core.data.Offset.offset(1e-9));
        }
        assertThat(mirror.x(10)).isEqualTo(90);
        assertThat(mirror.edges(SHEET).left()).isEqualTo(Direction.MEDIAL);
        assertThat(Mirror.of(SHEET, Side.RIGHT).x(10)).isEqualTo(10);
    }

    @Test
    void aSheetOfBothSidesIsNeverMirrored() {
        var both = new MapSheet("pelvis", 1, "lumbosacral", Aspect.POSTERIOR, Side.BOTH, SHEET.box(), SHEET.edges(),
                List.of(), List.of());
        assertThat(Mirror.of(both, Side.LEFT)).isEqualTo(new Mirror(SHEET.box(), false));
    }
}
