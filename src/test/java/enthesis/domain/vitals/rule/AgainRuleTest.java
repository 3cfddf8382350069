package enthesis.domain.vitals.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.visit.Cases;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.Taken;
import enthesis.domain.vitals.VitalSigns;
import enthesis.domain.vitals.VitalsFields;
import enthesis.domain.vitals.VitalsReader;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rulings 9: a second reading is offered at 160-179/100-109, demanded from 180/110; clinical.md 4.1: after 5 minutes.
class AgainRuleTest {
    private static final AgainRule RULE = new AgainRule(Cases.PRACTICE);
    private static final Stamping STAMPING = new Stamping(Cases.PRACTICE);

    private static VitalSigns vitals(Sheet sheet) {
        return new VitalsReader(Cases.PRACTICE).read(sheet);
    }

    private static Map<Moment, Taken> pressures(Sheet sheet) {
        var taken = new EnumMap<Moment, Taken>(Moment.class);
        for (var moment : Moment.values()) {
            vitals(sheet).taking(Sign.BLOOD_PRESSURE, moment).typed().ifPresent(one -> taken.put(moment, one));
        }
        return taken;
    }

    private static Taken at(String time) {
        return new Taken(Instant.parse("2026-11-23T" + time + "Z"), "M. Okafor");
    }

    /// The sheet after this was typed at that time.
    private static Sheet typed(Sheet sheet, String field, String text, String time) {
        var next = Cases.with(sheet, field, text);
        return next.with(STAMPING.of(next, Set.of(Field.parse(field)), at(time)));
    }

    @ParameterizedTest
    @CsvSource({"159/99, false, false", "160/90, true, false", "150/100, true, false", "179/109, true, false",
            "180/90, true, true", "150/110, true, true"})
    void isOfferedAndThenDemanded(String text, boolean offered, boolean demanded) {
        var vitals = vitals(Cases.sheet("vitals.blood-pressure", text));
        assertThat(RULE.offers(vitals)).isEqualTo(offered);
        assertThat(RULE.findings(vitals)).extracting(Finding::rule, Finding::level, Finding::values).isEqualTo(
                demanded ? List.of(tuple("BP-again", Level.MISSING, List.of(text, "5"))) : List.of());
    }

    @Test
    void theSecondCountsAndTheFirstIsKept() {
        var vitals = vitals(Cases.sheet("vitals.blood-pressure", "184/90", "vitalsRepeat.blood-pressure", "148/86"));
        assertThat(RULE.findings(vitals)).isEmpty();
        assertThat(vitals.counting(Sign.BLOOD_PRESSURE).orElseThrow().shown()).isEqualTo("148/86");
        assertThat(vitals.measured(Sign.BLOOD_PRESSURE, Moment.BEFORE).orElseThrow().shown()).isEqualTo("184/90");
    }

    @Test
    void notMeasuredAgainAnswersTheDemandAndTheFirstCounts() {
        var vitals = vitals(Cases.sheet("vitals.blood-pressure", "184/90", "vitalsRepeat.blood-pressure",
                VitalsFields.NOT_MEASURED));
        assertThat(RULE.findings(vitals)).isEmpty();
        assertThat(vitals.counting(Sign.BLOOD_PRESSURE).orElseThrow().shown()).isEqualTo("184/90");
        assertThat(RULE.findings(vitals(Cases.sheet("vitals.blood-pressure", "184/90",
                "vitalsRepeat.blood-pressure", "86/148")))).extracting(Finding::rule).containsExactly("BP-again");
    }

    @Test
    void eachReadingHasTheTimeAtWhichItWasTyped() {
        var first = typed(Sheet.EMPTY, "vitals.blood-pressure", "184/90", "10:41:07");
        var second = typed(first, "vitalsRepeat.blood-pressure", "148/86", "10:46:30");
        assertThat(pressures(second)).isEqualTo(Map.of(Moment.BEFORE, at("10:41:07"), Moment.REPEAT,
                at("10:46:30")));
        assertThat(RULE.findings(vitals(second))).isEmpty();
        var mended = typed(second, "vitals.blood-pressure", "186/90", "10:50:00");
        assertThat(pressures(mended).get(Moment.BEFORE)).isEqualTo(at("10:41:07"));
        assertThat(pressures(typed(mended, "vitalsRepeat.blood-pressure", "", "10:51:00")))
                .isEqualTo(Map.of(Moment.BEFORE, at("10:41:07")));
    }

