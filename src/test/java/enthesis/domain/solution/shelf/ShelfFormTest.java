package enthesis.domain.solution.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.visit.Cases;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShelfFormTest {

    private static ShelfForm.Around around(UUID id, ShelfLot... others) {
        return new ShelfForm.Around(id, false, List.of(others), Cases.TODAY, Cases.PRACTICE);
    }

    private static Sheet whole() {
        return ShelfForm.sheet(Lots.LIDOCAINE);
    }

    @Test
    void whatIsKeptIsReadBack() {
        for (var lot : List.of(Lots.DEXTROSE, Lots.LIDOCAINE, Lots.WATER)) {
            var reading = ShelfForm.read(ShelfForm.sheet(lot), around(lot.id()));
            assertThat(reading.refusals()).isEmpty();
            assertThat(reading.cautions()).isEmpty();
            assertThat(reading.entry()).contains(lot);
        }
    }

    @Test
    void whatIsOnTheVialHasToBeSaid() {
        var reading = ShelfForm.read(Sheet.EMPTY, around(new UUID(0, 1)));
        assertThat(reading.entry()).isEmpty();
        assertThat(reading.refusals()).containsOnlyKeys(ShelfFields.PRODUCT, ShelfFields.STRENGTH, ShelfFields.LOT,
                ShelfFields.EXPIRY, ShelfFields.VIAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"strength; 0; refusals.zero", "strength; 101; refusals.outside",
            "strength; x; refusals.number", "expiry; 13/27; refusals.date", "opened; +1; refusals.future",
            "opened; ''; ok", "discard; 1 Nov 2026; shelf.refused.discard", "discard; 3 Nov 2026; ok",
            "number; 09506000134353; shelf.refused.number", "number; 9506000134352; ok", "vial; ''; shelf.missing.vial",
            "lot; (10)A1; shelf.refused.code", "latexFree; ''; ok"})
    void whatCannotBeIsRefused(String field, String text, String words) {
        var reading = ShelfForm.read(Cases.with(whole(), "shelf." + field, text), around(Lots.LIDOCAINE.id()));
        assertThat(reading.refusals().values().stream().map(Refusal::words).findFirst().orElse("ok"))
                .isEqualTo(words);
        assertThat(reading.entry().isPresent()).isEqualTo(words.equals("ok"));
    }

    @Test
    void aDayToDiscardWantsTheDayItWasOpened() {
        var reading = ShelfForm.read(Cases.with(whole(), "shelf.opened", "", "shelf.discard", "+7"),
                around(Lots.LIDOCAINE.id()));
        assertThat(reading.refusals()).containsOnlyKeys(ShelfFields.OPENED);
    }

    @Test
    void theSameLotStandsThereOnceButForVialsOpenedOnOtherDays() {
        var again = around(new UUID(0, 9), Lots.LIDOCAINE);
        assertThat(ShelfForm.read(whole(), again).refusals()).containsOnlyKeys(ShelfFields.LOT);
        assertThat(ShelfForm.read(Cases.with(whole(), "shelf.opened", "20 Nov 2026"), again).entry()).isPresent();
        assertThat(ShelfForm.read(whole(), around(new UUID(0, 9), Lots.LIDOCAINE.gone(true))).entry()).isPresent();
    }

    @Test
    void aNumberIsOfOneProduct() {
        var reading = ShelfForm.read(Cases.with(whole(), "shelf.number", Lots.DEXTROSE_NUMBER.digits()),
                around(Lots.LIDOCAINE.id(), Lots.DEXTROSE));
        assertThat(reading.refusals()).containsEntry(ShelfFields.NUMBER,
                Refusal.of("shelf.refused.otherProduct", "dextrose 50 %"));
    }

    @Test
    void whatIsUnusualOrExpiredIsSaidAndKept() {
        var reading = ShelfForm.read(Cases.with(whole(), "shelf.strength", "3", "shelf.expiry", "22 Nov 2026",
                "shelf.number", ""), around(Lots.LIDOCAINE.id()));
        assertThat(reading.entry()).isPresent();
        assertThat(reading.cautions()).containsOnlyKeys(ShelfFields.STRENGTH, ShelfFields.EXPIRY);
    }

    @Test
    void aBoxOfASecondProliferantStandsOnTheShelf() {
        var box = Lots.lot(9, "morrhuate", "5", "M5521", "2027-09-30", Vial.MULTI_DOSE).lot();
        var reading = ShelfForm.read(ShelfForm.sheet(box), around(box.id()));
        assertThat(reading.entry()).contains(box);
        assertThat(reading.cautions()).isEmpty();
        assertThat(box.product().named(Cases.PRACTICE)).isEqualTo("sodium morrhuate 5 %");
        assertThat(
                ShelfForm.read(Cases.with(ShelfForm.sheet(box), "shelf.strength", "50"), around(box.id())).cautions())
                .containsOnlyKeys(ShelfFields.STRENGTH);
        assertThat(ShelfForm.read(Cases.with(ShelfForm.sheet(box), "shelf.product", ""), around(box.id())).cautions())
                .isEmpty();
    }

    @Test
    void aScannedCodeFillsInTheForm() {
        var around = around(new UUID(0, 9), Lots.DEXTROSE);
        var scan = ShelfScan.of("(01)09506000134352(17)280600(10)N77", Sheet.EMPTY, around);
        assertThat(scan.refusal()).isEqualTo(Optional.empty());
        assertThat(Sheet.EMPTY.with(scan.texts())).isEqualTo(Cases.sheet("shelf.product", "dextrose", "shelf.strength",
                "50", "shelf.lot", "N77", "shelf.expiry", "30 Jun 2028", "shelf.number", "09506000134352"));
        assertThat(ShelfScan.of("(01)09506000134352(10)N77", Cases.sheet("shelf.product", "lidocaine"), around).texts())
                .containsOnlyKeys(ShelfFields.LOT, ShelfFields.NUMBER);
        assertThat(ShelfScan.of("(01)1", Sheet.EMPTY, around).refusal()).isPresent();
    }
}
