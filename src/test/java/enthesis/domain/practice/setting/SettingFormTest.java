package enthesis.domain.practice.setting;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Refusal;
import enthesis.storage.reference.SettingFile;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a practice may set, and what is refused in which words.
class SettingFormTest {
    private static final Settings SHIPPED = new Settings(SettingFile.load().thresholds(), Map.of());

    private static SettingForm form(String key) {
        return form(key, false);
    }

    private static SettingForm form(String key, boolean owner) {
        return new SettingForm(SHIPPED, SHIPPED.find(key).orElseThrow(), 10, owner);
    }

    /// M2: at least 5 days, the physician's page; a ceiling is never above the highest limit cited (clinical.md 5.4).
    @ParameterizedTest
    @CsvSource({"rules.medication.after, 4, settings.refused.floor",
            "rules.medication.after, five, refusals.number",
            "rules.medication.after, 5.5, settings.refused.whole", "rules.medication.after, '', settings.refused.empty",
            "rules.medication.after, -5, refusals.negative", "rules.medication.after, 61, settings.refused.most",
            "anaesthetics.lidocaine.most, 301, settings.refused.most",
            "anaesthetics.lidocaine.mgPerKg, 4.6, settings.refused.most",
            "anaesthetics.ropivacaine.mgPerKg, 3.01, settings.refused.most",
            "anaesthetics.reducedBy, 0.29, settings.refused.least", "rules.ceiling.stop, 1.01, settings.refused.most",
            "vitals.BP-stop.systolic, 160, settings.refused.above",
            "vitals.BP-high.systolic, 180, settings.refused.below",
            "anaesthetics.lidocaine.epinephrine.mgPerKg, 4.4, settings.refused.notUnder",
            "anaesthetics.ropivacaine.epinephrine.most, 199, settings.refused.notUnder",
            "anaesthetics.lidocaine.most, 0, settings.refused.least",
            "rules.mixing.rangeFrom, 25, settings.refused.below", "vitals.T-fever, 38.25, settings.refused.decimals"})
    void isRefused(String key, String typed, String words) {
        var form = form(key);
        var sheet = form.sheet().with(SettingForm.VALUE, typed);
        assertThat(form.value(sheet).asRefusal().map(Refusal::words)).contains(words);
        assertThat(form.read(sheet.with(SettingForm.REASON, "for a very good reason"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"rules.medication.after, 14", "anaesthetics.lidocaine.most, 150", "anaesthetics.reducedBy, 0.5",
            "vitals.BP-stop.systolic, 170", "vitals.T-fever, 37.8", "rules.visit.observationMinutes, 30"})
    void theMoreCarefulWayNeedsNoReason(String key, String typed) {
        assertThat(form(key).read(form(key).sheet().with(SettingForm.VALUE, typed))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"anaesthetics.ropivacaine.mgPerKg, 3", "vitals.BP-stop.systolic, 190", "rules.medication.before, 3",
            "rules.visit.observationMinutes, 10", "anaesthetics.epinephrine, 1"})
    void theBolderWayNeedsOne(String key, String typed) {
        var sheet = form(key).sheet().with(SettingForm.VALUE, typed);
        assertThat(form(key).read(sheet)).isEmpty();
        assertThat(form(key).read(sheet.with(SettingForm.REASON, ".............."))).isEmpty();
        assertThat(form(key).read(sheet.with(SettingForm.REASON, " as our label says ")))
                .contains(new SettingForm.Said(new BigDecimal(typed), "as our label says"));
    }

    /// clinical.md M2: less than the 5 days of the physician's page only by an owner, with a reason.
    @Test
    void anOwnerMayGoUnderTheFloorWithAReason() {
        var form = form("rules.medication.after", true);
        var sheet = form.sheet().with(SettingForm.VALUE, "4");
        assertThat(form.read(sheet)).isEmpty();
        assertThat(form.reasonRefused(sheet).map(Refusal::words)).contains("settings.refused.reason");
        assertThat(form.read(sheet.with(SettingForm.REASON, "as our page says")))
                .contains(new SettingForm.Said(new BigDecimal("4"), "as our page says"));
        assertThat(form.value(sheet.with(SettingForm.VALUE, "0")).asRefusal().map(Refusal::words))
                .contains("settings.refused.least");
    }

    /// clinical.md 5.4: with epinephrine never below without; the same is no gap.
    @Test
    void aCeilingWithEpinephrineIsNeverBelowThePlainOne() {
        var own = new Settings(SHIPPED.all(), Map.of("anaesthetics.lidocaine.epinephrine.most",
                new BigDecimal("300"), "anaesthetics.lidocaine.most", new BigDecimal("200")));
        var plain = new SettingForm(own, own.find("anaesthetics.lidocaine.most").orElseThrow(), 10, true);
        assertThat(plain.read(plain.sheet().with(SettingForm.VALUE, "300"))).as("as shipped").isPresent();
        var lower = new Settings(SHIPPED.all(), Map.of("anaesthetics.lidocaine.epinephrine.most",
                new BigDecimal("250"), "anaesthetics.lidocaine.most", new BigDecimal("200")));
        var over = new SettingForm(lower, lower.find("anaesthetics.lidocaine.most").orElseThrow(), 10, true);
        assertThat(over.value(over.sheet().with(SettingForm.VALUE, "251")).asRefusal().map(Refusal::words))
                .contains("settings.refused.notOver");
    }

    @Test
    void whatCountsBesideItIsThePracticesOwn() {
        var own = new Settings(SHIPPED.all(), Map.of("vitals.BP-high.systolic", new BigDecimal("150")));
        var form = new SettingForm(own, own.find("vitals.BP-stop.systolic").orElseThrow(), 10, false);
        assertThat(form.read(form.sheet().with(SettingForm.VALUE, "155"))).isPresent();
    }
}
