package enthesis.domain.map.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.drawing.Spread.Spot;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertApart(drawn, 20);
    }

    /// Pushed apart they only shove each other to and fro; in rings each is seen, and near where it belongs.
    @ParameterizedTest
    @ValueSource(ints = {20, 30, 40, 60})
    void aRowThatCannotBePushedApartStandsInRings(int many) {
        var places = IntStream.range(0, many).mapToObj(at -> new Spot(300 + 3 * at, 200)).toList();
        var drawn = Spread.of(places, Collections.nCopies(many, 14.0));
        assertApart(drawn, 28);
        for (int at = 0; at < many; at++) {
            assertThat(drawn.get(at).distance(places.get(at))).as("%d", at).isLessThan(150);
        }
        assertThat(Spread.of(places, Collections.nCopies(many, 14.0))).as("the same again").isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 30, 37, 60})
    void ringsHoldOneSixAndTwelve(int many) {
        var spot = new Spot(300, 200);
        var all = IntStream.range(0, many).boxed().toList();
        var rings = new Crowd(all).rings(Collections.nCopies(many, spot), 20);
        assertThat(rings).hasSize(many);
        assertApart(rings, 19.99);
        assertThat(rings.stream().filter(one -> one.distance(spot) < 20.01)).hasSize(Math.min(many, 7));
        assertThat(rings.stream().filter(one -> one.distance(spot) < 40.01)).hasSize(Math.min(many, 19));
    }

    /// Two crowds beside each other, of large and small ones, and one that stands where their rings come to lie.
    @Test
    void twoCrowdsAndANeighbourCoverNobody() {
        var random = new Random(5);
        var places = Stream.concat(Stream.generate(() -> new Spot(100 + 3 * random.nextDouble(), 100)).limit(20),
                Stream.concat(Stream.generate(() -> new Spot(190, 100 + 3 * random.nextDouble())).limit(20),
                        Stream.of(new Spot(100, 150))))
                .toList();
        var radii = places.stream().map(_ -> 8 + 4 * random.nextDouble()).toList();
        var drawn = Spread.of(places, radii);
        for (int i = 0; i < drawn.size(); i++) {
            for (int j = i + 1; j < drawn.size(); j++) {
                assertThat(drawn.get(i).distance(drawn.get(j))).as("%d and %d", i, j)
                        .isGreaterThan(radii.get(i) + radii.get(j));
            }
        }
    }

    private static void assertApart(List<Spot> drawn, double least) {
        for (int i = 0; i < drawn.size(); i++) {
            for (int j = i + 1; j < drawn.size(); j++) {
                assertThat(drawn.get(i).distance(drawn.get(j))).as("%d and %d", i, j).isGreaterThan(least);
            }
        }
    }
}
