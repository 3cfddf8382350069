package enthesis.ui.map.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.drawing.Spread.Spot;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class FanViewTest {
    private static final List<Spot> PLACES = List.of(new Spot(100, 100), new Spot(110, 100), new Spot(200, 100));

    private static List<Spot> lay(FanView fan, List<Spot> places, double size) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> fan.lay(places, List.of(size, 10.0, 10.0)));
    }

    /// While a volume is typed, the others do not jump about with each digit; a moment later all are apart.
    @Test
    void aSizeIsSeenAtOnceAndTheOthersMakeRoomAMomentLater() throws Exception {
        var again = new CountDownLatch(1);
        var fan = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new FanView(again::countDown));
        var before = lay(fan, PLACES, 10);
        assertThat(before.getFirst().distance(before.get(1))).isGreaterThanOrEqualTo(20);
        assertThat(lay(fan, PLACES, 14)).isEqualTo(before);
        assertThat(again.await(10, TimeUnit.SECONDS)).isTrue();
        var after = lay(fan, PLACES, 14);
        assertThat(after.getFirst().distance(after.get(1))).isGreaterThanOrEqualTo(24);
        assertThat(after.getLast()).isEqualTo(PLACES.getLast());
    }

    @Test
    void anotherPlaceIsMadeRoomForAtOnce() {
        var fan = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new FanView(() -> {}));
        lay(fan, PLACES, 10);
        var moved = lay(fan, List.of(PLACES.getFirst(), PLACES.get(1), new Spot(120, 100)), 10);
        assertThat(moved.get(1).distance(moved.getLast())).isGreaterThanOrEqualTo(20);
    }
}
