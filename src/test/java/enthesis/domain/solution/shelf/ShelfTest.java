package enthesis.domain.solution.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.solution.Component;
import enthesis.domain.solution.MixtureReader;
import enthesis.domain.solution.Part;
import enthesis.domain.visit.Cases;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShelfTest {

    private static Component dextrose(String stock, String lot) {
        return new MixtureReader(Cases.PRACTICE, Cases.TODAY).read(Cases.sheet("solution[1].volume", "10",
                "solution[1].dextroseStock", stock, "solution[1].dextroseLot", lot)).getFirst()
                .component(Part.DEXTROSE);
    }

    /// Clinical.md 5.6: a multi-dose vial 28 days after it was opened unless its maker says other; a single-dose vial
    /// on its day; never past what is printed on it.
    @ParameterizedTest
    @CsvSource({"MULTI_DOSE, 2027-06-30, , , 2027-06-30", "MULTI_DOSE, 2027-06-30, 2026-11-03, , 2026-12-01",
            "MULTI_DOSE, 2027-06-30, 2026-11-03, 2026-11-10, 2026-11-10",
            "MULTI_DOSE, 2027-06-30, 2026-11-03, 2027-01-31, 2027-01-31",
            "MULTI_DOSE, 2026-11-10, 2026-11-03, , 2026-11-10", "SINGLE_DOSE, 2027-06-30, 2026-11-03, , 2026-11-03",
            "SINGLE_DOSE, 2027-06-30, , , 2027-06-30"})
    void theLastDayIsTheEarliest(Vial vial, String expiry, String opened, String discard, LocalDate last) {
        var making = Lots.lot(1, "lidocaine", "1", "L1", expiry, vial);
        making = opened == null ? making : making.opened(opened);
        making = discard == null ? making : making.discard(discard);
        var rules = Cases.PRACTICE.rules().stock();
        assertThat(making.lot().lastDay(rules)).isEqualTo(last);
        assertThat(making.lot().isUsable(last, rules)).isTrue();
        assertThat(making.lot().isUsable(last.plusDays(1), rules)).isFalse();
        assertThat(making.lot().gone(true).isUsable(last, rules)).isFalse();
    }

    @Test
    void whatIsInDateIsOfferedTheOldestFirst() {
        var later = Lots.lot(11, "dextrose", "50", "C1", "2028-01-31", Vial.SINGLE_DOSE).lot();
        var lastDay = Lots.lot(12, "dextrose", "50", "C2", "2026-11-23", Vial.SINGLE_DOSE).lot();
        var expired = Lots.lot(13, "dextrose", "50", "C3", "2026-11-22", Vial.SINGLE_DOSE).lot();
        var weaker = Lots.lot(14, "dextrose", "25", "C4", "2027-01-31", Vial.SINGLE_DOSE).lot();
        var yesterday = Lots.lot(15, "dextrose", "50", "C5", "2028-01-31", Vial.SINGLE_DOSE).opened("2026-11-22")
                .lot();
        var shelf = new Shelf(List.of(later, lastDay, expired, weaker, yesterday, Lots.LIDOCAINE, Lots.DEXTROSE,
                Lots.DEXTROSE.gone(true)), List.of());
        var rules = Cases.PRACTICE;
        assertThat(shelf.offered(dextrose("50", ""), Cases.TODAY, rules)).containsExactly(lastDay, Lots.DEXTROSE,
                later);
        assertThat(shelf.offered(dextrose("", ""), Cases.TODAY, rules)).containsExactly(lastDay, weaker, Lots.DEXTROSE,
                later);
        assertThat(shelf.offered(dextrose("20", ""), Cases.TODAY, rules)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AB-12 3, ab123, true", "AB123, AB124, false", "'', '', false", "'-', '-', false",
            "\u00c4 1, \u00e41, true"})
    void aLotIsItsLettersAndDigits(String one, String other, boolean same) {
        assertThat(LotName.same(one, other)).isEqualTo(same);
    }

    @Test
    void aNumberIsKnownFromLotsThatAreGone() {
        var shelf = new Shelf(List.of(Lots.DEXTROSE.gone(true), Lots.WATER), List.of());
        assertThat(shelf.product(Lots.DEXTROSE_NUMBER)).contains(Lots.DEXTROSE.product());
        assertThat(shelf.product(Lots.LIDOCAINE_NUMBER)).isEmpty();
        assertThat(shelf.named("b4471")).isEmpty();
    }

    @Test
    void othersAreCountedByProductAndLot() {
        var shelf = new Shelf(List.of(), List.of(new Shelf.Draw("dextrose", "b-4471"), new Shelf.Draw("dextrose", "X"),
                new Shelf.Draw("lidocaine", "B4471")));
        assertThat(shelf.others(dextrose("50", "B4471"))).isEqualTo(1);
        assertThat(shelf.others(dextrose("50", ""))).isZero();
    }

    @Test
    void aProductSaysItsPartAndItsName() {
        assertThat(List.of("dextrose", "lidocaine", "bacteriostatic-water", "gone")).extracting(key -> Product.part(key,
                Cases.PRACTICE)).containsExactly(Optional.of(Part.DEXTROSE), Optional.of(Part.ANAESTHETIC),
                        Optional.of(Part.DILUENT), Optional.empty());
        assertThat(Lots.DEXTROSE.product().named(Cases.PRACTICE)).isEqualTo("dextrose 50 %");
        assertThat(Lots.WATER.product().named(Cases.PRACTICE)).isEqualTo("sterile water");
    }
}
