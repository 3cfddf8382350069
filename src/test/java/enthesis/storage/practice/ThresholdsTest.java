package enthesis.storage.practice;

import static enthesis.storage.jooq.Tables.SETTING_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import enthesis.domain.finding.Source;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.Role;
import enthesis.domain.practice.PaperSize;
import enthesis.domain.practice.setting.SettingChange;
import enthesis.domain.practice.setting.SettingForm;
import enthesis.domain.practice.setting.Threshold;
import enthesis.domain.value.PersonId;
import enthesis.storage.chart.TestChart;
import enthesis.storage.people.People;
import enthesis.storage.practice.own.PaperSizes;
import enthesis.storage.reference.ReferenceData;
import enthesis.storage.reference.SettingFile;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.NotPermitted;
import enthesis.storage.trail.What;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a practice set of the numbers, on a real chart.
class ThresholdsTest {
    private static final SettingFile FILE = SettingFile.load();
    private static final PersonId WHO = TestChart.OWNER.id();
    private static final Threshold AFTER = threshold("rules.medication.after");
    private static final Threshold STOP = threshold("vitals.BP-stop.systolic");

    private static Threshold threshold(String key) {
        return FILE.thresholds().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    private static SettingForm.Said said(String value, String reason) {
        return new SettingForm.Said(number(value), reason);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void untouchedEverythingCountsAsShipped(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            assertThat(new Thresholds(chart.write(), FILE).practice()).isEqualTo(ReferenceData.load());
        }
    }

    @Test
    void anOwnValueCountsWithItsHistoryUntilTheShippedOneComesBack(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            new Thresholds(chart.write(), FILE).keep(AFTER, number("5"), said("7", "our surgeon asks for it"), WHO);
        }
        try (var chart = TestChart.open(folder)) {
            var thresholds = new Thresholds(chart.write(), FILE);
            var after = thresholds.practice().rules().medication().after();
            assertThat(after.whole()).isEqualTo(7);
            assertThat(after.source()).isEqualTo(Source.PRACTICE);
            assertThat(thresholds.now().source(AFTER)).isEqualTo(Source.PRACTICE);
            assertThatThrownBy(() -> thresholds.keep(AFTER, number("5"), said("8", ""), WHO))
                    .isInstanceOf(ChangedMeanwhile.class);
            thresholds.keep(AFTER, number("7"), said("5", ""), WHO);
            assertThat(thresholds.practice()).isEqualTo(ReferenceData.load());
            assertThat(thresholds.history(AFTER.key())).containsExactly(
                    new SettingChange(TestChart.NOW, WHO, number("7"), number("5"), true, ""),
                    new SettingChange(TestChart.NOW, WHO, number("5"), number("7"), false,
                            "our surgeon asks for it"));
            assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        }
    }

