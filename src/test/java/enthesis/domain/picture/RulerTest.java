package enthesis.domain.picture;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Entered;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulerTest {
    private static final Mark FROM = new Mark(40, 100);
    private static final Mark TO = new Mark(40, 500);

    private static Ruler ruler(String mm, Mark... skin) {
        return new Ruler(Optional.of(FROM), Optional.of(TO), OwnPictures.millimetres(mm),
                skin.length > 0 ? Optional.of(skin[0]) : Optional.empty(),
                skin.length > 1 ? Optional.of(skin[1]) : Optional.empty());
    }

    /// 40 mm over 400 units: a tenth of a millimetre a unit. Worked by hand.
    @ParameterizedTest
    @CsvSource({"300, 280, 18.0", "300, 100, 0.0", "599, 100.4, 0.0", "10, 483, 38.3", "10, 20, 8.0"})
    void depthIsTheDistanceFromALevelSkinLine(double x, double y, BigDecimal mm) {
        assertThat(ruler("40", new Mark(0, 100), new Mark(600, 100)).depth(x, y)).contains(mm);
    }

    /// The skin falls 3 on 4: from (0, 0) through (400, 300); (100, 200) lies 100 units off that line.
    @Test
    void andFromASlantingOneSquareToIt() {
        assertThat(ruler("40", new Mark(0, 0), new Mark(400, 300)).depth(100, 200)).contains(new BigDecimal("10.0"));
        assertThat(ruler("40", new Mark(400, 300), new Mark(0, 0)).depth(100, 200)).contains(new BigDecimal("10.0"));
    }

    @Test
    void ofOneSkinMarkItIsTheDistanceFromThat() {
        assertThat(ruler("40", new Mark(0, 0)).depth(30, 40)).contains(new BigDecimal("5.0"));
        assertThat(ruler("40", new Mark(0, 0), new Mark(1, 1)).depth(30, 40)).contains(new BigDecimal("5.0"));
    }

    @Test
    void commaAndUnitAreRead() {
        assertThat(ruler("12,5 mm").millimetresPerUnit()).contains(12.5 / 400);
    }

    @Test
    void withoutALengthOrMarksThereIsNoDepth() {
        assertThat(Ruler.NONE.depth(1, 1)).isEmpty();
        assertThat(ruler("", FROM).depth(1, 1)).isEmpty();
        assertThat(ruler("40").depth(1, 1)).isEmpty();
        for (var typed : new String[]{"0", "501", "-4", "four", "4 cm"}) {
            assertThat(OwnPictures.millimetres(typed)).as(typed).isInstanceOf(Entered.Refused.class);
            assertThat(ruler(typed, FROM).depth(1, 1)).as(typed).isEmpty();
        }
    }

    @Test
    void marksOnOneSpotMeasureNothing() {
        var slip = new Ruler(Optional.of(FROM), Optional.of(new Mark(42, 101)), OwnPictures.millimetres("40"),
                Optional.of(FROM), Optional.empty());
        assertThat(slip.depth(100, 300)).isEmpty();
    }
}
