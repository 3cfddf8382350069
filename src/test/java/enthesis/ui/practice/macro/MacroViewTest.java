package enthesis.ui.practice.macro;

import static enthesis.ui.practice.PracticeStage.PAST;
import static enthesis.ui.practice.PracticeStage.TEXTS;
import static enthesis.ui.practice.PracticeStage.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.note.Macro;
import enthesis.domain.note.macro.KeptMacro;
import enthesis.domain.note.macro.MacroForm;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.visit.NoteFields.Paragraph;
import enthesis.storage.reference.MacroFile;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.field.Permit;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.OfferPage;
import enthesis.ui.practice.list.OffersModel;
import enthesis.ui.practice.macro.MacroLine.Whose;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The list of text macros and the form of one, by keyboard.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class MacroViewTest {
    private static final KeptMacro ROM = new KeptMacro("rom", Optional.empty(), MacroFile.load().getFirst());
    private static final KeptMacro MINE = new KeptMacro("m1", Optional.of(WHO), new Macro("knee",
            "The {side} knee gave way {count} times since."));

    private final List<String> done = new ArrayList<>();
    private final List<KeptMacro> written = new ArrayList<>();
    private final SimpleBooleanProperty may = new SimpleBooleanProperty(true);
    private boolean full;
    private PracticeStage screen;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
    }

    private OffersModel<KeptMacro, MacroLine> list(List<MacroLine> lines) {
        var lists = new OffersModel.Offers<KeptMacro, MacroLine>() {
            @Override
            public List<MacroLine> hide(KeptMacro macro) {
                done.add("out " + macro.id());
                return List.of(new MacroLine(ROM, Whose.SHIPPED), new MacroLine(MINE, Whose.TAKEN_OUT));
            }

            @Override
            public List<MacroLine> giveBack(KeptMacro macro) {
                done.add("back " + macro.id());
                return lines;
            }
        };
        var model = new OffersModel<>("macros", new OffersModel.OffersDesk<>(new DirectWork(), TEXTS, lists,
                one -> done.add("edit " + one.map(KeptMacro::id).orElse("new"))), lines);
        var view = new MacrosView(model, TEXTS, () -> done.add("leave"));
        screen.show(view, view::start);
        return model;
    }

    @Test
    void oneIsChosenEditedTakenOutAndPutBack() {
        var shipped = MacroFile.load().stream().map(one -> new MacroLine(new KeptMacro(one.name(), Optional.empty(),
                one), Whose.SHIPPED));
        var model = list(Stream.concat(Stream.of(new MacroLine(MINE, Whose.MINE)), shipped).toList());
        screen.picture("macros");
        screen.press(KeyCode.ENTER).press(KeyCode.ALT, KeyCode.T);
        assertThat(screen.says("#macros-message")).startsWith(".knee is taken out");
        assertThat(MacroLine.typed(model.lines.get(), WHO)).containsExactly(ROM.macro());
        screen.press(KeyCode.DOWN);
        screen.picture("macros-out");
        screen.press(KeyCode.ALT, KeyCode.B).press(KeyCode.ALT, KeyCode.N).press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("edit m1", "out m1", "back m1", "edit new", "leave");
    }

    @Test
    void anEmptyListSaysSo() {
        list(List.of());
        screen.picture("macros-none");
        screen.press(KeyCode.ENTER).press(KeyCode.ALT, KeyCode.N);
        assertThat(done).containsExactly("edit new");
    }

    private void form(Optional<KeptMacro> now, Optional<KeptMacro> shipped,
            List<Version<Optional<KeptMacro>>> versions) {
        var desk = new EntryDesk<OfferPage<KeptMacro, MacroForm.Around>, KeptMacro>(new DirectWork(), TEXTS,
                (_, macro) -> {
                    if (full) {
                        throw new IOException("No space left on device");
                    }
                    written.add(macro);
                }, _ -> done.add("kept"));
        var page = new OfferPage<>(now, shipped, new MacroForm.Around(now.map(KeptMacro::id).orElse("m2"), WHO,
                Set.of("us"), Set.of("pt")),
                PAST.lines(versions, shipped,
                        (before, after) -> MacroModel.changes(TEXTS, before, after)));
        var view = new MacroView(new MacroModel(desk, page), TEXTS, () -> done.add("leave"));
        view.everybodys(new Permit(may.asObject(), TEXTS.say("macros.everybodyOnly")));
        screen.show(view, view::start);
    }

    @Test
    void aNewOneIsMineUntilItIsMadeEverybodys() {
        form(Optional.empty(), Optional.empty(), List.of());
        screen.type("us").into("#macro-text", "Seen at {structure}.").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).startsWith("Not kept");
        screen.picture("macro-refused");
        screen.into("#macro-name", "seen");
        full = true;
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).startsWith("The disk is full.");
        full = false;
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).containsExactly(new KeptMacro("m2", Optional.of(WHO), new Macro("seen",
                "Seen at {structure}.")));
    }

    /// An assistant is told so before anything is typed; whoever unlocks next and may, may at once.
    @Test
    void whoMayNotChangeThePracticeKeepsTheirOwnOnly() {
        may.set(false);
        form(Optional.empty(), Optional.empty(), List.of());
        screen.type("mine").into("#macro-text", "Seen.");
        assertThat(screen.says("#permit")).isEqualTo("Yours stays yours: clinicians keep what is everybody's.");
        screen.act(() -> screen.focus("#macro-whose"));
        screen.type("e").press(KeyCode.RIGHT);
        screen.picture("macro-assistant");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).extracting(KeptMacro::isShared).containsExactly(false);
        screen.act(() -> may.set(true));
        assertThat(screen.shown("#permit")).isFalse();
        screen.act(() -> screen.focus("#macro-whose"));
        screen.type("e").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).extracting(KeptMacro::isShared).containsExactly(false, true);
    }

    /// By keys: which paragraph, at which end.
    @Test
    void oneMayStandInTheNoteByItself() {
        form(Optional.empty(), Optional.empty(), List.of());
        screen.type("close").into("#macro-text", "Call any time.");
        screen.act(() -> screen.focus("#macro-paragraph"));
        screen.type("l").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).contains("at which end");
        screen.act(() -> screen.focus("#macro-end"));
        screen.type("c");
        screen.picture("macro-placed");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).containsExactly(new KeptMacro("m2", Optional.of(WHO), new Macro("close", "Call any time.",
                Optional.of(new Macro.Place(Paragraph.PLAN, Macro.End.CLOSING)))));
    }

    @Test
    void theShippedWordsComeBackAndTheHistoryTells() {
        var own = new KeptMacro("rom", Optional.empty(), new Macro("range", "All of it."));
        form(Optional.of(own), Optional.of(ROM), List.of(new Version<>(Instant.parse("2026-11-24T09:05:00Z"), WHO,
                Standing.OWN, Optional.of(own))));
        screen.picture("macro-own");
        screen.press(KeyCode.ALT, KeyCode.S);
        assertThat(screen.text("#macro-name")).isEqualTo("rom");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(screen.text("#macro-name")).isEqualTo("range");
        assertThat(MacroModel.changes(TEXTS, Optional.of(ROM), new Version<>(Instant.EPOCH, WHO, Standing.OWN,
                Optional.of(new KeptMacro("rom", Optional.of(WHO), own.macro()))))).containsExactly(
                        "name: rom \u2192 range", "text: " + ROM.macro().text() + " \u2192 All of it.",
                        "for whoever wrote it only");
        assertThat(MacroModel.changes(TEXTS, Optional.of(own), new Version<>(Instant.EPOCH, WHO, Standing.TAKEN_OUT,
                Optional.empty()))).containsExactly("taken out");
    }
}
