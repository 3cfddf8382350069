package enthesis.storage.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import enthesis.domain.practice.setting.Threshold;
import enthesis.domain.words.Words;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every number the rules judge by is a setting, with whose it is.
class SettingFileTest {
    private static final SettingFile FILE = SettingFile.load();
    private static final Map<String, JsonNode> TREES = ReferenceTrees.read();
    /// The files the rules take numbers from.
    private static final Set<String> JUDGED = Set.of("rules", "vitals", "anaesthetics", "candidacy", "outcomes",
            "insight");
    /// Numbers that are no thresholds: how much a scale has, how many items a questionnaire, what a stock holds, to how
    /// many figures a sign is kept; the ends of the pain scale, and that there is no end to a BMI that is high.
    private static final Set<String> NO_THRESHOLDS = Set.of("items", "needed", "proratedFrom", "low", "high", "stocks",
            "osmolarity", "decimals");

    private static void numbers(String path, JsonNode node, Set<String> into) {
        if (node.isNumber()) {
            into.add(path);
        }
        node.properties().forEach(one -> numbers(path + "/" + one.getKey(), one.getValue(), into));
        for (int at = 0; node.isArray() && at < node.size(); at++) {
            numbers(path + "/" + at, node.get(at), into);
        }
    }

    private static JsonNode tree(String name) {
        return Objects.requireNonNull(TREES.get(name));
    }

    private static Stream<String> places() {
        return FILE.rows().stream().flatMap(row -> Stream.of("at", "after", "before").flatMap(which -> row
                .places(which).stream())).map(place -> place.file() + place.path());
    }

    private static boolean isScale(String path) {
        boolean pain = path.startsWith("vitals/") && tree("vitals").at(path.substring(6).replaceAll(
                "/bounds/.*", "/sign")).asText().startsWith("pain");
        boolean open = path.endsWith("/high") && path.startsWith("vitals/") && tree("vitals")
                .at(path.substring(6).replaceAll("/bounds/.*", "/rule")).asText().equals("BMI-ideal");
        boolean scale = open || path.matches("outcomes/(instruments|externals)/[0-9]+/(from|to)")
                || path.contains("/parts/") || path.matches("insight/(levels/.*|bands/0/above|bands/3/upTo)");
        boolean constant = Stream.of(path.split("/", -1)).anyMatch(NO_THRESHOLDS::contains)
                && !path.contains("/bounds/");
        return pain || scale || constant;
    }

    @Test
    void everyNumberOfTheRulesIsASetting() {
        var all = new TreeSet<String>();
        JUDGED.forEach(name -> numbers(name, tree(name), all));
        all.removeIf(SettingFileTest::isScale);
        all.removeAll(places().collect(Collectors.toSet()));
        assertThat(all).as("rows to add to settings.json").isEmpty();
    }

    /// A number stands in one setting only, and each setting says whose it is.
    @Test
    void noNumberIsSetTwiceAndEachHasAMark() {
        assertThat(places().toList()).doesNotHaveDuplicates();
        assertThat(FILE.thresholds()).extracting(Threshold::key).doesNotHaveDuplicates();
        assertThat(FILE.thresholds()).allSatisfy(one -> assertThat(one.source()).as(one.key()).isNotNull());
    }

    /// What is shipped can be set, and lies where its neighbours leave it.
    @Test
    void whatIsShippedIsWithinItsLimits() {
        assertThat(FILE.thresholds().stream().filter(one -> !one.limits().hold(one.shipped())
                || inTheWay(one, one.shipped())).map(Threshold::key)).isEmpty();
    }

    private static boolean inTheWay(Threshold one, BigDecimal value) {
        return one.limits().below().filter(key -> !one.limits().inOrder(value, shipped(key))).isPresent()
                || one.limits().above().filter(key -> !one.limits().inOrder(shipped(key), value)).isPresent();
    }

    private static BigDecimal shipped(String key) {
        return FILE.thresholds().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow().shipped();
    }

    /// Each end of its limits alone makes a practice, unless a neighbour is in the way.
    @Test
    void theEndsOfTheLimitsFit() {
        assertThat(FILE.thresholds().stream().flatMap(one -> Stream.of(one.limits().least(), one.limits().most())
                .filter(end -> !inTheWay(one, end) && FILE.practice(Map.of(one.key(), end)).isEmpty())
                .map(end -> one.key() + " " + end))).isEmpty();
    }

    @Test
    void everySettingHasItsWords() {
        var words = new Words(Locale.ENGLISH);
        assertThat(FILE.thresholds()).allSatisfy(one -> {
            assertThat(words.knows("settings." + one.said().words())).as(one.said().words()).isTrue();
            assertThat(words.knows("settings.unit." + one.measure().unit())).as(one.measure().unit()).isTrue();
        });
    }

