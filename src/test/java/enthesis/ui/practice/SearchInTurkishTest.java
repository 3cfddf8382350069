package enthesis.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.code.CodeBook;
import enthesis.domain.course.code.DiagnosisCode;
import enthesis.domain.map.index.IndexSearch;
import enthesis.domain.practice.setting.Settings;
import enthesis.storage.reference.CodeFile;
import enthesis.storage.reference.SettingFile;
import enthesis.storage.reference.map.AtlasFiles;
import enthesis.ui.practice.setting.SettingWords;
import enthesis.ui.practice.setting.SettingsModel;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// On a machine that speaks Turkish the small letter of I is another one, and its keyboard has both.
class SearchInTurkishTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void inTurkish() {
        Locale.setDefault(Locale.of("tr", "TR"));
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lidocaine", "LIDOCAINE", "L\u0130DOCA\u0130NE", "l\u0131doca\u0131ne"})
    void settingsAreFound(String typed) {
        var model = new SettingsModel(new Settings(SettingFile.load().thresholds(), Map.of()),
                new SettingWords(PracticeStage.TEXTS), new SettingsModel.Ways(_ -> {}, () -> {}, () -> {}));
        model.typed.set(typed);
        assertThat(model.found()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"achilles tendinitis left", "ACHILLES LEFT", "ach\u0131lles left", "ACH\u0130LLES left"})
    void codesAreFound(String typed) {
        assertThat(new CodeBook(CodeFile.load(), Optional.empty()).find(typed, DAY, 3))
                .extracting(DiagnosisCode::code).containsExactly("M76.62");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iliolumbar", "ILIOLUMBAR", "\u0130l\u0131olumbar"})
    void structuresAreFound(String typed) {
        assertThat(new IndexSearch(AtlasFiles.load()).find(typed)).isNotEmpty();
    }
}
