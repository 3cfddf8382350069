package enthesis.ui.practice.reference;

import static enthesis.ui.practice.PracticeStage.PAST;
import static enthesis.ui.practice.PracticeStage.TEXTS;
import static enthesis.ui.practice.PracticeStage.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.finding.Source;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.practice.row.OutcomeKinds;
import enthesis.domain.practice.row.ProductKinds;
import enthesis.domain.practice.row.Row;
import enthesis.domain.practice.row.RowAround;
import enthesis.domain.practice.row.RowAround.Choice;
import enthesis.domain.practice.row.RowKind;
import enthesis.domain.practice.row.RowKinds;
import enthesis.storage.reference.SettingFile;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.OfferPage;
import enthesis.ui.practice.list.OffersModel;
import enthesis.ui.practice.list.Whose;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The reference data of the practice by keyboard: the rows of a kind, and the form of one.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class RowViewTest {
    private static final SettingFile FILE = SettingFile.load();
    private static final Map<String, List<Choice>> SETS = Map.of("regions", List.of(Choice.of("knee", "knee"),
            Choice.of("ankle-foot", "ankle and foot")), "levels",
            Stream.of("STOP", "DEFER", "CAUTION", "INFO")
                    .map(level -> Choice.of(level, TEXTS.say("reference.set." + level.toLowerCase(
                            Locale.ROOT))))
                    .toList(),
            "families", List.of(Choice.of("amide", "_amide"), Choice.of("ester", "_ester")), "instruments",
            Stream.of("now", "average", "worst", "psfs", "peg", "pgic", "satisfaction", "rmdq")
                    .map(key -> Choice.of(key, TEXTS.say("reference.set.instrument." + key))).toList(),
            "contents", List.of(Choice.of("amide", "an amide anaesthetic")), "allergens", List.of(Choice.of("latex",
                    "latex")));

    private final List<String> done = new ArrayList<>();
    private final List<Row> written = new ArrayList<>();
    private boolean full;
    private PracticeStage screen;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
    }

    private static Row shipped(RowKind kind, String key) {
        return FILE.rows(kind).stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    private static RowWords words(RowKind kind) {
        return new RowWords(TEXTS, kind, SETS);
    }

    private static RowLine line(RowKind kind, Row row, Whose whose) {
        return new RowLine(row, words(kind).title(row), words(kind).line(row), words(kind).whole(row), whose,
                Optional.of(Source.SEED),
                kind.mayHide(row, Optional.of(row)));
    }

    private void list(RowKind kind, List<RowLine> lines) {
        var offers = new OffersModel.Offers<Row, RowLine>() {
            @Override
            public List<RowLine> hide(Row row) {
                done.add("hide " + row.key());
                return lines.stream().map(one -> one.entry().equals(row) ? line(kind, row, Whose.HIDDEN) : one)
                        .toList();
            }

            @Override
            public List<RowLine> giveBack(Row row) {
                done.add("back " + row.key());
                return lines;
            }
        };
        var model = new OffersModel<>("reference", new OffersModel.OffersDesk<>(new DirectWork(), TEXTS, offers,
                one -> done.add("edit " + one.map(Row::key).orElse("new"))), lines);
        var view = new RowsView(model, words(kind), () -> done.add("leave"));
        screen.show(view, view::start);
    }

    @Test
    void aQuestionIsFoundEditedAndAStopIsNotHidden() {
        list(RowKinds.QUESTION, FILE.rows(RowKinds.QUESTION).stream().map(row -> line(RowKinds.QUESTION, row,
                row.key().equals("C19") ? Whose.CHANGED : Whose.SHIPPED)).toList());
        screen.picture("reference-questions");
        assertThat(screen.words("#reference-list")).contains("Infection at the site",
                "as shipped: the physician's page");
        assertThat(screen.disabled("#reference-hide")).as("it stops").isTrue();
        screen.type("opioid CHANGED").press(KeyCode.ENTER).press(KeyCode.ALT, KeyCode.H);
        assertThat(screen.says("#reference-message")).isEqualTo("Hidden: Needs high-dose opioids.");
        assertThat(done).containsExactly("edit C19", "hide C19");
        screen.into("#reference-find", "").press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.UP).press(
                KeyCode.ENTER);
        screen.into("#reference-find", "nothing like it").press(KeyCode.ENTER);
        assertThat(screen.words("#reference-list")).contains("Nothing is found.");
        screen.press(KeyCode.ALT, KeyCode.N).press(KeyCode.ESCAPE);
        assertThat(done).hasSize(5).startsWith("edit C19", "hide C19").endsWith("edit new", "leave")
                .element(2).asString().startsWith("edit C");
    }

    /// What a line has no room for is looked through, too.
    @Test
    void aDrugIsFoundByAnyOfItsNames() {
        list(RowKinds.DRUG, FILE.rows(RowKinds.DRUG).stream().map(row -> line(RowKinds.DRUG, row, Whose.SHIPPED))
                .toList());
        screen.type("ibuleve").press(KeyCode.ENTER);
        assertThat(done).containsExactly("edit ibuprofen");
    }

    private void form(RowKind kind, Optional<Row> now, boolean owner, List<Version<Optional<Row>>> versions) {
        var shipped = now.flatMap(row -> FILE.rows(kind).stream().filter(one -> one.key().equals(row.key()))
                .findFirst());
        var desk = new EntryDesk<OfferPage<Row, RowAround>, Row>(new DirectWork(), TEXTS, (_, row) -> {
            if (full) {
                throw new IOException("No space left on device");
            }
            written.add(row);
        }, _ -> done.add("kept"));
        var page = new OfferPage<>(now, shipped,
                new RowAround(kind, now.map(Row::key).orElse(kind.ownKey() + "1"), now, shipped,
                        List.of(), SETS, owner, 10, _ -> true),
                PAST.lines(versions, shipped, words(kind)::changes));
        var view = new RowView(new RowModel(desk, page), TEXTS, () -> done.add("leave"));
        screen.show(view, view::start);
    }

    @Test
    void anIndicationIsTypedTakenFromAListAndKept() {
        form(RowKinds.INDICATION, Optional.empty(), false, List.of());
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).isEqualTo("Not kept: look at the marked fields.");
        screen.type("Pes anserinus pain").press(KeyCode.TAB).press(KeyCode.TAB);
        assertThat(screen.focused("#row-regions-take")).isTrue();
        screen.press(KeyCode.DOWN).type("ankle").press(KeyCode.ENTER);
        assertThat(screen.text("#row-regions")).isEqualTo("ankle and foot");
        screen.into("#row-right", "M70,51");
        screen.picture("reference-refused");
        assertThat(screen.words("#row")).contains("is not written as a code of ICD-10-CM");
        screen.into("#row-right", "M70.51");
        full = true;
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).startsWith("The disk is full.");
        full = false;
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).containsExactly(new Row("P1", Map.of("label", List.of("Pes anserinus pain"), "regions",
                List.of("ankle-foot"), "right", List.of("M70.51"))));
    }

    /// Every part has its name, every kind its title and what it is for; what only one kind says is said there.
    @Test
    void everyKindIsWorded() {
        for (var kind : RowKinds.ALL) {
            var words = words(kind);
            for (var key : List.of("title", "sentence")) {
                assertThat(words.say(key)).as(kind.word()).isNotBlank().doesNotContain("reference.");
            }
            kind.parts().forEach(part -> assertThat(words.name(part)).as(kind.word() + " " + part.name()).isNotBlank()
                    .doesNotContain("reference."));
        }
    }

    @Test
    void anOwnAnaestheticIsTypedWithItsCeilings() {
        form(ProductKinds.ANAESTHETIC, Optional.empty(), true, List.of());
        screen.type("articaine").press(KeyCode.ALT, KeyCode.F).type("a").into("#row-mgPerKg", "4").into("#row-most",
                "0").into("#row-source", "Hale 2026").into("#row-stocks", "2\n4").into("#row-osmolarity", "300");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.words("#row")).contains("A number from 1 to");
        screen.into("#row-most", "300").into("#row-mgPerKgWith", "3");
        screen.picture("reference-anaesthetic");
        assertThat(screen.words("#row")).contains("With epinephrine no less than without: 4.");
        screen.into("#row-mgPerKgWith", "").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).containsExactly(new Row("anaesthetic-1", Map.of("name", List.of("articaine"), "family",
                List.of("amide"), "mgPerKg", List.of("4"), "most", List.of("300"), "source", List.of("Hale 2026"),
                "stocks", List.of("2", "4"), "osmolarity", List.of("300"))));
    }

    /// What is as shipped has no way back to it.
    @Test
    void theWayBackIsOfferedWhereThereIsOne() {
        form(ProductKinds.ANAESTHETIC, Optional.of(shipped(ProductKinds.ANAESTHETIC, "lidocaine")), false, List.of());
        assertThat(screen.shown("#row-shipped")).isFalse();
        assertThat(screen.words("#row")).contains("Its ceilings stand under Numbers");
        screen.into("#row-stocks", "1\n2");
        assertThat(screen.shown("#row-shipped")).isTrue();
        screen.press(KeyCode.ALT, KeyCode.S);
        assertThat(screen.shown("#row-shipped")).isFalse();
        assertThat(screen.text("#row-stocks")).isEqualTo("0.5\n1\n2\n4");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).containsExactly(shipped(ProductKinds.ANAESTHETIC, "lidocaine"));
    }

    @Test
    void noQuestionnaireIsBegunAndTheAverageStays() {
        list(OutcomeKinds.INSTRUMENT, FILE.rows(OutcomeKinds.INSTRUMENT).stream().map(row -> line(
                OutcomeKinds.INSTRUMENT, row, Whose.SHIPPED)).toList());
        screen.press(KeyCode.ALT, KeyCode.N);
        assertThat(done).isEmpty();
        screen.type("average");
        assertThat(screen.disabled("#reference-hide")).isTrue();
        screen.into("#reference-find", "roland").press(KeyCode.ALT, KeyCode.H);
        assertThat(done).containsExactly("hide rmdq");
    }

    @Test
    void aStopIsLoweredWithAReasonAndGoesBack() {
        var stop = shipped(RowKinds.QUESTION, "C03");
        form(RowKinds.QUESTION, Optional.of(stop), false, List.of());
        screen.press(KeyCode.ALT, KeyCode.M).type("c").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.words("#row")).contains("only an owner may say so");
        var lower = stop.with("level", List.of("CAUTION")).with("reason", List.of("seen with our haematologist"));
        form(RowKinds.QUESTION, Optional.of(stop), true, List.of(new Version<>(Instant.parse("2026-11-24T09:05:00Z"),
                WHO, Standing.OWN, Optional.of(lower))));
        screen.picture("reference-question");
        assertThat(screen.words("#history")).contains("A yes means: Stop \u2192 Caution",
                "Why it may be weaker: nothing \u2192 seen with our haematologist");
        screen.press(KeyCode.ALT, KeyCode.M).type("c").into("#row-reason", "seen with our haematologist")
                .press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).containsExactly(lower);
        screen.press(KeyCode.ALT, KeyCode.S).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).containsExactly(lower, stop);
    }
}
