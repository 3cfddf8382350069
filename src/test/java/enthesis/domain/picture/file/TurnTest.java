package enthesis.domain.picture.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// EXIF 2.3, tag 0x0112. A picture of 3 by 2 with its corner (0, 0) and its neighbour (1, 0).
class TurnTest {

    @ParameterizedTest
    @CsvSource({"1, 0, 0, 1, 0", "2, 2, 0, 1, 0", "3, 2, 1, 1, 1", "4, 0, 1, 1, 1", "5, 0, 0, 0, 1", "6, 1, 0, 1, 1",
            "7, 1, 2, 1, 1", "8, 0, 2, 0, 1"})
    void whereThePixelsOfAFileStand(int code, int cornerX, int cornerY, int nextX, int nextY) {
        var turn = new Turn(code);
        assertThat(turn.x(0, 0, 3, 2)).isEqualTo(cornerX);
        assertThat(turn.y(0, 0, 3, 2)).isEqualTo(cornerY);
        assertThat(turn.x(1, 0, 3, 2)).isEqualTo(nextX);
        assertThat(turn.y(1, 0, 3, 2)).isEqualTo(nextY);
        assertThat(turn.swaps()).isEqualTo(code >= 5);
    }

    @Test
    void anOrientationThatIsNoneTurnsNothing() {
        assertThat(Turn.of(0)).isEqualTo(Turn.NONE);
        assertThat(Turn.of(9)).isEqualTo(Turn.NONE);
    }
}
