package enthesis.domain.map.act;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.Points;
import enthesis.domain.map.marking.MarkingFields;
import enthesis.domain.visit.Cases;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderActsTest {
    private final Sheet four = IntStream.rangeClosed(1, 4).boxed().reduce(Sheet.EMPTY,
            (sheet, row) -> Cases.point(sheet, row, "0.5", "planned", "right"), (one, _) -> one);

    private static List<Integer> rows(Sheet sheet) {
        return Points.read(sheet).stream().map(Point::row).toList();
    }

    @Test
    void aPointTakesThePlaceOfTheOneBesideIt() {
        assertThat(rows(OrderActs.shift(four, 3, -1).after())).containsExactly(1, 3, 2, 4);
        assertThat(rows(OrderActs.shift(four, 3, 1).after())).containsExactly(1, 2, 4, 3);
        assertThat(OrderActs.shift(four, 3, -1).words()).isEqualTo("map.undoOrder");
    }

    @Test
    void atTheEndsOfTheListItStays() {
        assertThat(OrderActs.shift(four, 1, -1).after()).isEqualTo(four);
        assertThat(OrderActs.shift(four, 4, 1).after()).isEqualTo(four);
        assertThat(OrderActs.shift(four, 9, 1).after()).as("no such point").isEqualTo(four);
    }

    @Test
    void pointsArePutTogetherIntoAGapInTheirOrder() {
        assertThat(rows(OrderActs.put(four, Set.of(4, 1), 2).after())).containsExactly(2, 1, 4, 3);
        assertThat(rows(OrderActs.put(four, Set.of(3, 2), 0).after())).containsExactly(2, 3, 1, 4);
        assertThat(rows(OrderActs.put(four, Set.of(1, 3), 4).after())).containsExactly(2, 4, 1, 3);
        assertThat(OrderActs.put(four, Set.of(2), 1).after()).as("before itself").isEqualTo(four);
        assertThat(OrderActs.put(four, Set.of(2), 2).after()).as("behind itself").isEqualTo(four);
        assertThat(OrderActs.put(four, Set.of(9), 0).after()).as("no such point").isEqualTo(four);
        assertThat(rows(OrderActs.put(four, Set.of(1), 9).after())).as("past the end").containsExactly(2, 3, 4, 1);
        assertThat(OrderActs.put(four, Set.of(3), 0)).extracting(Act::words, Act::values)
                .containsExactly("map.undoOrder", List.of("3"));
        assertThat(OrderActs.put(four, Set.of(3, 4), 0)).extracting(Act::words, Act::values)
                .containsExactly("map.undoOrderMany", List.of("2"));
    }

    @Test
    void numbersOfAMarkingSheetStay() {
        var out = four.with(MarkingFields.number(1), "1").with(MarkingFields.number(2), "2");
        assertThat(rows(OrderActs.put(out, Set.of(4), 0).after())).containsExactly(1, 2, 4, 3);
        assertThat(OrderActs.landing(out, Set.of(4), 0)).isEqualTo(2);
        assertThat(OrderActs.put(out, Set.of(1, 4), 3).after()).isEqualTo(out);
        assertThat(OrderActs.landing(out, Set.of(1, 4), 3)).isNegative();
    }

    /// Whatever is moved, the numbers run from 1 without a gap, and nothing else changes.
    @Test
    void numbersNeverHaveGaps() {
        var random = new Random(4);
        var sheet = four;
        for (int round = 0; round < 200; round++) {
            sheet = OrderActs.shift(sheet, 1 + random.nextInt(4), random.nextInt(9) - 4).after();
            assertThat(Points.read(sheet)).extracting(Point::order).containsExactly(1, 2, 3, 4);
            assertThat(rows(sheet)).containsExactlyInAnyOrder(1, 2, 3, 4);
        }
    }
}
