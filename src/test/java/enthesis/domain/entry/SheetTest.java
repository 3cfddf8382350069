package enthesis.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SheetTest {
    private static final Field FIRST = Field.at("point", 1, "volume");
    private static final Field SECOND = Field.at("point", 2, "volume");

    @Test
    void aRowIsThereAsLongAsItHoldsAnything() {
        var sheet = Sheet.of(Map.of(FIRST, "0.5"));
        assertThat(sheet.with(FIRST, "0.7").rows("point")).containsExactly(1);
        assertThat(sheet.with(SECOND, "0.5").rows("point")).containsExactly(1, 2);
        assertThat(sheet.with(FIRST, "").rows("point")).isEmpty();
        assertThat(sheet.with(Map.of(FIRST, "", SECOND, "1")).rows("point")).containsExactly(2);
        assertThat(sheet.with(SECOND, "").rows("point")).containsExactly(1);
    }

    /// However a sheet came about, it is the one that its texts alone would give.
    @Test
    void editsOneByOneGiveTheSheetOfTheirTexts() {
        var random = new Random(7);
        var sheet = Sheet.EMPTY;
        for (int edit = 0; edit < 2_000; edit++) {
            var field = Field.at(random.nextBoolean() ? "point" : "told", random.nextInt(4), "volume");
            sheet = sheet.with(field, random.nextInt(3) == 0 ? "" : Integer.toString(random.nextInt(9)));
            var anew = Sheet.of(sheet.texts());
            assertThat(sheet).isEqualTo(anew);
            assertThat(sheet.rows("point")).isEqualTo(anew.rows("point"));
            assertThat(sheet.rows("told")).isEqualTo(anew.rows("told"));
            assertThat(sheet.freshRow("point")).isEqualTo(anew.freshRow("point"));
        }
    }
}
