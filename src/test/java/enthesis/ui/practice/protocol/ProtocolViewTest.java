package enthesis.ui.practice.protocol;

import static enthesis.ui.practice.PracticeStage.ATLAS;
import static enthesis.ui.practice.PracticeStage.PAST;
import static enthesis.ui.practice.PracticeStage.PROTOCOLS;
import static enthesis.ui.practice.PracticeStage.TEXTS;
import static enthesis.ui.practice.PracticeStage.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.plan.Protocol;
import enthesis.domain.map.plan.Protocol.Step;
import enthesis.domain.map.plan.ProtocolFields;
import enthesis.domain.map.plan.ProtocolForm;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.value.Millilitres;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.OfferPage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class ProtocolViewTest {
    private static final Protocol PLANTAR = PROTOCOLS.get(3);

    private final List<Protocol> written = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private PracticeStage screen;
    private ProtocolModel model;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
    }

    private void open(Optional<Protocol> now, Optional<Protocol> shipped, List<Version<Optional<Protocol>>> versions) {
        var desk = new EntryDesk<OfferPage<Protocol, ProtocolForm.Around>, Protocol>(new DirectWork(), TEXTS,
                (page, protocol) -> {
                    assertThat(page.now()).isEqualTo(now);
                    written.add(protocol);
                }, _ -> done.add("kept"));
        var around = new ProtocolForm.Around(now.map(Protocol::id).orElse("new-1"), ATLAS, Set.of("Knee, joint"),
                Millilitres.of("50"));
        model = new ProtocolModel(desk, new OfferPage<>(now, shipped, around, PAST.lines(versions, shipped,
                new ProtocolWords(TEXTS, ATLAS)::changes)));
        var view = new ProtocolView(model, TEXTS, () -> done.add("leave"));
        screen.show(view, view::start);
    }

    @Test
    void aNewOneIsTypedAsInAVisit() {
        open(Optional.empty(), Optional.empty(), List.of());
        screen.picture("protocol-new");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#step-remark-1")).isEqualTo("A protocol has at least one step.");
        assertThat(screen.edge("#protocol-region .combo-box")).as("the choice is marked as the name is")
                .isEqualTo(screen.edge("#protocol-region")).isEqualTo(screen.edge("#step-structure-1"));
        screen.picture("protocol-missing");
        screen.type("Knee, mine");
        screen.act(() -> model.sheet.type(ProtocolFields.REGION, "knee"));
        screen.into("#step-structure-1", "mpfl fem 0.5 us 27g");
        assertThat(screen.says("#step-remark-1")).startsWith("Enter takes: MPFL, femoral attachment");
        screen.press(KeyCode.ENTER);
        assertThat(screen.text("#step-needle-1")).isEqualTo("27G");
        assertThat(screen.focused("#step-structure-2")).isTrue();
        screen.type("pes burs").press(KeyCode.ENTER);
        assertThat(screen.focused("#step-volume-2")).isTrue();
        screen.type("1,5").press(KeyCode.ENTER).type("gredy").press(KeyCode.ENTER);
        assertThat(screen.says("#step-remark-3")).startsWith("Enter once more takes: Iliotibial band at Gerdy");
        screen.press(KeyCode.ENTER).type("0.5").press(KeyCode.ALT, KeyCode.UP).press(KeyCode.ALT, KeyCode.UP);
        assertThat(screen.focused("#step-volume-3")).isTrue();
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).containsExactly(new Protocol("new-1", "knee", "Knee, mine", List.of(
                new Step("gerdy", "0.5", 1, "", ""), new Step("mpfl-femoral", "0.5", 1, "27G", "ultrasound"),
                new Step("pes-bursa", "1.5", 1, "", ""))));
        assertThat(done).containsExactly("kept");
    }

    @Test
    void stepsAreMovedRemovedAndUndone() {
        open(Optional.of(PLANTAR), Optional.of(PLANTAR), List.of());
        screen.into("#step-volume-1", "2").press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(model.reading().get().rows()).containsExactly(2, 1);
        screen.press(KeyCode.CONTROL, KeyCode.DELETE);
        assertThat(model.reading().get().rows()).containsExactly(2);
        assertThat(screen.focused("#step-structure-2")).isTrue();
        screen.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(model.reading().get().rows()).containsExactly(1, 2);
        assertThat(screen.text("#step-volume-1")).isEqualTo("2");
        screen.press(KeyCode.ALT, KeyCode.S).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).containsExactly(PLANTAR);
    }

    @Test
    void whatIsWrongIsSaidWhereItStandsAndNothingIsKept() {
        open(Optional.of(PROTOCOLS.getFirst()), Optional.of(PROTOCOLS.getFirst()), List.of());
        screen.picture("protocol-shipped");
        screen.into("#protocol-name", "Knee, joint").into("#step-volume-1", "500").into("#step-volume-3", "3")
                .into("#step-structure-2", "nowhere at all").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).isEmpty();
        assertThat(screen.says("#failure")).isEqualTo("Not kept: look at the marked fields.");
        screen.into("#step-volume-1", "500");
        assertThat(screen.says("#step-remark-1")).isEqualTo("This practice gives 50 mL at one point at most.");
        assertThat(screen.says("#step-remark-2"))
                .isEqualTo("No structure of this region is called “nowhere at all”.");
        assertThat(screen.says("#step-remark-3")).startsWith("Usually 0.5 mL here");
        screen.picture("protocol-refused");
        screen.press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("leave");
    }

    @Test
    void theHistoryTellsWhatWasChanged() {
        var own = new Protocol(PLANTAR.id(), PLANTAR.region(), "Plantar fascia, ours", List.of(
                new Step("plantar-fascia-medial", "1.5", 2, "25G 38 mm", "ultrasound"),
                new Step("talocrural-anterolat", "1", 1, "", "")));
        open(Optional.of(own), Optional.of(PLANTAR), List.of(
                new Version<>(Instant.parse("2026-11-24T09:05:00Z"), WHO, Standing.OWN, Optional.of(own)),
                new Version<>(Instant.parse("2026-11-23T10:42:00Z"), WHO, Standing.TAKEN_OUT, Optional.empty())));
        screen.picture("protocol-own");
        assertThat(new ProtocolWords(TEXTS, ATLAS).changes(Optional.of(PLANTAR),
                new Version<>(Instant.EPOCH, WHO, Standing.OWN, Optional.of(own))))
                .containsExactly("name: Plantar fascia → Plantar fascia, ours",
                        "Plantar fascia origin, medial calcaneal tubercle: 1 mL, A, 25G 38 mm, ultrasound → "
                                + "1.5 mL, B, 25G 38 mm, ultrasound",
                        ATLAS.target("ankle-foot", "talocrural-anterolat").orElseThrow().name()
                                + ": nothing → 1 mL, A",
                        ATLAS.target("ankle-foot", "plantar-fascia-mid").orElseThrow().name()
                                + ": 0.5 mL, A, 25G 38 mm, ultrasound → nothing");
    }
}
