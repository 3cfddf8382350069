package enthesis.domain.solution.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Answer;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.solution.MixtureReader;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.solution.rule.LotRule;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Reading;
import enthesis.domain.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LotRuleTest {
    private static final Words WORDS = new Words(Locale.ENGLISH);

    private static List<Finding> findings(Shelf shelf, String... typed) {
        var all = Stream.concat(Stream.of("solution[1].volume", "10"), Stream.of(typed)).toArray(String[]::new);
        return new LotRule(Cases.PRACTICE, shelf, Cases.TODAY).findings(
                new MixtureReader(Cases.PRACTICE, Cases.TODAY).read(Cases.sheet(all)).getFirst());
    }

    private static Shelf shelf(ShelfLot... lots) {
        return new Shelf(List.of(lots), List.of());
    }

    private static String said(Finding finding) {
        var values = finding.values().toArray(String[]::new);
        return finding.level() + " " + WORDS.say(finding.words() + ".title", values) + ": "
                + WORDS.say(finding.words() + ".text", values);
    }

    @Test
    void aLotInDateIsSilentAndSoIsOneThatIsNotOnTheShelf() {
        var shelf = shelf(Lots.DEXTROSE, Lots.LIDOCAINE);
        assertThat(findings(shelf, "solution[1].dextroseStock", "50", "solution[1].dextroseLot", "b 4471",
                "solution[1].dextroseExpiry", "3/27", "solution[1].anaesthetic", "lidocaine",
                "solution[1].anaestheticStock", "1", "solution[1].anaestheticLot", "L0932")).isEmpty();
        assertThat(findings(shelf, "solution[1].dextroseLot", "Z9")).isEmpty();
    }

    @Test
    void whatExpiredOrWasOpenedTooLongAgoIsAStop() {
        var expired = Lots.lot(4, "dextrose", "50", "C3", "2026-11-22", Vial.SINGLE_DOSE).lot();
        var open = Lots.lot(5, "lidocaine", "1", "L7", "2027-06-30", Vial.MULTI_DOSE).opened("2026-10-25").lot();
        var found = findings(shelf(expired, open), "solution[1].dextroseLot", "C3", "solution[1].anaesthetic",
                "lidocaine", "solution[1].anaestheticLot", "L7");
        assertThat(found).extracting(LotRuleTest::said).containsExactly(
                "STOP dextrose 50 % lot C3 expired on 22 Nov 2026: Take another vial.",
                "STOP lidocaine 1 % lot L7: opened vial past 22 Nov 2026: Discard it and take another vial.");
        assertThat(found).extracting(Finding::where).containsExactly(SolutionFields.lot(1, Part.DEXTROSE),
                SolutionFields.lot(1, Part.ANAESTHETIC));
    }

    /// The typed expiry says it already.
    @Test
    void whatIsSaidOnceIsNotSaidAgain() {
        var expired = Lots.lot(4, "dextrose", "50", "C3", "2026-10-31", Vial.SINGLE_DOSE).lot();
        assertThat(findings(shelf(expired), "solution[1].dextroseLot", "C3", "solution[1].dextroseExpiry", "10/26"))
                .isEmpty();
        var about = Cases.about().stocked(shelf(expired));
        assertThat(Reading.of(about, Cases.sheet("solution[1].dextroseLot", "C3", "solution[1].dextroseExpiry",
                "10/26")).findings()).filteredOn(finding -> finding.level() == Level.STOP)
                .extracting(Finding::rule).containsExactly("expiry-dextrose-1");
    }

    /// A second vial of the same lot may still be used.
    @Test
    void oneVialInDateIsEnough() {
        var old = Lots.lot(5, "lidocaine", "1", "L7", "2027-06-30", Vial.MULTI_DOSE).opened("2026-10-25").lot();
        var fresh = Lots.lot(6, "lidocaine", "1", "L7", "2027-06-30", Vial.MULTI_DOSE).opened("2026-11-20").lot();
        assertThat(findings(shelf(old, fresh), "solution[1].anaesthetic", "lidocaine", "solution[1].anaestheticLot",
                "L7")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "dextroseStock, 25, dextroseLot, B4471, 'On the shelf lot B4471 is dextrose 50 %, here it stands for dextrose 25 %. Look at the vial.'",
            "dextroseStock, 50, dextroseLot, L0932, 'On the shelf lot L0932 is lidocaine 1 %, here it stands for dextrose 50 %. Look at the vial.'",
            "dextroseExpiry, 4/27, dextroseLot, B4471, 'Here it is 30 Apr 2027, on the shelf 31 Mar 2027. Look at the vial.'"})
    void whatTheShelfKnowsOtherwiseIsACaution(String field, String text, String lotField, String lot, String said) {
        assertThat(findings(shelf(Lots.DEXTROSE, Lots.LIDOCAINE), "solution[1]." + field, text,
                "solution[1]." + lotField, lot)).extracting(LotRuleTest::said).singleElement().asString()
                .startsWith("CAUTION").endsWith(said);
    }

    @Test
    void aSingleDoseVialIsForOnePatient() {
        var draw = List.of(new Shelf.Draw("dextrose", "B4471"), new Shelf.Draw("lidocaine", "L0932"));
        var shelf = new Shelf(List.of(Lots.DEXTROSE, Lots.LIDOCAINE), draw);
        var found = findings(shelf, "solution[1].dextroseLot", "B4471", "solution[1].anaesthetic", "lidocaine",
                "solution[1].anaestheticLot", "L0932");
        assertThat(found).extracting(LotRuleTest::said).singleElement().asString()
                .startsWith("CAUTION dextrose 50 % lot B4471 for another patient");
        assertThat(findings(new Shelf(shelf.lots(), List.of()), "solution[1].dextroseLot", "B4471")).isEmpty();
    }

    @Test
    void aStopperOfLatexContradictsTheAnswer() {
        var latex = new ShelfLot(Lots.WATER.id(), Lots.WATER.product(), "W2210", Vial.SINGLE_DOSE, Lots.WATER.dates(),
                Optional.empty(), Optional.of(Answer.NO), false);
        var typed = new String[]{"solution[1].diluent", "water", "solution[1].diluentLot", "W2210",
                "solution[1].latexFree", "yes"};
        assertThat(findings(shelf(latex), typed)).extracting(Finding::rule).containsExactly("latex-diluent-1");
        assertThat(findings(shelf(Lots.WATER), typed)).isEmpty();
        typed[5] = "unknown";
        assertThat(findings(shelf(latex), typed)).isEmpty();
    }

    @Test
    void aScannedCodeFillsInItsRow() {
        var found = findings(shelf(), "solution[1].dextroseLot", "(01)09506000134352(17)270300(10)B4471").getFirst();
        assertThat(said(found)).isEqualTo("REFUSED Scanned: lot B4471: Enter takes lot B4471, 31 Mar 2027.");
        assertThat(found.mend()).isEqualTo(Map.of(SolutionFields.lot(1, Part.DEXTROSE), "B4471",
                SolutionFields.expiry(1, Part.DEXTROSE), "31 Mar 2027"));
        assertThat(findings(shelf(), Stream.concat(Stream.of("solution[1].volume", "10"), found.mend().entrySet()
                .stream().flatMap(text -> Stream.of(text.getKey().path(), text.getValue()))).toArray(String[]::new)))
                .isEmpty();
    }

    /// The shelf knows the number: product and strength follow, where nothing is typed yet.
    @Test
    void aKnownProductIsFilledInToo() {
        var found = findings(shelf(Lots.LIDOCAINE), "solution[1].anaestheticLot",
                "(01)00614141000036(17)270630(10)L0932").getFirst();
        assertThat(found.mend()).isEqualTo(Map.of(SolutionFields.lot(1, Part.ANAESTHETIC), "L0932",
                SolutionFields.expiry(1, Part.ANAESTHETIC), "30 Jun 2027", SolutionFields.anaesthetic(1), "lidocaine",
                SolutionFields.stock(1, Part.ANAESTHETIC), "1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "dextroseStock; 50; dextroseLot; (01)00614141000036(10)L0932; This code is lidocaine 1 %: The code is of lidocaine 1 %, here belongs dextrose 50 %. Take the right vial.",
            "dextroseStock; 25; dextroseLot; (01)09506000134352(10)B4471; This code is dextrose 50 %: The code is of dextrose 50 %, here belongs dextrose 25 %. Take the right vial.",
            "anaesthetic; bupivacaine; anaestheticLot; (01)00614141000036(10)L0932; This code is lidocaine 1 %: The code is of lidocaine 1 %, here belongs bupivacaine. Take the right vial.",
            "anaesthetic; ''; anaestheticLot; (01)09506000134352(10)B4471; This code is dextrose 50 %: The code is of dextrose 50 %, which does not belong in this row.",
            "anaesthetic; none; anaestheticLot; (01)00614141000036(10)L0932; This code is lidocaine 1 %: The code is of lidocaine 1 %, which does not belong in this row.",
            "dextroseStock; 50; dextroseLot; (01)09506000134352(17)270331; No lot in this code: This code names no lot. Scan the code with the lot, or type the lot as printed.",
            "dextroseStock; 50; dextroseLot; (01)09506000134353(10)B4471; Product number 09506000134353: The product number 09506000134353 does not add up: a digit is wrong. Scan it again."})
    void aCodeOfAnotherProductIsRefused(String field, String text, String lotField, String code, String said) {
        var found = findings(shelf(Lots.DEXTROSE, Lots.LIDOCAINE), "solution[1]." + field, text,
                "solution[1]." + lotField, code);
        assertThat(found).extracting(LotRuleTest::said).containsExactly("REFUSED " + said);
        assertThat(found.getFirst().mend()).isEmpty();
    }

    /// A code that was not taken is no lot, and keeps the visit from being signed.
    @Test
    void aCodeThatWaitsIsOpen() {
        var open = Reading.of(Cases.about(), Cases.with(Cases.seedVisit(), "solution[1].dextroseLot",
                "(01)09506000134352(17)270331(10)B4471")).open();
        assertThat(open).extracting(Finding::rule).contains("refused-lot-dextrose-1");
    }

    @Test
    void aScanForTheWholeSolutionFindsItsRow() {
        var mixture = new MixtureReader(Cases.PRACTICE, Cases.TODAY).read(Cases.sheet("solution[1].volume", "10"))
                .getFirst();
        var reader = new ScanReader(Cases.PRACTICE, shelf(Lots.DEXTROSE, Lots.LIDOCAINE), Cases.TODAY);
        assertThat(reader.read("(01)00614141000036(10)L1", mixture)).isInstanceOfSatisfying(
                ScanReader.Scan.Taken.class, taken -> assertThat(taken.texts()).containsEntry(
                        SolutionFields.lot(1, Part.ANAESTHETIC), "L1"));
        assertThat(reader.read("(01)96385074(10)L1", mixture)).isInstanceOf(ScanReader.Scan.Refused.class);
        assertThat(reader.read("(01)00012345678905(10)L1", mixture)).isInstanceOfSatisfying(
                ScanReader.Scan.Refused.class, refused -> assertThat(refused.refusal().words()).isEqualTo(
                        "findings.scanUnknown"));
    }
}
