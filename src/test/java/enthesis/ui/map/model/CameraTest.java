package enthesis.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.drawing.Box;
import enthesis.domain.map.sheet.Mirror;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CameraTest {
    private static final Offset<Double> NEAR = Offset.offset(1e-6);

    private static Camera fit(boolean mirrored) {
        return Camera.fit(new Mirror(new Box(0, 0, 400, 500), mirrored), 727, 540);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsClickedIsWhatWasDrawnThere(boolean mirrored) {
        var random = new Random(8);
        var camera = fit(mirrored);
        for (int i = 0; i < 200; i++) {
            double x = random.nextInt(400);
            double y = random.nextInt(500);
            camera = camera.zoomed(0.8 + random.nextDouble() * 0.4, random.nextInt(700), random.nextInt(500));
            assertThat(camera.drawnX(camera.screenX(x))).isCloseTo(x, NEAR);
            assertThat(camera.drawnY(camera.screenY(y))).isCloseTo(y, NEAR);
        }
    }

    @Test
    void allOfTheSheetIsSeenInTheMiddle() {
        var camera = fit(false);
        assertThat(camera.screenX(200)).isCloseTo(363.5, NEAR);
        assertThat(camera.screenY(250)).isCloseTo(270, NEAR);
        assertThat(camera.screenY(0)).isPositive();
    }

    @Test
    void mirroredTheLeftIsRight() {
        assertThat(fit(true).screenX(10)).isCloseTo(fit(false).screenX(390), NEAR);
        assertThat(fit(true).screenY(10)).isCloseTo(fit(false).screenY(10), NEAR);
    }

    @Test
    void zoomStaysUnderThePointerAndWithinItsLimits() {
        var camera = fit(false);
        double under = camera.drawnX(300);
        assertThat(camera.zoomed(1.5, 300, 200).drawnX(300)).isCloseTo(under, NEAR);
        assertThat(camera.zoomed(100, 0, 0).scale()).isEqualTo(Camera.MOST);
        assertThat(camera.zoomed(0.001, 0, 0).scale()).isEqualTo(Camera.LEAST);
    }

    @Test
    void theSheetIsNeverLostByPanning() {
        var camera = fit(false).panned(10_000, -10_000, 727, 540);
        assertThat(camera.screenX(0)).isLessThan(727);
        assertThat(camera.screenY(500)).isPositive();
    }

    @Test
    void theEditorIsNeverOverItsMarker() {
        for (int x = 0; x <= 727; x += 7) {
            for (int y = 0; y <= 540; y += 7) {
                var at = Beside.of(727, 540, 332, 300, x, y, 110);
                boolean over = x > at.x() - 14 && x < at.x() + 346 && y > at.y() - 14 && y < at.y() + 314;
                assertThat(over).as("marker at %d, %d", x, y).isFalse();
            }
        }
    }
}