    /// Where one range ends the next begins, whatever the practice sets (clinical.md 4.1).
    @Test
    void rangesThatTouchGoOnTouching(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            var thresholds = new Thresholds(chart.write(), FILE);
            thresholds.keep(STOP, number("180"), said("170", ""), WHO);
            var rows = thresholds.practice().vitals().reconsider().stream().filter(row -> row.sign().equals("systolic"))
                    .toList();
            assertThat(rows).anyMatch(row -> row.rule().equals("BP-stop")
                    && row.bounds().low().compareTo(number("170")) == 0 && row.source().equals(Source.PRACTICE));
            assertThat(rows).anyMatch(row -> row.rule().equals("BP-high")
                    && row.bounds().high().compareTo(number("169")) == 0);
        }
    }

    @Test
    void whatDoesNotFitOrIsOutsideItsLimitsIsNotKept(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            var thresholds = new Thresholds(chart.write(), FILE);
            assertThatThrownBy(() -> thresholds.keep(AFTER, number("5"), said("4", " "), WHO))
                    .isInstanceOf(NotFitting.class);
            assertThatThrownBy(() -> thresholds.keep(STOP, number("180"), said("150", ""), WHO))
                    .isInstanceOf(NotFitting.class);
            assertThat(thresholds.now().own()).isEmpty();
        }
    }

    /// However it came into the chart: fewer free days than the physician's page says never count without a reason
    /// (clinical.md M2).
    @Test
    void aRowOfTheChartThatIsBelowTheSeedChangesNothing(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            chart.write().run(Act.of(What.EDITED_PRACTICE, WHO), db -> db.newRecord(SETTING_CHANGE)
                    .setId(new UUID(7, 7)).setSetting(AFTER.key()).setPlace(1).setWas(number("5"))
                    .setBecame(number("3")).setShipped(false).setReason("")
                    .setChangedBy(WHO.value()).setAt(TestChart.NOW.atOffset(ZoneOffset.UTC)).insert());
            var thresholds = new Thresholds(chart.write(), FILE);
            assertThat(thresholds.history(AFTER.key())).hasSize(1);
            assertThat(thresholds.practice().rules().medication().after().whole()).isEqualTo(5);
            assertThat(thresholds.now().source(AFTER)).isEqualTo(Source.SEED);
        }
    }

    /// clinical.md M2: only an owner goes under the floor.
    @Test
    void underTheFloorOnlyAnOwnerGoes(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            var clinician = Colleague.fresh(PersonId.fresh(), "A. Marsh", "", Role.CLINICIAN);
            new People(chart.write()).admit(clinician, TestChart.OWNER.id());
            var thresholds = new Thresholds(chart.write(), FILE);
            var said = said("4", "as our own page says");
            assertThatThrownBy(() -> thresholds.keep(AFTER, number("5"), said, clinician.id()))
                    .isInstanceOf(NotPermitted.class);
            assertThat(thresholds.now().own()).isEmpty();
            thresholds.keep(AFTER, number("5"), said, TestChart.OWNER.id());
            assertThat(thresholds.practice().rules().medication().after().whole()).isEqualTo(4);
            thresholds.keep(AFTER, number("4"), said("6", ""), clinician.id());
            assertThat(thresholds.practice().rules().medication().after().whole()).isEqualTo(6);
        }
    }

    /// What was signed was judged by the numbers of its day.
    @Test
    void theNumbersOfADayCanBeAskedFor(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            var thresholds = new Thresholds(chart.write(), FILE);
            thresholds.keep(AFTER, number("5"), said("9", ""), WHO);
            assertThat(thresholds.practice(TestChart.NOW).rules().medication().after().whole()).isEqualTo(9);
            assertThat(thresholds.practice(TestChart.NOW.minus(Duration.ofDays(1))).rules().medication().after()
                    .whole()).isEqualTo(5);
        }
    }

    @Test
    void everythingIsSavedAsReadableTextAndAsATable(@TempDir Path folder) throws IOException {
        try (var chart = TestChart.create(folder)) {
            new Thresholds(chart.write(), FILE).keep(AFTER, number("5"), said("7", "asked for, \"here\""), WHO);
            new PaperSizes(chart.write()).choose(PaperSize.LETTER, WHO);
            var export = new PracticeExport(chart.write(), FILE, Map.of(WHO, "Lorna Hale"), Threshold::key);
            var json = new ObjectMapper().readTree(export.json());
            assertThat(json.at("/settings")).hasSize(FILE.thresholds().size());
            assertThat(json.at("/reference/rules/medication/after/value").asInt()).isEqualTo(7);
            assertThat(json.at("/reference/rules/medication/after/source").asText()).isEqualTo("practice");
            assertThat(json.at("/reference/consent").isArray()).isTrue();
            assertThat(json.at("/ownEntries/paper/size").asText()).isEqualTo("letter");
            var row = json.at("/settings/1");
            assertThat(row.at("/source").asText()).isEqualTo("seed");
            assertThat(row.at("/changes/0/who").asText()).isEqualTo("Lorna Hale");
            assertThat(row.at("/changes/0/reason").asText()).isEqualTo("asked for, \"here\"");
            assertThat(new String(export.table(), StandardCharsets.UTF_8).lines())
                    .hasSize(FILE.thresholds().size() + 1)
                    .contains("\"rules.medication.after\",\"medication\",\"rules.medication.after\",\"7\",\"days\","
                            + "\"5\",\"seed\",\"yes\"");
        }
    }
}
