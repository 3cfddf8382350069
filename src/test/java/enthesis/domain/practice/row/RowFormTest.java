package enthesis.domain.practice.row;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.row.RowAround.Choice;
import enthesis.domain.practice.row.RowKind.Hiding;
import enthesis.storage.reference.SettingFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The form of a row of the reference data, for every kind as it is described.
class RowFormTest {
    private static final SettingFile FILE = SettingFile.load();
    private static final Map<String, List<Choice>> SETS = Map.of("regions", List.of(Choice.of("knee", "knee"),
            Choice.of("ankle-foot", "ankle and foot")), "levels",
            Stream.of("STOP", "DEFER", "CAUTION", "INFO")
                    .map(level -> Choice.of(level, level)).toList(),
            "structures", List.of(new Choice("back: SI joint", List.of("lumbosacral/si-joint-right",
                    "lumbosacral/si-joint-left"))),
            "yesNo", List.of(Choice.of("true", "yes"), Choice.of("false", "no")));

    private static Row shipped(RowKind kind, String key) {
        return FILE.rows(kind).stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    private static RowAround around(RowKind kind, Optional<Row> now, boolean owner) {
        var key = now.map(Row::key).orElse("P1");
        var others = FILE.rows(kind).stream().filter(row -> !row.key().equals(key)).toList();
        return new RowAround(kind, key, now, now.filter(row -> !row.key().startsWith("P"))
                .map(row -> shipped(kind, row.key())), others, SETS, owner, 10, "M17.11"::equals);
    }

    private static Map<String, String> refused(RowAround around, Sheet sheet) {
        var refused = new TreeMap<String, String>();
        RowForm.read(sheet, around).refusals().forEach((field, why) -> refused.put(field.name(), why.words()));
        return refused;
    }

    private static Sheet typed(RowAround around, String... more) {
        var sheet = around.now().map(row -> RowForm.sheet(row, around)).orElse(Sheet.EMPTY);
        var edits = new HashMap<Field, String>();
        for (int at = 0; at < more.length; at += 2) {
            edits.put(RowForm.field(more[at]), more[at + 1]);
        }
        return sheet.with(edits);
    }

    /// What nobody edits is kept as it was: opened and kept, every shipped row of every kind is the shipped one.
    @Test
    void everyShippedRowIsReadAsItWasWritten() {
        for (var kind : RowKinds.ALL) {
            var rows = FILE.rows(kind);
            assertThat(rows).as(kind.word()).isNotEmpty();
            for (var row : rows) {
                var around = around(kind, Optional.of(row), false);
                var free = new RowAround(kind, row.key(), Optional.of(row), Optional.of(row), List.of(), Map.of(),
                        false, 10, _ -> true);
                assertThat(RowForm.read(RowForm.sheet(row, free), free).entry()).as(row.key()).contains(row);
                assertThat(refused(around, RowForm.sheet(row, around))).as(row.key()).doesNotContainValue(
                        "reference.refused.taken");
            }
        }
    }

    @Test
    void whatIsMissingTooLongOrTakenIsRefused() {
        var fresh = around(RowKinds.INDICATION, Optional.empty(), false);
        assertThat(refused(fresh, Sheet.EMPTY)).isEqualTo(Map.of("label", "reference.refused.missing"));
        assertThat(refused(fresh, typed(fresh, "label", "knee OSTEOARTHRITIS", "regions", "knee\nmoon", "right",
                "M17.11\nM17,12"))).isEqualTo(Map.of("label", "reference.refused.taken", "regions",
                        "reference.refused.unknown", "right", "reference.refused.code"));
        assertThat(refused(fresh, typed(fresh, "label", "x".repeat(101)))).containsEntry("label",
                "reference.refused.long");
        var whole = RowForm.read(typed(fresh, "label", "Pes anserinus", "regions", " Ankle and FOOT \n\nknee",
                "right", "M17.11", "other", "M70.50"), fresh);
        assertThat(whole.entry().orElseThrow().all("regions")).containsExactly("ankle-foot", "knee");
        assertThat(whole.cautions()).containsOnlyKeys(RowForm.field("other"));
    }

    /// clinical.md 2.4: a STOP is lowered, or asked less, only by an owner with a reason; raised by anybody.
    @ParameterizedTest
    @CsvSource({"C01, level, CAUTION", "C04, deep, CAUTION", "C15, regions, knee"})
    void aStopIsLoweredOnlyByAnOwnerWithAReason(String key, String part, String says) {
        var now = Optional.of(shipped(RowKinds.QUESTION, key));
        var other = around(RowKinds.QUESTION, now, false);
        var owner = around(RowKinds.QUESTION, now, true);
        assertThat(refused(other, typed(other, part, says, "reason", "our haematologist agrees")))
                .isEqualTo(Map.of("reason", "reference.refused.owner"));
        assertThat(refused(owner, typed(owner, part, says, "reason", "..........."))).isEqualTo(Map.of("reason",
                "reference.refused.reason"));
        var kept = RowForm.read(typed(owner, part, says, "reason", "our haematologist agrees"), owner).entry()
                .orElseThrow();
        assertThat(RowKinds.QUESTION.stands(now, kept)).isTrue();
        assertThat(RowKinds.QUESTION.stands(now, kept.with("reason", List.of()))).isFalse();
        var later = new RowAround(RowKinds.QUESTION, key, Optional.of(kept), now, List.of(), SETS, false, 10,
                _ -> true);
        assertThat(refused(later, typed(later, "asks", "In other words"))).as("said before").isEmpty();
        assertThat(RowKinds.QUESTION.mayHide(kept, now)).isFalse();
    }

    @Test
    void aStopOfThePracticesOwnIsKeptLikeAShippedOne() {
        var own = new Row("P1", Map.of("asks", List.of("Tattoo at the site"), "called", List.of("tattoo"), "level",
                List.of("STOP"), "deep", List.of("STOP"), "scope", List.of("SITE"), "days", List.of("30")));
        assertThat(RowKinds.QUESTION.mayHide(own, Optional.empty())).isFalse();
        assertThat(RowKinds.QUESTION.needsOwner(Optional.of(own), Optional.empty(), own.with("level",
                List.of("INFO")))).isTrue();
        assertThat(RowKinds.QUESTION.mayHide(own.with("level", List.of("INFO")).with("deep", List.of("INFO")),
                Optional.empty())).isTrue();
    }

    /// clinical.md 6.9 and C24: a place that needs an image is taken away only by an owner.
    @Test
    void fewerPlacesThatNeedAnImageAreAnOwnersWord() {
        var shoulder = shipped(RowKinds.GUIDED, "shoulder");
        var fewer = shoulder.with("structures", shoulder.all("structures").subList(1, 3));
        assertThat(RowKinds.GUIDED.needsOwner(Optional.of(shoulder), Optional.of(shoulder), fewer)).isTrue();
        assertThat(RowKinds.GUIDED.needsOwner(Optional.of(shoulder), Optional.of(shoulder),
                shoulder.with("structures", List.of()))).as("the whole region").isFalse();
        var chest = shipped(RowKinds.GUIDED, "chest");
        assertThat(RowKinds.GUIDED.needsOwner(Optional.of(chest), Optional.of(chest), chest.with("structures",
                List.of("chest/rib")))).as("not the whole region any more").isTrue();
        assertThat(RowKinds.GUIDED.mayHide(chest, Optional.of(chest))).isFalse();
        assertThat(RowKinds.GUIDED.hiding()).isEqualTo(Hiding.NEVER);
    }

    /// clinical.md 3.2: acetaminophen is no NSAID, and Celexa is not Celebrex.
    @ParameterizedTest
    @CsvSource({"ibuprofen, acetaminophen", "celecoxib, celexa", "naproxen, Tylenol"})
    void aNameOfAnotherDrugIsRefused(String drug, String name) {
        var around = around(RowKinds.DRUG, Optional.of(shipped(RowKinds.DRUG, drug)), true);
        var says = String.join("\n", shipped(RowKinds.DRUG, drug).all("says"));
        assertThat(refused(around, typed(around, "says", says + "\n" + name))).isEqualTo(Map.of("says",
                "reference.refused.taken"));
        assertThat(refused(around, typed(around, "says", name.isEmpty() ? says : "something else")))
                .isEqualTo(Map.of("says", "reference.refused.keeps"));
    }

    @Test
    void aPairIsChosenAtOnceAndWhatHasNoNameAnyMoreStays() {
        var now = new Row("P1", Map.of("products", List.of("gone"), "structures", List.of("knee/gone"), "says",
                List.of("our surgeon asks for it")));
        var around = around(RowKinds.AVOIDED, Optional.of(now), false);
        var read = RowForm.read(typed(around, "structures", "knee/gone\nBACK: si joint"), around);
        assertThat(read.refusals()).isEmpty();
        assertThat(read.entry().orElseThrow().all("structures")).containsExactly("knee/gone",
                "lumbosacral/si-joint-right", "lumbosacral/si-joint-left");
        assertThat(RowForm.sheet(read.entry().get(), around).text(RowForm.field("structures"))).isEqualTo(
                "knee/gone\nback: SI joint");
        assertThat(refused(around, typed(around, "structures", ""))).isEqualTo(Map.of("regions",
                "reference.refused.nowhere"));
    }

    @ParameterizedTest
    @CsvSource({"3, 1, reference.refused.range", "1, 6, reference.refused.number", "1, two, refusals.number",
            "1, 1.5, reference.refused.number", "1, '', reference.refused.missing"})
    void numbersThatCannotBeAreRefused(String from, String to, String why) {
        var around = around(RowKinds.EVENT, Optional.of(shipped(RowKinds.EVENT, "flare")), false);
        assertThat(refused(around, typed(around, "gradeFrom", from, "gradeTo", to))).isEqualTo(Map.of("gradeTo",
                why));
    }
}
