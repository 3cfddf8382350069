package enthesis.domain.practice.row;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.row.RowAround.Choice;
import enthesis.storage.reference.SettingFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What products, ceilings and questionnaires of a practice may be.
class ProductKindsTest {
    private static final SettingFile FILE = SettingFile.load();
    private static final Map<String, List<Choice>> SETS = Map.of("families", List.of(Choice.of("amide", "amide"),
            Choice.of("ester", "ester")), "allergens",
            List.of(Choice.of("latex", "latex"), Choice.of("benzyl-alcohol",
                    "benzyl alcohol")),
            "scales", List.of(Choice.of("low", "low"), Choice.of("high", "high")), "regions", List.of(Choice.of("knee",
                    "knee")));
    /// The ceilings are of no source: they only try the laws.
    private static final Row ARTICAINE = new Row("anaesthetic-1", Map.ofEntries(Map.entry("name", List.of("articaine")),
            Map.entry("family", List.of("amide")), Map.entry("mgPerKg", List.of("4")), Map.entry("most", List.of(
                    "300")),
            Map.entry("source", List.of("Hale 2026")), Map.entry("stocks", List.of("2", "4")), Map.entry("osmolarity",
                    List.of("300")),
            Map.entry("nameWith", List.of("articaine with epinephrine")), Map.entry("mgPerKgWith", List.of("7")),
            Map.entry("mostWith", List.of("500"))));

    private static RowAround around(RowKind kind, Optional<Row> now, boolean owner) {
        var key = now.map(Row::key).orElse(kind.ownKey() + "1");
        var rows = FILE.rows(kind);
        return new RowAround(kind, key, now, rows.stream().filter(row -> row.key().equals(key)).findFirst(), rows
                .stream().filter(row -> !row.key().equals(key)).toList(), SETS, owner, 10, _ -> true);
    }

    private static Map<String, String> refused(RowAround around, String... typed) {
        var edits = new HashMap<Field, String>();
        for (int at = 0; at < typed.length; at += 2) {
            edits.put(RowForm.field(typed[at]), typed[at + 1].replace('|', '\n'));
        }
        var sheet = around.now().map(row -> RowForm.sheet(row, around)).orElse(Sheet.EMPTY).with(edits);
        var refused = new TreeMap<String, String>();
        RowForm.read(sheet, around).refusals().forEach((field, why) -> refused.put(field.name(), why.words()));
        return refused;
    }

    @Test
    void everyShippedRowKeepsTheLawsOfItsKind() {
        for (var kind : RowKinds.ALL) {
            for (var row : FILE.rows(kind)) {
                assertThat(kind.laws().broken(row)).as(kind.word() + " " + row.key()).isEmpty();
                assertThat(kind.needsOwner(Optional.of(row), Optional.of(row), row)).as(row.key()).isFalse();
                assertThat(kind.stands(Optional.of(row), row)).as(row.key()).isTrue();
            }
        }
    }

    /// Products are told apart by their keys alone, whatever kind they are of.
    @Test
    void noTwoProductsHaveAKey() {
        var kinds = RowKinds.ALL.stream().filter(kind -> kind.laws().sharesKeys()).toList();
        assertThat(kinds).hasSize(5).extracting(RowKind::ownKey).doesNotHaveDuplicates().doesNotContain("P");
        assertThat(kinds.stream().flatMap(kind -> FILE.rows(kind).stream()).map(Row::key)).doesNotHaveDuplicates();
    }

    /// clinical.md 5.4: a ceiling is a number above nothing, of a source, with epinephrine never below without.
    @ParameterizedTest
    @CsvSource({"mgPerKg, '', missing", "mgPerKg, 0, number", "most, 0, number", "most, '', missing",
            "most, -300, number", "source, '', missing", "mgPerKgWith, 3.9, underPlain", "mostWith, 299, underPlain",
            "mgPerKgWith, '', with", "nameWith, '', with", "nameWith, Articaine, taken", "stocks, '', missing",
            "stocks, 2|0, number", "stocks, 101, number", "name, Lidocaine, taken", "family, '', missing"})
    void aCeilingThatCannotBeIsRefused(String part, String typed, String why) {
        var around = around(ProductKinds.ANAESTHETIC, Optional.of(ARTICAINE), true);
        assertThat(refused(around)).isEmpty();
        assertThat(refused(around, part, typed)).isEqualTo(Map.of(part, "reference.refused." + why));
    }

