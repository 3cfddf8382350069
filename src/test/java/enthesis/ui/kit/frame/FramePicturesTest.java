package enthesis.ui.kit.frame;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.value.Side;
import enthesis.domain.words.Words;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.banner.BannerFacts;
import enthesis.ui.kit.banner.BannerView;
import enthesis.ui.kit.ceiling.CeilingBar;
import enthesis.ui.kit.ceiling.CeilingFacts;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.finding.FindingDesk;
import enthesis.ui.kit.finding.FindingsPanel;
import enthesis.ui.kit.rail.RailEntry;
import enthesis.ui.kit.rail.RailView;
import enthesis.ui.kit.sign.Chip;
import enthesis.ui.kit.sign.StateSign.State;
import enthesis.ui.kit.sign.Tone;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FramePicturesTest {
    private static final Field PULSE = Field.of("vitals", "heart-rate");
    private static final Field TEMPERATURE = Field.of("vitals", "temperature");
    private static final Field UNIT = Field.of("vitals", "temperature-unit");
    private static final Finding HOT = Finding.of("M1", Level.STOP, TEMPERATURE, "sample.hot", Source.SEED);
    private static final Finding SLIP = new Finding("M2", Level.REFUSED, TEMPERATURE, "sample.slip", List.of(),
            Source.PRACTICE, Map.of(UNIT, "f"));
    private static final Finding PRESSURE = Finding.of("M3", Level.CAUTION, PULSE, "sample.pressure",
            new Source.Published("AAGBI/BHS 2016"));
    private static final Finding EMPTY = Finding.of("M4", Level.MISSING, PULSE, "sample.empty", Source.SEED);
    private static final Finding CEILING = Finding.of("M5", Level.INFO, PULSE, "sample.ceiling", Source.PRACTICE);
    private static final List<Finding> ALL = List.of(CEILING, EMPTY, PRESSURE, SLIP, HOT);

    private final Texts texts = new Texts(new Words(Locale.ENGLISH));
    private final SheetModel model = new SheetModel();
    private final List<String> done = new ArrayList<>();
    private FindingsPanel panel;
    private FrameView frame;
    private Scene scene;
    private Theme theme;

    @Start
    void show(Stage stage) {
        theme = new Theme(Theme.Look.LIGHT);
        frame = new FrameView(texts);
        var banner = new BannerView(texts, () -> done.add("find"), () -> done.add("lock"));
        banner.facts.set(
                new BannerFacts("MUSTERMANN, Erika", "* 12 Apr 1968 (58 y)  ·  F  ·  64 kg (23 Nov)  ·  No. 004711",
                        List.of(Chip.Fact.of(Tone.STOP, "Allergy: LATEX, severe  ·  asked 23 Nov"),
                                Chip.Fact.of(Tone.INFO, "Anticoagulant: none (23 Nov)"),
                                Chip.Fact.of(Tone.CAUTION, "Aspirin 81 mg")),
                        List.of(new BannerFacts.Served(Side.RIGHT, "ankle and foot",
                                "Session 3 of 6  ·  agreed 15 %  ·  28 days since the last", "Session 3 of 6"))));
        frame.top(banner);
        frame.left(rail());
        panel = new FindingsPanel(new FindingDesk(model, texts, 10, field -> done.add(field.path())));
        model.sheet().subscribe(
                sheet -> panel.show(ALL, ALL.stream().filter(f -> sheet.text(f.answer()).length() < 3).toList()));
        frame.right(panel);
        var main = new VBox(16, new SectionHead("Vitals", "Type a number, Enter goes on."),
                new EntryField("Heart rate", model.text(PULSE)).unit("/min").named("pulse"));
        main.setStyle("-fx-padding: 16 24");
        frame.main(main);
        frame.foot(new SectionFoot(model, texts, "Next: Solution", "F3", () -> done.add("next")));
        var status = new StatusView(texts);
        status.kept.set(new KeptFact.Kept(LocalTime.of(10, 42, 7)));
        status.user.set("Dr. L. Hale");
        frame.bottom(status);
        new KeyMap().on("Ctrl+K", () -> done.add("find")).onIf("Ctrl+G", panel::next).listenFor(frame);
        scene = TestWindow.show(stage, theme, frame);
    }

    private RailView rail() {
        var rail = new RailView(index -> done.add("section " + index));
        rail.title.set("Visit 23 Nov 2026");
        rail.subtitle.set("begun 10:12  ·  1 of 9 done");
        rail.entries.set(List.of(new RailEntry("F1", "Check-in", "done 10:24  MO", State.DONE, 0),
                new RailEntry("F2", "Vitals", "3 need you", State.NEEDS_YOU, 3),
                new RailEntry("F3", "Solution", "A drawn, B open", State.PARTLY, 0),
                new RailEntry("F4", "Time-out", "empty", State.EMPTY, 0),
                new RailEntry("F5", "Map", "8 planned", State.EMPTY, 0),
                new RailEntry("F6", "Observation", "empty", State.SKIPPED, 0),
                new RailEntry("F7", "Note", "composing", State.PARTLY, 0),
                new RailEntry("F8", "Aftercare", "empty", State.EMPTY, 0),
                new RailEntry("F9", "Sign", "not yet", State.SIGNED, 0)));
        rail.selected.set(1);
        var bar = new CeilingBar();
        bar.facts.set(new CeilingFacts(true, 0.2, 0.3, 0.8, "Lidocaine today", "50 %",
                "given 58  ·  planned 86 mg allowed 288 mg (64 kg)"));
        rail.below(bar);
        rail.foot(new SignedButton(Feather.CLOCK, "Last session", "Ctrl+H", () -> {}));
        return rail;
    }

    @Test
    void theFrameInBothLooks(FxRobot robot) {
        Pictures.save(scene, "kit-frame-light");
        robot.interact(() -> theme.look.set(Theme.Look.DARK));
        assertThat(Pictures.save(scene, "kit-frame-dark")).isNotEmpty();
    }

    @Test
    void aReasonIsTypedInPlaceAndThenTheCardIsDone(FxRobot robot) {
        assertThat(robot.lookup("#needs-number").queryLabeled().getText()).isEqualTo("4");
        robot.clickOn("#reason-M1").write("only oral 38");
        assertThat(model.now().text(HOT.answer())).isEqualTo("only oral 38");
        assertThat(robot.lookup("#reason-M1").tryQuery()).isPresent();
        robot.clickOn("#pulse");
        assertThat(robot.lookup("#reason-M1").tryQuery()).isEmpty();
        assertThat(robot.lookup("#needs-number").queryLabeled().getText()).isEqualTo("3");
        Pictures.save(scene, "kit-frame-answered");
    }

    @Test
    void keysWorkWhereverTheFocusIs(FxRobot robot) {
        robot.clickOn("#pulse").write("7").push(KeyCode.CONTROL, KeyCode.K);
        assertThat(done).containsExactly("find");
        robot.push(KeyCode.CONTROL, KeyCode.G);
        assertThat(panel.isFocusWithin()).isTrue();
    }

    @Test
    void aNarrowWindowMakesTheRailNarrowAndThePanelADrawer(FxRobot robot) {
        robot.interact(() -> frame.resize(1100, 800));
        assertThat(frame.roomy.get()).isFalse();
        assertThat(panel.getScene()).isNull();
        robot.interact(() -> frame.drawerOpen.set(true));
        assertThat(panel.getScene()).isSameAs(scene);
    }
}
