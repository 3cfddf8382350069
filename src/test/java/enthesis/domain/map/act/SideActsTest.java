package enthesis.domain.map.act;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Points;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.domain.words.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SideActsTest {
    private static final Words WORDS = new Words(Locale.ENGLISH);

    private static String name(Act act) {
        return WORDS.say(act.words(), act.values().toArray(String[]::new));
    }

    @Test
    void undoNamesOnePointByItsNumberAndManyByHowManyTheyAre() {
        var one = Cases.point(Sheet.EMPTY, 1, "0.5", "planned", "right");
        var two = Cases.point(one, 2, "0.5", "planned", "right");
        var region = Points.read(one).getFirst().place().region();
        assertThat(name(SideActs.move(one, region, Side.RIGHT))).isEqualTo("side of point 1");
        assertThat(name(SideActs.move(two, region, Side.RIGHT))).isEqualTo("side of 2 points");
        assertThat(name(StampActs.allGiven(two, List.of(2)))).isEqualTo("point 2 given");
        assertThat(name(StampActs.allGiven(two, List.of(1, 2)))).isEqualTo("2 points given");
    }
}