    @ParameterizedTest
    @CsvSource({"mgPerKg, 5", "most, 301", "mgPerKgWith, 7.5", "mostWith, 501"})
    void aHigherCeilingIsAnOwnersWithANewReason(String part, String typed) {
        var other = around(ProductKinds.ANAESTHETIC, Optional.of(ARTICAINE), false);
        assertThat(refused(other, part, typed, "reason", "as our label says")).isEqualTo(Map.of("reason",
                "reference.refused.owner"));
        var owner = around(ProductKinds.ANAESTHETIC, Optional.of(ARTICAINE), true);
        assertThat(refused(owner, part, typed)).isEqualTo(Map.of("reason", "reference.refused.reason"));
        assertThat(refused(owner, part, typed, "reason", "as our label says")).isEmpty();
        var before = around(ProductKinds.ANAESTHETIC, Optional.of(ARTICAINE.with("reason", List.of(
                "as our label says"))), true);
        assertThat(refused(before, part, typed)).as("a reason for less").isEqualTo(Map.of("reason",
                "reference.refused.again"));
        assertThat(refused(before, part, typed, "reason", "the label of 2027 says more")).isEmpty();
    }

    @Test
    void aLowerCeilingNeedsNoReason() {
        var other = around(ProductKinds.ANAESTHETIC, Optional.of(ARTICAINE), false);
        assertThat(refused(other, "mgPerKg", "3", "most", "200", "mgPerKgWith", "3", "mostWith", "200")).isEmpty();
        assertThat(refused(other, "nameWith", "", "mgPerKgWith", "", "mostWith", "")).isEmpty();
    }

    /// An allergy to it would not be seen any more.
    @Test
    void whatAProductContainsIsNotTakenAway() {
        var shipped = FILE.rows(ProductKinds.DILUENT).stream().filter(row -> row.key().equals("bacteriostatic-water"))
                .findFirst();
        var around = around(ProductKinds.DILUENT, shipped, true);
        assertThat(refused(around, "contains", "latex", "reason", "ours is without it")).isEqualTo(Map.of("contains",
                "reference.refused.keeps"));
        assertThat(refused(around, "contains", "benzyl alcohol|latex", "name", "our water")).isEmpty();
        var own = new Row("diluent-1", Map.of("name", List.of("our water"), "osmolarity", List.of("0"), "contains",
                List.of("latex")));
        assertThat(refused(around(ProductKinds.DILUENT, Optional.of(own), false), "contains", "")).isEqualTo(Map.of(
                "reason", "reference.refused.owner"));
        assertThat(refused(around(ProductKinds.DILUENT, Optional.of(own), true), "contains", "", "reason",
                "a new supplier without it")).isEmpty();
    }

    @Test
    void productsMayBeHiddenDextroseAndTheAveragePainStay() {
        for (var kind : List.of(ProductKinds.ANAESTHETIC, ProductKinds.PROLIFERANT, ProductKinds.DILUENT,
                ProductKinds.ANTISEPTIC, OutcomeKinds.INSTRUMENT, OutcomeKinds.EXTERNAL)) {
            assertThat(kind.hiding()).as(kind.word()).isEqualTo(RowKind.Hiding.KNOWN);
        }
        var dextrose = FILE.rows(ProductKinds.DEXTROSE).getFirst();
        assertThat(ProductKinds.DEXTROSE.mayHide(dextrose, Optional.of(dextrose))).isFalse();
        var average = FILE.rows(OutcomeKinds.INSTRUMENT).stream().filter(row -> row.key().equals("average"))
                .findFirst();
        assertThat(OutcomeKinds.INSTRUMENT.mayHide(average.orElseThrow(), average)).isFalse();
        assertThat(refused(around(OutcomeKinds.INSTRUMENT, average, true), "regions", "knee")).isEqualTo(Map.of(
                "regions", "reference.refused.everywhere"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, '', to, range", "10, 5, '', to, range", "0, 24, 25, bands, scale", "0, 24, 0, bands, number",
            "0, 24, 4, '', ''"})
    void aScaleHasTwoEndsAndNoBiggerChange(String from, String to, String matters, String part, String why) {
        var around = around(OutcomeKinds.EXTERNAL, Optional.empty(), false);
        assertThat(refused(around, "name", "Lysholm", "from", from, "to", to, "better", "high", "bands", matters))
                .isEqualTo(part.isEmpty() ? Map.of() : Map.of(part, "reference.refused." + why));
    }
}
