package enthesis.domain.map.act;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.Points;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PointActsTest {
    private static final Spot SPOT = new Spot(Side.LEFT, Optional.of("aitfl"), "AITFL",
            new Point.OnSheet("ankle-foot", "ankle-lateral", 1, 170.04, 236), "0.5", 1, Point.How.UNSAID);

    private static Sheet three() {
        var sheet = Sheet.EMPTY;
        for (int i = 0; i < 3; i++) {
            sheet = PointActs.place(sheet, SPOT).after();
        }
        return sheet;
    }

    @Test
    void aPlacedPointIsPlannedAndKeepsWhereItIs() {
        var act = PointActs.place(Sheet.EMPTY, SPOT);
        assertThat(act.words()).isEqualTo("map.undoPlace");
        assertThat(act.values()).containsExactly("1");
        var point = Points.read(act.after()).getFirst();
        assertThat(point.state()).isEqualTo(Point.State.PLANNED);
        assertThat(point.side()).contains(Side.LEFT);
        assertThat(point.place()).isEqualTo(new Point.OnSheet("ankle-foot", "ankle-lateral", 1, 170, 236));
        assertThat(point.volume().asValue()).contains(Millilitres.of("0.5"));
        assertThat(point.target()).contains("aitfl");
    }

    @Test
    void givenNeedsAVolume() {
        var sheet = three();
        assertThat(Points.read(PointActs.given(sheet, 2).after())).extracting(Point::given)
                .containsExactly(false, true, false);
        var without = sheet.with(PointFields.volume(2), "");
        assertThat(PointActs.given(without, 2).after()).isEqualTo(without);
        var nought = sheet.with(PointFields.volume(2), "0");
        assertThat(PointActs.given(nought, 2).after()).isEqualTo(nought);
        var nonsense = sheet.with(PointFields.volume(2), "-1");
        assertThat(PointActs.given(nonsense, 2).after()).isEqualTo(nonsense);
    }

    @Test
    void givenIsTakenBack() {
        var sheet = three();
        assertThat(PointActs.planned(PointActs.given(sheet, 2).after(), 2).after()).isEqualTo(sheet);
    }

    @Test
    void deletingNumbersTheRestAnewAndKeepsTheirRows() {
        var act = PointActs.delete(three(), 1);
        assertThat(act.values()).containsExactly("1");
        assertThat(Points.read(act.after())).extracting(Point::row).containsExactly(2, 3);
        assertThat(Points.read(act.after())).extracting(Point::order).containsExactly(1, 2);
    }

    @Test
    void movingAndSettingChangeOnlyThat() {
        var sheet = three();
        var moved = PointActs.move(sheet, 3, new Point.OnSheet("ankle-foot", "ankle-lateral", 1, 10, 20)).after();
        assertThat(moved.changesSince(sheet).keySet()).containsExactly(PointFields.x(3), PointFields.y(3));
        var set = PointActs.set(sheet, 3, PointFields.volume(3), "1,5");
        assertThat(set.words()).isEqualTo("map.undoVolume");
        assertThat(Points.read(set.after()).get(2).volume().asValue()).contains(Millilitres.of("1.5"));
    }

    @Test
    void anActOnNoPointChangesNothing() {
        var sheet = three();
        assertThat(List.of(PointActs.given(sheet, 9), PointActs.delete(sheet, 9),
                PointActs.move(sheet, 9, SPOT.place()), PointActs.set(sheet, 9, PointFields.volume(9), "1")))
                .extracting(Act::after).containsOnly(sheet);
    }

    @Test
    void numbersNeverHaveGaps() {
        var random = new Random(17);
        var sheet = Sheet.EMPTY;
        for (int i = 0; i < 400; i++) {
            int row = 1 + random.nextInt(12);
            sheet = switch (random.nextInt(4)) {
                case 0 -> PointActs.delete(sheet, row).after();
                case 1 -> PointActs.given(sheet, row).after();
                default -> Points.read(sheet).size() < 12 ? PointActs.place(sheet, SPOT).after() : sheet;
            };
            var orders = Points.read(sheet).stream().map(Point::order).toList();
            assertThat(orders).isEqualTo(IntStream.rangeClosed(1, orders.size()).boxed().toList());
        }
    }
}
