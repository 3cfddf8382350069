package enthesis.domain.solution;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.practice.Anaesthetics;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Percent;
import enthesis.domain.visit.Cases;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The stock products of clinical.md 5.1, its guard of units, and the dextrose load of 4.1.
final class StockTest {

    private static Mixture read(String... typed) {
        return new MixtureReader(Cases.PRACTICE, Cases.TODAY).read(Cases.sheet(typed)).getFirst();
    }

    private static Contents drawn(String dextrose, String stock, String water) {
        return read("solution[1].dextroseStock", stock, "solution[1].dextroseDrawn", dextrose,
                "solution[1].anaesthetic", "none", "solution[1].diluent", water.equals("0") ? "none" : "water",
                "solution[1].diluentDrawn", water).actual().orElseThrow();
    }

    /// Hydrous dextrose, 198.17 g/mol: anhydrous would be 10 % too high.
    @ParameterizedTest
    @CsvSource({"50, 2523.0862", "30, 1513.8517", "25, 1261.5431", "20, 1009.2345", "10, 504.6172", "5, 252.3086"})
    void theOsmolarityOfADextroseStock(String percent, BigDecimal osmolarity) {
        assertThat(drawn("10", percent, "0").osmolarity().orElseThrow()).isEqualByComparingTo(osmolarity);
        assertThat(Cases.PRACTICE.products().dextroseStocks()).contains(Percent.of(percent));
    }

    /// The dextrose-only part of the vectors of 5.3.
    @ParameterizedTest
    @CsvSource({"3, 7, 756.9259", "4, 6, 1009.2345", "5, 5, 1261.5431", "2.5, 7.5, 630.7716", "3.5, 6.5, 883.0802"})
    void theOsmolarityOfDextroseInWater(String dextrose, String water, BigDecimal osmolarity) {
        assertThat(drawn(dextrose, "50", water).osmolarity().orElseThrow()).isEqualByComparingTo(osmolarity);
    }

    /// 10 mL of 25 % are 2.5 g, 30 mL of 15 % 4.5 g; a full knee protocol 3.375 and 1.5 g (clinical.md 4.1).
    @ParameterizedTest
    @CsvSource({"5, 5, 2500", "9, 21, 4500", "6.75, 15.75, 3375", "3, 3, 1500"})
    void theDextroseLoad(String dextrose, String water, String milligrams) {
        assertThat(drawn(dextrose, "50", water).dextrose()).isEqualTo(Milligrams.of(milligrams));
    }

    @ParameterizedTest
    @CsvSource({"lidocaine, 0.5 1 2 4", "procaine, 1 2", "ropivacaine, 0.2 0.5 0.75 1", "bupivacaine, 0.25 0.5"})
    void theAnaestheticsOfTheTable(String key, String stocks) {
        var drug = Cases.PRACTICE.anaesthetics().drug(key).orElseThrow();
        assertThat(drug.stocks()).isEqualTo(Stream.of(stocks.split(" ", -1)).map(Percent::of).toList());
        assertThat(drug).extracting(Anaesthetics.Drug::osmolarity).isEqualTo(new BigDecimal("300"));
    }

    @Test
    void theDiluentsOfTheTable() {
        assertThat(Cases.PRACTICE.products().diluents()).extracting(one -> one.key() + " " + one.osmolarity())
                .containsExactly("water 0", "saline 308", "bacteriostatic-water 0", "bacteriostatic-saline 308");
    }

    /// 1 % is 10 mg/mL; a decimal comma is read, 0 % stock and a negative volume are refused.
    @Test
    void theGuardOfUnits() {
        assertThat(Percent.of("1").concentration().value()).isEqualByComparingTo("10");
        assertThat(read("solution[1].dextrosePercent", "12,5").target().dextrose().asValue())
                .contains(Percent.of("12.5"));
        assertThat(read("solution[1].dextroseStock", "0").component(Part.DEXTROSE).stock().asRefusal()).isPresent();
        assertThat(read("solution[1].volume", "-2").target().volume().asRefusal()).isPresent();
        assertThat(read("solution[1].dextroseDrawn", "-2").component(Part.DEXTROSE).drawn().asRefusal()).isPresent();
    }
}
