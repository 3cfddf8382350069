package enthesis.domain.map.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.drawing.Spread.Spot;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void whatLiesApartStaysWhereItIs() {
        var places = List.of(new Spot(0, 0), new Spot(40, 0));
        assertThat(Spread.of(places, List.of(10.0, 10.0))).isEqualTo(places);
    }

    @Test
    void twoOnOnePlaceStandBesideEachOther() {
        var drawn = Spread.of(List.of(new Spot(5, 5), new Spot(5, 5)), List.of(10.0, 12.0));
        assertThat(drawn.getFirst().distance(drawn.getLast())).isGreaterThanOrEqualTo(22);
    }

    /// Ten on a spot no larger than one of them: each can be seen and pressed.
    @Test
    void aCrowdIsFannedOut() {
        var random = new Random(11);
        var places = Stream.generate(() -> new Spot(100 + 8 * random.nextDouble(), 100 + 8 * random.nextDouble()))
                .limit(10).toList();
        var drawn = Spread.of(places, Collections.nCopies(10, 11.0));
        for (int i = 0; i < 10; i++) {
            for (int j = i + 1; j < 10; j++) {
                assertThat(drawn.get(i).distance(drawn.get(j))).as("%d and %d", i, j).isGreaterThan(20);
            }
        }
    }
}
