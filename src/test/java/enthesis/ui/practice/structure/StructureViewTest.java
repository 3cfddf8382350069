package enthesis.ui.practice.structure;

import static enthesis.ui.practice.PracticeStage.ATLAS;
import static enthesis.ui.practice.PracticeStage.PAST;
import static enthesis.ui.practice.PracticeStage.TEXTS;
import static enthesis.ui.practice.PracticeStage.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.Kind;
import enthesis.domain.map.Typical;
import enthesis.domain.map.index.Said;
import enthesis.domain.map.index.Structure;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.value.Millilitres;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import enthesis.ui.practice.entry.EntryDesk;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class StructureViewTest {
    private static final Structure MPFL = Structure.find(ATLAS, "knee", "mpfl-femoral").orElseThrow();
    private static final Said OWN = new Said("MPFL at Schöttle", List.of("schottle", "mpfl point"), Kind.LIGAMENT,
            new Typical(Millilitres.of("0.25"), Millilitres.of("0.75"), Optional.of(new Typical.Depth(9, 21)),
                    "27G 25 mm", "ultrasound"),
            List.of("saphenous nerve", "descending genicular artery"), "knee bent 30°");

    private final List<Said> written = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private boolean full;
    private PracticeStage screen;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
        open(MPFL, MPFL, List.of());
    }

    private void open(Structure now, Structure shipped, List<Version<Said>> versions) {
        var desk = new EntryDesk<StructurePage, Said>(new DirectWork(), TEXTS, (page, said) -> {
            if (full) {
                throw new IOException("No space left on device");
            }
            assertThat(page.now()).isEqualTo(now);
            written.add(said);
        }, _ -> done.add("kept"));
        var model = new StructureModel(desk, new StructurePage(now, shipped,
                ATLAS.region(now.target().region()).orElseThrow(), Millilitres.of("50"),
                PAST.lines(versions, shipped.said(), new StructureWords(TEXTS)::changes)));
        var view = new StructureView(model, TEXTS, () -> done.add("leave"));
        screen.show(view, view::start);
    }

    @Test
    void everyFieldIsReachedByTabAndWhatIsTypedIsKept() {
        screen.picture("structure-shipped");
        screen.press(KeyCode.CONTROL, KeyCode.A).type("MPFL at Schottle").press(KeyCode.TAB)
                .type("schottle, mpfl point")
                .press(KeyCode.TAB).type("l").press(KeyCode.TAB).type("0,25").press(KeyCode.TAB).type("0.75")
                .press(KeyCode.TAB).type("9").press(KeyCode.TAB).type("21").press(KeyCode.TAB).type("27G 25 mm")
                .press(KeyCode.TAB).type("ultrasound").press(KeyCode.TAB)
                .type("saphenous nerve; descending genicular artery").press(KeyCode.TAB).type("knee bent")
                .press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).containsExactly(new Said("MPFL at Schottle", OWN.aliases(), OWN.kind(), OWN.typical(),
                OWN.atRisk(), "knee bent"));
        assertThat(done).containsExactly("kept");
    }

    @Test
    void whatIsWrongIsSaidWhereItStandsAndNothingIsKept() {
        screen.into("#structure-name", "Pes anserinus bursa").into("#structure-high", "500")
                .into("#structure-from", "30").into("#structure-aliases", "hoffa")
                .press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).isEmpty();
        assertThat(screen.says("#failure")).isEqualTo("Not kept: look at the marked fields.");
        screen.picture("structure-refused");
        full = true;
        screen.into("#structure-name", "MPFL").into("#structure-high", "1").into("#structure-from", "8")
                .into("#structure-aliases", "schottle").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).startsWith("The disk is full.");
        assertThat(screen.text("#structure-name")).isEqualTo("MPFL");
        screen.press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("leave");
    }

    @Test
    void theShippedValuesComeBackAsOneStep() {
        open(MPFL.saying(OWN), MPFL, List.of(
                new Version<>(Instant.parse("2026-11-24T09:05:00Z"), WHO, Standing.OWN, OWN),
                new Version<>(Instant.parse("2026-11-23T10:42:00Z"), WHO, Standing.SHIPPED, MPFL.said()),
                new Version<>(Instant.parse("2026-11-20T08:00:00Z"), WHO, Standing.OWN, MPFL.saying(new Said("MPFL",
                        List.of(), Kind.ENTHESIS, MPFL.said().typical(), List.of(), "")).said())));
        screen.picture("structure-own");
        screen.press(KeyCode.ALT, KeyCode.S);
        assertThat(screen.text("#structure-name")).isEqualTo(MPFL.name());
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(screen.text("#structure-name")).isEqualTo(OWN.name());
        screen.press(KeyCode.CONTROL, KeyCode.Y).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).containsExactly(MPFL.said());
    }

    @Test
    void theHistoryTellsWhatWasChanged() {
        var words = new StructureWords(TEXTS);
        assertThat(words.changes(MPFL.said(), new Version<>(Instant.EPOCH, WHO, Standing.OWN, OWN)))
                .contains("name: MPFL, femoral attachment (Schöttle area) → MPFL at Schöttle",
                        "also called: nothing → schottle, mpfl point", "what it is: enthesis → ligament",
                        "usual volume from, mL: 0.5 → 0.25", "note: nothing → knee bent 30°");
        assertThat(words.changes(OWN, new Version<>(Instant.EPOCH, WHO, Standing.SHIPPED, MPFL.said())))
                .startsWith("back to what was shipped").contains("usual volume from, mL: 0.25 → 0.5");
    }

    @Test
    void bothSidesAreEditedAsOne() {
        var sacral = Structure.of(ATLAS.region("lumbosacral").orElseThrow()).stream()
                .filter(one -> one.across().isPresent()).findFirst().orElseThrow();
        open(sacral, sacral, List.of());
        assertThat(screen.text("#structure-name")).doesNotContain("(right)");
        screen.picture("structure-both");
        screen.into("#structure-note", "prone").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).singleElement().satisfies(said -> assertThat(said.note()).isEqualTo("prone"));
    }
}
