package enthesis.domain.map.act;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.Points;
import enthesis.domain.map.SkipReason;
import enthesis.domain.map.marking.MarkingFields;
import enthesis.domain.visit.Cases;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyActsTest {
    private final Sheet six = IntStream.rangeClosed(1, 6).boxed().reduce(Sheet.EMPTY,
            (sheet, row) -> Cases.point(sheet, row, "0.5", "planned", "right"), (one, _) -> one);

    private static List<Integer> rows(Sheet sheet) {
        return Points.read(sheet).stream().map(Point::row).toList();
    }

    @Test
    void allMoveByTheSameWayAndNobodyElse() {
        var moved = Points.read(ManyActs.move(six, Set.of(2, 5), 10, -3).after());
        var before = Points.read(six);
        for (int at = 0; at < 6; at++) {
            boolean one = Set.of(2, 5).contains(before.get(at).row());
            assertThat(moved.get(at).place().x()).isEqualTo(before.get(at).place().x() + (one ? 10 : 0));
            assertThat(moved.get(at).place().y()).isEqualTo(before.get(at).place().y() - (one ? 3 : 0));
        }
    }

    @Test
    void thoseThatAreTakenAwayLeaveNoGap() {
        var act = ManyActs.delete(six, Set.of(1, 4, 6));
        assertThat(rows(act.after())).containsExactly(2, 3, 5);
        assertThat(Points.read(act.after())).extracting(Point::order).containsExactly(1, 2, 3);
        assertThat(act.words()).isEqualTo("map.undoDeleteMany");
        assertThat(act.values()).containsExactly("3");
    }

    @Test
    void oneThatIsOnTheMarkingSheetKeepsThemAll() {
        var marked = six.with(MarkingFields.number(4), "4");
        assertThat(ManyActs.delete(marked, Set.of(4, 6)).after()).isEqualTo(marked);
        assertThat(ManyActs.shift(marked, Set.of(4, 6), -1).after()).isEqualTo(marked);
    }

    @Test
    void theyAreSkippedForOneReasonAndPlannedAgain() {
        var skipped = ManyActs.skipped(six, Set.of(1, 2), SkipReason.DECLINED).after();
        assertThat(Points.read(skipped)).extracting(Point::skipped).containsExactly(true, true, false, false, false,
                false);
        assertThat(skipped.text(PointFields.skipped(2))).isEqualTo("declined");
        assertThat(ManyActs.planned(skipped, Set.of(1, 2, 3)).after()).isEqualTo(six);
    }

    @Test
    void theyMoveUpAndDownWithoutOvertakingEachOther() {
        assertThat(rows(ManyActs.shift(six, Set.of(2, 3, 6), -1).after())).containsExactly(2, 3, 1, 4, 6, 5);
        assertThat(rows(ManyActs.shift(six, Set.of(1, 3), -1).after())).as("the first is there already")
                .containsExactly(1, 3, 2, 4, 5, 6);
        assertThat(rows(ManyActs.shift(six, Set.of(1, 4, 5), 1).after())).containsExactly(2, 1, 3, 6, 4, 5);
        assertThat(ManyActs.shift(six, Set.of(5, 6), 1).after()).isEqualTo(six);
    }

    @Test
    void behindAMarkingSheetTheNumbersOnItStay() {
        var marked = six.with(MarkingFields.number(1), "1").with(MarkingFields.number(2), "2");
        assertThat(rows(ManyActs.shift(marked, Set.of(3, 4), -1).after())).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(rows(ManyActs.shift(marked, Set.of(4, 5), -1).after())).containsExactly(1, 2, 4, 5, 3, 6);
        assertThat(rows(ManyActs.shift(marked, Set.of(3, 4), 1).after())).containsExactly(1, 2, 5, 3, 4, 6);
    }

    /// Whatever is moved, the numbers run without a gap and the selected ones keep their order among themselves.
    @Test
    void numbersNeverHaveGaps() {
        var random = new Random(6);
        var sheet = six;
        for (int round = 0; round < 200; round++) {
            var some = new HashSet<>(
                    List.of(1 + random.nextInt(6), 1 + random.nextInt(6), 1 + random.nextInt(6)).stream()
                            .distinct().toList());
            var before = rows(sheet).stream().filter(some::contains).toList();
            sheet = ManyActs.shift(sheet, some, random.nextBoolean() ? 1 : -1).after();
            assertThat(Points.read(sheet)).extracting(Point::order).containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(rows(sheet).stream().filter(some::contains).toList()).isEqualTo(before);
        }
    }
}