    /// The numbers of the tables of clinical.md, by section.
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"2.3, candidacy.months, 3", "2.4, candidacy.steroidWeeks, 8", "2.4, rules.visit.reasonLetters, 10",
            "2.4, rules.visit.adultFrom, 18", "2.4, rules.visit.elderlyFrom, 76", "3.1, rules.medication.before, 5",
            "3.1, rules.medication.after, 5", "3.1, rules.medication.aspirinHighAbove, 162",
            "3.2, rules.medication.halfLives, 5", "3.2, drugs.naproxen.halfLife, 15",
            "3.2, drugs.piroxicam.halfLife, 53", "3.4, rules.aftercare.acetaminophenPrinted, 3000",
            "3.4, rules.aftercare.acetaminophenMost, 4000", "4, vitals.systolic.hardLow, 50",
            "4, vitals.systolic.hardHigh, 300", "4, vitals.diastolic.hardHigh, 200", "4, vitals.heart-rate.hardLow, 20",
            "4, vitals.respiration.hardHigh, 80", "4, vitals.temperature.hardLow, 30",
            "4, vitals.temperature.hardHigh, 43", "4, vitals.spo2.hardLow, 50", "4, vitals.weight.hardHigh, 400",
            "4, vitals.height.hardLow, 100", "4, vitals.glucose.hardHigh, 1000", "4, vitals.hba1c.hardLow, 3",
            "4, vitals.systolic.bandHigh, 139", "4, vitals.W-changed, 10", "4, vitals.H-changed, 3",
            "4.1, vitals.T-fever, 38", "4.1, vitals.T-warm, 37.5", "4.1, vitals.T-cold, 35",
            "4.1, vitals.BP-stop.systolic, 180", "4.1, vitals.BP-stop.diastolic, 110",
            "4.1, vitals.BP-high.systolic, 160", "4.1, vitals.BP-high.diastolic, 100", "4.1, vitals.BP-low, 90",
            "4.1, vitals.BP-lowish, 100", "4.1, vitals.HR-fast, 131", "4.1, vitals.HR-slow, 40",
            "4.1, vitals.HR-fastish, 111", "4.1, vitals.HR-slowish, 50", "4.1, vitals.RR-fast, 25",
            "4.1, vitals.RR-slow, 8", "4.1, vitals.RR-recount.fast, 21", "4.1, vitals.RR-recount.slow, 11",
            "4.1, vitals.O2-low, 91", "4.1, vitals.O2-lowish, 93", "4.1, vitals.GLU-high, 250",
            "4.1, vitals.GLU-low, 70", "4.1, vitals.HbA1c-high, 8", "4.1, anaesthetics.idealAboveBmi, 30",
            "5.4, anaesthetics.lidocaine.mgPerKg, 4.5", "5.4, anaesthetics.lidocaine.most, 300",
            "5.4, anaesthetics.bupivacaine.mgPerKg, 2", "5.4, anaesthetics.bupivacaine.most, 175",
            "5.4, anaesthetics.ropivacaine.mgPerKg, 2", "5.4, anaesthetics.ropivacaine.most, 200",
            "5.4, anaesthetics.procaine.mgPerKg, 6", "5.4, anaesthetics.procaine.most, 500",
            "5.4, anaesthetics.lidocaine.epinephrine.mgPerKg, 7", "5.4, anaesthetics.lidocaine.epinephrine.most, 500",
            "5.4, anaesthetics.bupivacaine.epinephrine.most, 225", "5.4, anaesthetics.epinephrine, 0",
            "5.4, anaesthetics.idealMan, 100", "5.4, anaesthetics.idealWoman, 105", "5.4, anaesthetics.reducedBy, 0.3",
            "5.4, rules.ceiling.caution, 0.8", "5.4, rules.ceiling.stop, 1", "5.6, rules.mixing.beyondUseHours, 4",
            "5.6, rules.stock.multiDoseDays, 28",
            "5.6, rules.mixing.mostProducts, 3", "1, rules.visit.observationMinutesMuch, 30",
            "5.7, rules.mixing.rangeFrom, 15", "5.7, rules.mixing.rangeTo, 25",
            "5.7, rules.mixing.cautionBelow, 5", "5.7, rules.mixing.stopAbove, 30",
            "8.3, rules.followUp.flare.excess, 2", "8.4, rules.followUp.alerts.notEasedFrom, 8",
            "8.4, rules.followUp.alerts.feverFrom, 38", "8.4, rules.followUp.alerts.worseAfterDay, 3",
            "8.4, rules.followUp.alerts.glucoseAbove, 300", "8.4, rules.aftercare.flareToDays, 3",
            "8.4, rules.aftercare.flareReviewDay, 7", "9.1, rules.aftercare.heatFromMinutes, 15",
            "9.1, rules.aftercare.heatToMinutes, 20", "9.1, rules.aftercare.restDays, 3",
            "9.1, rules.aftercare.motionDays, 7", "1, rules.visit.observationMinutes, 15",
            "11.1, outcomes.responder.points, 2", "11.1, outcomes.responder.percent, 30"})
    void isASettingWithTheShippedValue(String section, String key, String value) {
        assertThat(shipped(key)).as("clinical.md " + section).isEqualByComparingTo(value);
    }
}
