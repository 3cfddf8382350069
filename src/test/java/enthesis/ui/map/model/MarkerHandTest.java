package enthesis.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.quick.Shorthand;
import enthesis.domain.value.Side;
import enthesis.ui.map.Examples;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MarkerHandTest {
    private final MapModel map = Examples.ankle();
    private final MapHand hand = new MapHand(map);
    private final MarkerHand markers = new MarkerHand(map);

    private Point placed(String target) {
        hand.place(map.region.get().target(target).orElseThrow(), Shorthand.NOTHING);
        return map.point(map.selected.get()).orElseThrow();
    }

    private Point now(Point point) {
        return map.point(point.row()).orElseThrow();
    }

    @Test
    void aNudgeMovesTheSelectedMarkerAndIsUndoneByName() {
        var point = placed("sinus-tarsi");
        assertThat(markers.nudge(10, -1)).isTrue();
        assertThat(now(point).place().x()).isEqualTo(point.place().x() + 10);
        assertThat(now(point).place().y()).isEqualTo(point.place().y() - 1);
        assertThat(map.sheet.undoName().get()).isEqualTo("moving point 1");
        map.sheet.undo();
        assertThat(now(point).place()).isEqualTo(point.place());
    }

    /// What moves to the right on a mirrored sheet moves to the left as drawn.
    @Test
    void onTheOtherSideANudgeGoesWhereItIsSeenToGo() {
        map.open(map.region.get(), Side.LEFT);
        map.sheet.type(PointFields.sideTyped("ankle-foot", Side.LEFT), "LEFT");
        var point = placed("sinus-tarsi");
        markers.nudge(10, 0);
        assertThat(now(point).place().x()).isEqualTo(point.place().x() - 10);
    }

    @Test
    void aMarkerIsNeverNudgedOffItsSheet() {
        var point = placed("sinus-tarsi");
        markers.nudge(10_000, -10_000);
        assertThat(map.shown.get().box().contains(now(point).place().x(), now(point).place().y())).isTrue();
    }

    @Test
    void withoutASelectedPointThereIsNothingToNudge() {
        assertThat(markers.nudge(1, 0)).isFalse();
    }

    @Test
    void theWheelTurnsTheVolumeButNeverToNothing() {
        var point = placed("sinus-tarsi");
        map.sheet.type(PointFields.volume(point.row()), "0,2");
        markers.turn(point.row(), new BigDecimal("0.1"));
        assertThat(map.sheet.now().text(PointFields.volume(point.row()))).isEqualTo("0.3");
        assertThat(map.sheet.undoName().get()).isEqualTo("volume of point 1");
        for (int turn = 0; turn < 9; turn++) {
            markers.turn(point.row(), new BigDecimal("-0.1"));
        }
        assertThat(map.sheet.now().text(PointFields.volume(point.row()))).isEqualTo("0.1");
        assertThat(now(point).planned()).as("a turned volume gives nothing").isTrue();
    }

    /// A turning wheel waits for no rule: what follows from it is told as after a typed letter.
    @Test
    void notchAfterNotchOfOneMarkerIsOneStepAndNoFrameWaits() {
        var one = placed("sinus-tarsi");
        var other = placed("atfl-talar");
        map.sheet.typeAll(Map.of(PointFields.volume(one.row()), "0.5", PointFields.volume(other.row()), "0.5"), "", "");
        var waited = new AtomicInteger();
        map.sheet.onAct(waited::incrementAndGet);
        for (var turned : List.of(one, one, one, other)) {
            markers.turn(turned.row(), new BigDecimal("0.1"));
        }
        map.select(one.row());
        markers.nudge(3, 0);
        markers.nudge(3, 0);
        hand.move(one.row(), 40, 40);
        assertThat(waited).hasValue(0);
        var left = new ArrayList<String>();
        while (!map.sheet.undoName().get().isEmpty()) {
            left.add(map.sheet.undoName().get());
            map.sheet.undo();
        }
        assertThat(left.subList(0, 5)).containsExactly("moving point 1", "moving point 1", "moving point 1",
                "volume of point 2", "volume of point 1");
    }

    @Test
    void aPointGetsAnotherNumberAndStaysSelected() {
        var first = placed("atfl-talar");
        var second = placed("sinus-tarsi");
        markers.shift(-1);
        assertThat(now(second).order()).isEqualTo(1);
        assertThat(now(first).order()).isEqualTo(2);
        assertThat(map.selected.get()).isEqualTo(second.row());
    }

    @Test
    void aSignedVisitIsNotTouched() {
        var point = placed("sinus-tarsi");
        map.sheet.lock();
        markers.shift(1);
        markers.turn(point.row(), BigDecimal.ONE);
        assertThat(markers.nudge(1, 1)).isFalse();
        assertThat(now(point)).isEqualTo(point);
    }
}
