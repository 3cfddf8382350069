package enthesis.ui.practice.wording;

import static enthesis.ui.practice.PracticeStage.PAST;
import static enthesis.ui.practice.PracticeStage.TEXTS;
import static enthesis.ui.practice.PracticeStage.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.note.SeedCase;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.wording.Confirmed;
import enthesis.domain.wording.Language;
import enthesis.domain.wording.SheetLine;
import enthesis.domain.wording.Wordings;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import enthesis.ui.practice.entry.EntryDesk;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The list of lines and the form of one, by keyboard.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class WordingViewTest {
    private static final SheetLine NSAID = SeedCase.WORDINGS.line("after.nsaid");
    private static final Instant WHEN = Instant.parse("2026-11-24T09:05:00Z");

    private final List<String> done = new ArrayList<>();
    private PracticeStage screen;
    private boolean full;
    private WordingsModel model;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
    }

    private void list(Wordings wordings, Language language) {
        var desk = new WordingsModel.WordingsDesk(new DirectWork(), TEXTS, this::confirm,
                (line, in) -> done.add(in + " " + line.key()));
        model = new WordingsModel(desk, page(wordings), language);
        var view = new WordingsView(model, TEXTS, () -> done.add("leave"));
        screen.show(view, view::start);
    }

    private WordingsPage confirm(Language language, WordingsPage seen) throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
        return page(seen.now().with(language, new Confirmed(WHO, WHEN, seen.now().mark(language))));
    }

    private static WordingsPage page(Wordings wordings) {
        return new WordingsPage(wordings, Map.of(WHO, "Lorna Hale"), ZoneOffset.UTC);
    }

    @Test
    void linesAreFoundWhileTypingAndOpenedByEnter() {
        list(SeedCase.WORDINGS, Language.ENGLISH);
        screen.picture("wordings");
        assertThat(screen.says("#wordings-state")).startsWith("English is the language of the program");
        screen.type("feels numb").press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(done).containsExactly("ENGLISH after.driving");
        screen.into("#wordings-find", "xyzzyqq").press(KeyCode.ENTER).press(KeyCode.ESCAPE);
        assertThat(done).endsWith("leave").hasSize(2);
    }

    @Test
    void aLanguageIsReadOnceAndWhoAndWhenIsSaid() {
        list(SeedCase.WORDINGS.with(Language.FRENCH, Map.of("after.daily", "Bougez.")), Language.FRENCH);
        screen.picture("wordings-unread");
        assertThat(screen.says("#wordings-state")).startsWith("Nobody here has read French");
        full = true;
        screen.press(KeyCode.ALT, KeyCode.A);
        assertThat(screen.says("#wordings-state")).startsWith("The disk is full.");
        full = false;
        screen.press(KeyCode.ALT, KeyCode.A);
        assertThat(screen.says("#wordings-state")).startsWith("Read by Lorna Hale, 24 Nov 2026.");
        assertThat(model.wordings.get().mayGive(Language.FRENCH)).isTrue();
        screen.picture("wordings-read");
    }

    private void form(String now, Language language, List<Version<String>> versions, List<String> written) {
        var desk = new EntryDesk<WordingPage, String>(new DirectWork(), TEXTS, (_, text) -> {
            if (full) {
                throw new IOException("No space left on device");
            }
            written.add(text);
        }, _ -> done.add("kept"));
        var one = new WordingModel(desk, new WordingPage(NSAID, language, now, PAST.lines(versions, NSAID.in(language),
                (before, after) -> WordingModel.changes(TEXTS, before, after))));
        var view = new WordingView(one, TEXTS, () -> done.add("leave"));
        screen.show(view, view::start);
    }

    @Test
    void ownWordsAreKeptOnlyWithThePatientsDates() {
        var written = new ArrayList<String>();
        form(NSAID.in(Language.GERMAN), Language.GERMAN, List.of(), written);
        screen.into("#wording-text", "Nichts bis {last}.").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).startsWith("Not kept");
        screen.picture("wording-refused");
        screen.into("#wording-text", "Nichts bis {last}, wieder ab {from}.");
        full = true;
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).startsWith("The disk is full.");
        full = false;
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).containsExactly("Nichts bis {last}, wieder ab {from}.");
        assertThat(done).containsExactly("kept");
    }

    @Test
    void theShippedWordsComeBackAsOneStepAndTheHistoryTells() {
        var own = "No pills until {last}; again from {from}.";
        form(own, Language.ENGLISH, List.of(new Version<>(WHEN, WHO, Standing.OWN, own)), new ArrayList<>());
        screen.picture("wording-own");
        screen.press(KeyCode.ALT, KeyCode.S);
        assertThat(screen.text("#wording-text")).isEqualTo(NSAID.in(Language.ENGLISH));
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(screen.text("#wording-text")).isEqualTo(own);
        assertThat(WordingModel.changes(TEXTS, own, new Version<>(WHEN, WHO, Standing.SHIPPED, "x"))).containsExactly(
                "back to what was shipped", own + " \u2192 x");
        screen.press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("leave");
    }
}