    @Test
    void oneThatCameTooSoonIsSaid() {
        var first = typed(Sheet.EMPTY, "vitals.blood-pressure", "184/90", "10:41:07");
        var second = typed(first, "vitalsRepeat.blood-pressure", "148/86", "10:46:06");
        assertThat(RULE.findings(vitals(second))).extracting(Finding::rule, Finding::level, Finding::values)
                .containsExactly(tuple("BP-soon", Level.INFO, List.of("4", "5")));
    }

    /// Clinical.md 4: each keeps its time and its taker; it goes with the number.
    @Test
    void everyReadingHasItsTimeAndItsTaker() {
        var pulse = typed(Sheet.EMPTY, "vitals.heart-rate", "72", "10:41:07");
        var both = typed(pulse, "vitals.temperature", "36.6", "10:42:00");
        assertThat(vitals(both).taking(Sign.HEART_RATE, Moment.BEFORE).typed()).contains(at("10:41:07"));
        assertThat(vitals(both).taking(Sign.TEMPERATURE, Moment.BEFORE).typed()).contains(at("10:42:00"));
        var said = Cases.with(both, "vitalsTaking.before-heart-rate-at", "9:50",
                "vitalsTaking.before-heart-rate-by", "A. Rossi");
        var taking = vitals(said).taking(Sign.HEART_RATE, Moment.BEFORE);
        assertThat(taking.at(ZoneOffset.UTC)).contains(LocalTime.of(9, 50));
        assertThat(taking.taker()).isEqualTo("A. Rossi");
        assertThat(typed(said, "vitals.heart-rate", "", "10:50:00"))
                .isEqualTo(typed(Sheet.EMPTY, "vitals.temperature", "36.6", "10:42:00"));
        assertThat(typed(Sheet.EMPTY, "vitals.heart-rate", "not-measured", "10:41:07"))
                .isEqualTo(Cases.sheet("vitals.heart-rate", "not-measured"));
    }

    /// What is said of both readings counts before the time of typing; said of one alone, nobody can tell.
    @Test
    void whatIsSaidOfTheTimesCounts() {
        var first = typed(Sheet.EMPTY, "vitals.blood-pressure", "184/90", "10:41:07");
        var second = typed(first, "vitalsRepeat.blood-pressure", "148/86", "10:42:00");
        assertThat(RULE.findings(vitals(second))).extracting(Finding::rule).containsExactly("BP-soon");
        var one = Cases.with(second, "vitalsTaking.before-blood-pressure-at", "9:50");
        assertThat(RULE.findings(vitals(one))).isEmpty();
        assertThat(RULE.findings(vitals(Cases.with(one, "vitalsTaking.repeat-blood-pressure-at", "9:53"))))
                .extracting(Finding::values).containsExactly(List.of("3", "5"));
    }

    /// Sheets of before have one time for the pressure, and one for all that followed the injections.
    @Test
    void sheetsOfBeforeAreReadAsTheyWere() {
        var sheet = Cases.sheet("vitals.blood-pressure", "184/90", "vitals.heart-rate", "72", "vitalsAfter.spo2", "98",
                "vitalsTaken.before", at("10:41:07").text(), "vitalsTaken.after", at("11:20:00").text());
        assertThat(vitals(sheet).taking(Sign.BLOOD_PRESSURE, Moment.BEFORE).typed()).contains(at("10:41:07"));
        assertThat(vitals(sheet).taking(Sign.HEART_RATE, Moment.BEFORE).typed()).isEmpty();
        assertThat(vitals(sheet).typed(Moment.AFTER)).contains(at("11:20:00"));
    }

    /// Nobody knows when the first was taken that stood there before anybody wrote down times.
    @Test
    void noTimeIsMadeUp() {
        var old = Cases.sheet("vitals.blood-pressure", "184/90", "vitalsRepeat.blood-pressure", "14");
        assertThat(pressures(typed(old, "vitalsRepeat.blood-pressure", "148/86", "10:46:30")))
                .isEqualTo(Map.of(Moment.REPEAT, at("10:46:30")));
        assertThat(Taken.read("yesterday M. Okafor")).isEmpty();
        assertThat(Taken.read("")).isEmpty();
    }

    @Test
    void whatFollowsTheInjectionsHasItsTime() {
        var after = typed(Sheet.EMPTY, "vitalsAfter.heart-rate", "72", "11:20:00");
        assertThat(vitals(after).typed(Moment.AFTER)).contains(at("11:20:00"));
        assertThat(vitals(typed(after, "vitalsAfter.spo2", "98", "11:22:00")).typed(Moment.AFTER))
                .contains(at("11:20:00"));
        assertThat(typed(after, "vitalsAfter.heart-rate", "", "11:23:00")).isEqualTo(Sheet.EMPTY);
    }
}
