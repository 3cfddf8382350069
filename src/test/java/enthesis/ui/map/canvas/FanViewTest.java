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

    /// A point that is dropped stands where it was let go; a moment later those it covers make room.
    @Test
    void onePlaceAmongMostThatStayIsMadeRoomForAMomentLater() throws Exception {
        var again = new CountDownLatch(1);
        var fan = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new FanView(again::countDown));
        var before = lay(fan, PLACES, 10);
        var dropped = List.of(PLACES.getFirst(), PLACES.get(1), new Spot(120, 100));
        var held = lay(fan, dropped, 10);
        assertThat(held).isEqualTo(List.of(before.getFirst(), before.get(1), new Spot(120, 100)));
        assertThat(again.await(10, TimeUnit.SECONDS)).isTrue();
        var after = lay(fan, dropped, 10);
        assertThat(after.get(1).distance(after.getLast())).isGreaterThanOrEqualTo(20);
    }

    @Test
    void zoomAndAnotherNumberAreMadeRoomForAtOnce() {
        var fan = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new FanView(() -> {}));
        lay(fan, PLACES, 10);
        var closer = lay(fan, List.of(new Spot(50, 50), new Spot(55, 50), new Spot(100, 50)), 10);
        assertThat(closer.getFirst().distance(closer.get(1))).isGreaterThanOrEqualTo(20);
        var two = WaitForAsyncUtils.waitForAsyncFx(10_000,
                () -> fan.lay(List.of(new Spot(50, 50), new Spot(52, 50)), List.of(10.0, 10.0)));
        assertThat(two.getFirst().distance(two.getLast())).isGreaterThanOrEqualTo(20);
    }

    /// A pan carries all of it along.
    @Test
    void aPanChangesNothingButWhereAllStand() {
        var fan = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new FanView(() -> {}));
        var before = lay(fan, PLACES, 10);
        var panned = lay(fan, PLACES.stream().map(one -> new Spot(one.x() + 7, one.y() - 3)).toList(), 10);
        assertThat(panned).isEqualTo(before.stream().map(one -> new Spot(one.x() + 7, one.y() - 3)).toList());
    }
}
