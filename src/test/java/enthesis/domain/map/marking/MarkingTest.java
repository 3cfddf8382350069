package enthesis.domain.map.marking;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Level;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.Points;
import enthesis.domain.map.SkipReason;
import enthesis.domain.map.act.OrderActs;
import enthesis.domain.map.act.PointActs;
import enthesis.domain.map.act.SideActs;
import enthesis.domain.map.act.Spot;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Reading;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkingTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:42:00Z");
    private static final Instant LATER = Instant.parse("2026-11-23T10:58:00Z");
    private static final Spot SPOT = new Spot(Side.RIGHT, Optional.of("aitfl"), "AITFL",
            new Point.OnSheet("ankle-foot", "ankle-lateral", 1, 170, 236), "0.5", 1, Point.How.UNSAID);
    private final Sheet three = placed(placed(placed(Sheet.EMPTY)));
    private final Sheet out = print(three, AT);

    private static Sheet placed(Sheet sheet) {
        return PointActs.place(sheet, SPOT).after();
    }

    private static Sheet print(Sheet sheet, Instant at) {
        return sheet.with(MarkingActs.printed(sheet, at));
    }

    private static Map<Integer, Integer> numbers(Sheet sheet) {
        var numbers = new TreeMap<Integer, Integer>();
        Points.read(sheet).forEach(point -> numbers.put(point.row(), point.order()));
        return numbers;
    }

    private static List<Integer> orders(List<Point> points) {
        return points.stream().map(Point::order).toList();
    }

    @Test
    void aPrintedPointIsNeverDeletedButSkippedWithItsNumber() {
        assertThat(PointActs.delete(out, 2).after()).isEqualTo(out);
        var skipped = PointActs.skipped(out, 2, SkipReason.DECLINED).after();
        assertThat(numbers(skipped)).isEqualTo(Map.of(1, 1, 2, 2, 3, 3));
        assertThat(PointActs.delete(three, 2).after().rows(PointFields.POINT)).containsExactly(1, 3);
    }

    @Test
    void newPointsGetTheNextNumbersAndMoveOnlyAmongThemselves() {
        var more = placed(placed(out));
        assertThat(numbers(more)).containsEntry(4, 4).containsEntry(5, 5);
        assertThat(OrderActs.shift(more, 2, 1).after()).as("a printed one stays").isEqualTo(more);
        var shifted = OrderActs.shift(more, 5, -4).after();
        assertThat(numbers(shifted)).isEqualTo(Map.of(1, 1, 2, 2, 3, 3, 5, 4, 4, 5));
        assertThat(numbers(PointActs.delete(shifted, 5).after())).isEqualTo(Map.of(1, 1, 2, 2, 3, 3, 4, 4));
    }

    @Test
    void undoOfWhatWasBeforeKeepsThePrintedPointsAndTheirNumbers() {
        var before = placed(placed(Sheet.EMPTY));
        assertThat(MarkingActs.held(out, before)).as("placing the third is not undone").isEqualTo(out);
        assertThat(MarkingActs.held(out, Sheet.EMPTY)).isEqualTo(out);
        var typed = print(three.with(PointFields.volume(3), "1.5"), AT);
        var undone = MarkingActs.held(typed, three);
        assertThat(undone.text(PointFields.volume(3))).as("a volume is").isEqualTo("0.5");
        assertThat(Marking.read(undone)).contains(new Marking(AT, AT));
        assertThat(orders(Marking.changed(undone, Points.read(undone)))).containsExactly(3);
    }

    /// Row 2 was deleted before the sheet was made; brought back by undo it comes last, for number 2 is another's.
    @Test
    void aPointThatUndoBringsBackGetsTheNextNumber() {
        var deleted = print(PointActs.delete(three, 2).after(), AT);
        assertThat(numbers(deleted)).isEqualTo(Map.of(1, 1, 3, 2));
        assertThat(numbers(MarkingActs.held(deleted, three))).isEqualTo(Map.of(1, 1, 3, 2, 2, 3));
    }

    @Test
    void withoutASheetUndoIsAsEver() {
        assertThat(MarkingActs.held(three, Sheet.EMPTY)).isEqualTo(Sheet.EMPTY);
        assertThat(MarkingActs.held(Sheet.EMPTY, three)).isEqualTo(three);
    }

    @Test
    void aSheetThatDidNotComeOutLeavesNothingBehind() {
        assertThat(out.with(MarkingActs.notOut(out, AT, three))).isEqualTo(three);
        var again = print(out, LATER);
        assertThat(again.with(MarkingActs.notOut(again, LATER, out))).isEqualTo(out);
        assertThat(MarkingActs.notOut(again, AT, three)).as("another one is out").isEmpty();
        assertThat(MarkingActs.held(three, out)).as("redo makes none").isEqualTo(three);
    }

    @Test
    void printedAgainKnowsBothTimes() {
        assertThat(Marking.read(out).orElseThrow().again()).isFalse();
        var again = Marking.read(print(out, LATER)).orElseThrow();
        assertThat(again).isEqualTo(new Marking(AT, LATER));
        assertThat(again.again()).isTrue();
        assertThat(Marking.read(Sheet.EMPTY)).isEmpty();
    }

    @Test
    void thePaperIsNoLongerRightOnceThePlanChanges() {
        assertThat(MarkingRule.finding(out, Points.read(out))).isEmpty();
        var moved = PointActs.move(out, 2, new Point.OnSheet("ankle-foot", "ankle-lateral", 1, 180, 236)).after();
        var added = placed(moved);
        assertThat(orders(Marking.changed(added, Points.read(added)))).containsExactly(2);
        assertThat(orders(Marking.missing(added, Points.read(added)))).containsExactly(4);
        var finding = MarkingRule.finding(added, Points.read(added)).orElseThrow();
        assertThat(finding.level()).isEqualTo(Level.CAUTION);
        assertThat(finding.values()).containsExactly("2, 4");
        assertThat(Reading.of(Cases.about(), added).findings()).contains(finding);
        var turned = SideActs.move(out, "ankle-foot", Side.RIGHT).after();
        assertThat(orders(Marking.changed(turned, Points.read(turned)))).containsExactly(1, 2, 3);
        var reprinted = print(added, LATER);
        assertThat(MarkingRule.finding(reprinted, Points.read(reprinted))).isEmpty();
        var done = PointActs.skipped(PointActs.given(added, 4).after(), 2, SkipReason.DOSE).after();
        assertThat(MarkingRule.finding(done, Points.read(done))).as("nothing differing is planned").isEmpty();
    }

    /// A point that was skipped when the sheet was made is not on it: planned again, it is missing there.
    @Test
    void aSkippedPointKeepsItsNumberButIsNotOnThePaper() {
        var skipped = print(PointActs.skipped(three, 1, SkipReason.DECLINED).after(), AT);
        assertThat(PointActs.delete(skipped, 1).after()).isEqualTo(skipped);
        var planned = PointActs.planned(skipped, 1).after();
        assertThat(orders(Marking.missing(planned, Points.read(planned)))).containsExactly(1);
    }

    /// Whatever is done and undone after printing, every printed point is there with its number, and no number is
    /// missing or twice.
    @Test
    void printedNumbersStayWhateverHappens() {
        var random = new Random(9);
        for (int round = 0; round < 60; round++) {
            var before = new ArrayDeque<Sheet>();
            var sheet = Sheet.EMPTY;
            Map<Integer, Integer> printed = Map.of();
            for (int step = 0; step < 60; step++) {
                if (random.nextInt(12) == 0 && !Points.read(sheet).isEmpty()) {
                    sheet = print(sheet, AT.plusSeconds(step));
                    printed = numbers(sheet);
                } else if (random.nextInt(3) == 0 && !before.isEmpty()) {
                    sheet = MarkingActs.held(sheet, before.pop());
                } else {
                    before.push(sheet);
                    sheet = step(sheet, random);
                }
                assertThat(numbers(sheet)).containsAllEntriesOf(printed);
                assertThat(new ArrayList<>(numbers(sheet).values())).containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, numbers(sheet).size()).boxed().toList());
            }
        }
    }

    private static Sheet step(Sheet sheet, Random random) {
        int row = 1 + random.nextInt(9);
        return switch (random.nextInt(6)) {
            case 0 -> PointActs.delete(sheet, row).after();
            case 1 -> OrderActs.shift(sheet, row, random.nextInt(7) - 3).after();
            case 2 -> PointActs.skipped(sheet, row, SkipReason.OTHER).after();
            case 3 -> PointActs.given(sheet, row).after();
            default -> placed(sheet);
        };
    }
}
