package enthesis.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void whatCouldBeTakenForSomethingElseIsQuoted() {
        var csv = Csv.of(List.of("row", "words"), List.of(List.of("1", "a, \"b\"\nc"), List.of("2", "=SUM(A1)"),
                List.of("3", "µ")));
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .isEqualTo("row,words\r\n1,\"a, \"\"b\"\"\nc\"\r\n2,'=SUM(A1)\r\n3,µ\r\n");
    }

    /// Without it spreadsheets take the letters of a name for others.
    @Test
    void aTableThatGrowsBeginsWithAMark() {
        var grown = new String(Csv.head(List.of("a", "b")), StandardCharsets.UTF_8)
                + new String(Csv.more(List.of(List.of("Nováková", "1"), List.of("", "=1"))), StandardCharsets.UTF_8);
        assertThat(grown).isEqualTo("\uFEFFa,b\r\nNováková,1\r\n,'=1\r\n");
    }

    @Test
    void noCellIsAFormulaAndANegativeNumberStaysOne() {
        var csv = Csv.of(List.of("cell"), Stream.of("-1+cmd|' /C calc'!A0", "-2.5", "-3", "-", "+1", "@a", "–", "a-b")
                .map(List::of).toList());
        assertThat(new String(csv, StandardCharsets.UTF_8).lines())
                .containsExactly("cell", "'-1+cmd|' /C calc'!A0", "-2.5", "-3", "'-", "'+1", "'@a", "–", "a-b");
    }
}
