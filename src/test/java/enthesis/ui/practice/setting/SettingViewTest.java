package enthesis.ui.practice.setting;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.practice.setting.SettingForm;
import enthesis.domain.practice.setting.Settings;
import enthesis.storage.reference.SettingFile;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.history.HistoryLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
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

/// The list of settings and the form of one, by keyboard.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class SettingViewTest {
    private static final SettingFile FILE = SettingFile.load();
    private static final Settings SHIPPED = new Settings(FILE.thresholds(), Map.of());
    private static final Settings OWN = new Settings(FILE.thresholds(), Map.of("rules.medication.after",
            new BigDecimal("7"), "anaesthetics.lidocaine.most", new BigDecimal("200")));

    private final List<String> done = new ArrayList<>();
    private PracticeStage screen;
    private boolean full;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
    }

    private void list(Settings settings) {
        var model = new SettingsModel(settings, new SettingWords(TEXTS), new SettingsModel.Ways(
                one -> done.add(one.key()), () -> done.add("save"), () -> done.add("codes")));
        var view = new SettingsView(model, TEXTS, () -> done.add("leave"));
        screen.show(view, view::start);
    }

    @Test
    void numbersAreFoundWhileTypingAndOpenedByEnter() {
        list(OWN);
        assertThat(screen.says("#settings-count")).isEqualTo(FILE.thresholds().size() + " numbers");
        screen.picture("settings");
        screen.type("lidoc").press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(screen.says("#settings-count")).isEqualTo("4 numbers");
        screen.into("#settings-find", "physician's page").press(KeyCode.ENTER);
        screen.into("#settings-find", "").press(KeyCode.ALT, KeyCode.C);
        assertThat(screen.says("#settings-count")).isEqualTo("2 numbers");
        screen.picture("settings-changed");
        screen.into("#settings-find", "xyzzyqq").press(KeyCode.ENTER);
        assertThat(screen.says("#settings-count")).isEqualTo("No number is called so.");
        screen.picture("settings-none");
        screen.press(KeyCode.ALT, KeyCode.F).press(KeyCode.ALT, KeyCode.D).press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("anaesthetics.lidocaine.most", "rules.medication.after", "save", "codes",
                "leave");
    }

    private List<SettingForm.Said> form(Settings settings, String key) {
        var kept = new ArrayList<SettingForm.Said>();
        var desk = new EntryDesk<SettingPage, SettingForm.Said>(new DirectWork(), TEXTS, (_, said) -> {
            if (full) {
                throw new IOException("No space left on device");
            }
            kept.add(said);
        }, _ -> done.add(key));
        var line = new HistoryLine(LocalDateTime.of(2026, 11, 28, 9, 5), "Lorna Hale", List.of(
                "300 mg \u2192 200 mg", "smaller clinic, no monitor"));
        var threshold = settings.find(key).orElseThrow();
        var model = new SettingModel(desk, new SettingPage(new SettingForm(settings, threshold, 10, false),
                settings.isOwn(threshold) ? List.of(line) : List.of()));
        var view = new SettingView(model, TEXTS, () -> done.add("leave"));
        screen.show(view, view::start);
        return kept;
    }

    @Test
    void aValueOutsideItsLimitsIsRefusedInWords() {
        var kept = form(SHIPPED, "rules.medication.after");
        screen.type("4").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).startsWith("Not kept");
        screen.picture("setting-refused");
        screen.into("#setting-value", "7");
        full = true;
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).startsWith("The disk is full.");
        full = false;
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(kept).containsExactly(new SettingForm.Said(new BigDecimal("7"), ""));
        assertThat(done).containsExactly("rules.medication.after");
    }

    @Test
    void whatLetsMorePassNeedsAReasonAndTheShippedValueComesBack() {
        var kept = form(OWN, "anaesthetics.mepivacaine.most");
        screen.type("350").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(kept).isEmpty();
        screen.picture("setting-reason");
        screen.into("#setting-reason", "our label allows it").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(kept).containsExactly(new SettingForm.Said(new BigDecimal("350"), "our label allows it"));
        var back = form(OWN, "anaesthetics.lidocaine.most");
        screen.picture("setting-own");
        screen.press(KeyCode.ALT, KeyCode.S);
        assertThat(screen.text("#setting-value")).isEqualTo("300");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(screen.text("#setting-value")).isEqualTo("200");
        screen.press(KeyCode.ALT, KeyCode.S).press(KeyCode.CONTROL, KeyCode.ENTER).press(KeyCode.ESCAPE);
        assertThat(back).containsExactly(new SettingForm.Said(new BigDecimal("300"), ""));
        assertThat(done).endsWith("leave");
    }
}
