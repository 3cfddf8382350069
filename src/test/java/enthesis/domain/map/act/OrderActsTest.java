package enthesis.domain.map.act;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.Points;
import enthesis.domain.visit.Cases;
import java.util.List;
import java.util.Random;
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
