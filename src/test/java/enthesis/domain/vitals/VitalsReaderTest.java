package enthesis.domain.vitals;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.value.BodyMass;
import enthesis.domain.value.Centimetres;
import enthesis.domain.value.Kilograms;
import enthesis.domain.value.Unit;
import enthesis.domain.visit.Cases;
import enthesis.domain.vitals.unit.Conversion;
import enthesis.domain.vitals.unit.Said;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The vectors of clinical.md 4. There 180 mg/dL reads 9.9914; 180 / 18.0156 is 9.99134.
class VitalsReaderTest {

    private static Entered<Measurement> read(Sign sign, String text, String unit) {
        var field = VitalsFields.reading(sign, Moment.BEFORE);
        var sheet = Sheet.EMPTY.with(field, text).with(VitalsFields.unit(sign, Moment.BEFORE), unit);
        return new VitalsReader(Cases.PRACTICE).read(sheet).reading(sign, Moment.BEFORE);
    }

    @ParameterizedTest
    @CsvSource({"FAHRENHEIT, CELSIUS, 100.4, 38.0", "FAHRENHEIT, CELSIUS, 101.3, 38.5",
            "POUNDS, KILOGRAMS, 150, 68.0389",
            "FEET_INCHES, CENTIMETRES, 70, 177.8", "MG_PER_DL, MMOL_PER_L, 250, 13.8769",
            "MG_PER_DL, MMOL_PER_L, 180, 9.9913", "MG_PER_DL, MMOL_PER_L, 70, 3.8855"})
    void convertsExactly(Unit from, Unit to, BigDecimal number, BigDecimal expected) {
        assertThat(Conversion.to(to, from, number).setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo(expected);
        assertThat(Conversion.to(from, to, Conversion.to(to, from, number)).setScale(6, RoundingMode.HALF_UP))
                .isEqualByComparingTo(number);
    }

    /// As they are said: 13.9, 10.0 and 3.9 mmol/L.
    @ParameterizedTest
    @CsvSource({"250, 13.9 mmol/L", "180, 10.0 mmol/L", "70, 3.9 mmol/L"})
    void saysGlucoseToOneDecimal(BigDecimal milligrams, String said) {
        assertThat(Said.in(Unit.MMOL_PER_L, Unit.MG_PER_DL, milligrams)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"70, 175, 22.8571", "69.9893, 175.006, 22.85"})
    void reckonsBodyMass(String kg, String cm, BigDecimal expected) {
        assertThat(BodyMass.exactly(Kilograms.of(kg), Centimetres.of(cm)).setScale(expected.scale(),
                RoundingMode.HALF_UP)).isEqualTo(expected);
    }

    @Test
    void keepsWhatWasTypedBesideWhatItIs() {
        assertThat(read(Sign.TEMPERATURE, "98,6", "f")).isEqualTo(new Entered.Value<>(
                new Measurement(Sign.TEMPERATURE, Moment.BEFORE, "98,6", Unit.FAHRENHEIT, new BigDecimal("37.0"),
                        Optional.empty(), Unit.CELSIUS),
                "98,6"));
    }

    @ParameterizedTest
    @CsvSource({"TEMPERATURE, 98.6, c, °F, temperature-unit, f", "GLUCOSE, 5.6, mg-dl, mmol/L, glucose-unit, mmol-l",
            "WEIGHT, 420, kg, lb, weight-unit, lb", "TEMPERATURE, 36.6, f, °C, temperature-unit, c",
            "TEMPERATURE, 98.6 F, c, °F, temperature-unit, f", "WEIGHT, 150 lb, kg, lb, weight-unit, lb",
            "WEIGHT, 68 kg, lb, kg, weight-unit, kg", "HEIGHT, 5'10\", cm, ft/in, height-unit, ftin",
            "HEIGHT, 70, cm, ft/in, height-unit, ftin", "HEIGHT, 178, ftin, cm, height-unit, cm",
            "GLUCOSE, 5.6 mmol/L, mg-dl, mmol/L, glucose-unit, mmol-l"})
    void namesTheUnitItLooksLikeAndMendsIt(Sign sign, String text, String unit, String meant, String field,
            String key) {
        var refusal = read(sign, text, unit).asRefusal().orElseThrow();
        assertThat(refusal.words()).isEqualTo("refusals.looksLike");
        assertThat(refusal.values().get(1)).isEqualTo(meant);
        assertThat(refusal.mend()).isEqualTo(Map.of(Field.of("vitals", field), key));
    }

    /// Clinical.md 4: the hard limits, both ends included.
    @ParameterizedTest
    @CsvSource({"BLOOD_PRESSURE, 50/20", "BLOOD_PRESSURE, 300/200", "HEART_RATE, 20", "HEART_RATE, 300",
            "RESPIRATION, 4", "RESPIRATION, 80", "TEMPERATURE, 30.0", "TEMPERATURE, 43.0", "SPO2, 50", "SPO2, 100",
            "WEIGHT, 20", "WEIGHT, 400", "HEIGHT, 100", "HEIGHT, 250", "GLUCOSE, 20", "GLUCOSE, 1000"})
    void acceptsWhatCanJustBe(Sign sign, String text) {
        assertThat(read(sign, text, "").asValue()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"BLOOD_PRESSURE, 49/20", "BLOOD_PRESSURE, 301/200", "BLOOD_PRESSURE, 50/19",
            "BLOOD_PRESSURE, 300/201", "HEART_RATE, 19", "HEART_RATE, 301", "RESPIRATION, 3", "RESPIRATION, 81",
            "TEMPERATURE, 29.9", "TEMPERATURE, 43.1", "SPO2, 49", "SPO2, 101", "WEIGHT, 19.9", "WEIGHT, 1000",
            "HEIGHT, 99.9", "HEIGHT, 250.1", "GLUCOSE, 19", "GLUCOSE, 1001"})
    void refusesWhatCanJustNotBe(Sign sign, String text) {
        assertThat(read(sign, text, "").asRefusal()).isPresent();
    }

    /// Clinical.md 4: 3 to 20 %.
    @ParameterizedTest
    @CsvSource({"3, true", "20 %, true", "'7,1', true", "2.9, false", "20.1, false", "53, false"})
    void hba1cIsAPercentage(String text, boolean accepted) {
        var read = new VitalsReader(Cases.PRACTICE).read(Cases.sheet("vitals.hba1c", text)).hba1c();
        assertThat(read.asValue().isPresent()).isEqualTo(accepted);
        assertThat(read.asRefusal().isPresent()).isNotEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"TEMPERATURE, 366, c, refusals.point, 36.6", "TEMPERATURE, 1004, f, refusals.point, 100.4",
            "HEIGHT, '1,75', cm, refusals.metres, 175", "WEIGHT, 3956, kg, refusals.point, 395.6"})
    void offersTheNumberThatWasMeant(Sign sign, String text, String unit, String words, String meant) {
        var refusal = read(sign, text, unit).asRefusal().orElseThrow();
        assertThat(refusal.words()).isEqualTo(words);
        assertThat(refusal.mend()).isEqualTo(Map.of(VitalsFields.reading(sign, Moment.BEFORE), meant));
    }

    /// Only what a person can have; 1365 can be no pressure at all, so nothing is offered.
    @ParameterizedTest
    @CsvSource({"12878, 128/78", "9860, 98/60", "136105, 136/105", "'128,78', 128/78", "128-78, 128/78",
            "128.78, 128/78", "78/128, 128/78", "1365, ''", "12, ''", "1287, ''", "200/250, 250/200", "80/301, ''"})
    void offersThePressureThatWasMeant(String text, String meant) {
        var refusal = read(Sign.BLOOD_PRESSURE, text, "").asRefusal().orElseThrow();
        assertThat(refusal.mend()).isEqualTo(meant.isEmpty()
                ? Map.of()
                : Map.of(VitalsFields.reading(Sign.BLOOD_PRESSURE, Moment.BEFORE), meant));
    }

    /// What follows the injections is typed in the unit chosen before them, unless it has its own.
    @Test
    void afterwardsTheSameUnitIsMeant() {
        var sheet = Cases.sheet("vitals.temperature", "98.6", "vitals.temperature-unit", "f",
                "vitalsAfter.temperature", "99.1");
        assertThat(new VitalsReader(Cases.PRACTICE).read(sheet).measured(Sign.TEMPERATURE, Moment.AFTER).orElseThrow()
                .value()).isEqualTo(new BigDecimal("37.3"));
        assertThat(new VitalsReader(Cases.PRACTICE).read(Cases.with(sheet, "vitalsAfter.temperature-unit", "c"))
                .reading(Sign.TEMPERATURE, Moment.AFTER).asRefusal()).isPresent();
    }

    @Test
    void aSaturationFractionIsTurnedIntoPercentByOnePress() {
        assertThat(read(Sign.SPO2, "0.97", ""))
                .isEqualTo(new Entered.Refused<>(Refusal.of("refusals.fraction", "0.97", "97")
                        .mendedBy(Map.of(Field.of("vitals", "spo2"), "97")), "0.97"));
    }

    @ParameterizedTest
    @CsvSource({"WEIGHT, 0, refusals.outside", "BLOOD_PRESSURE, 120/125, refusals.diastolicAbove",
            "BLOOD_PRESSURE, 120/120, refusals.diastolicAbove", "BLOOD_PRESSURE, 400/80, refusals.outside",
            "BLOOD_PRESSURE, 120, refusals.pressure", "HEART_RATE, 72.5, refusals.whole",
            "HEART_RATE, 500, refusals.outside",
            "HEART_RATE, fast, refusals.number", "WEIGHT, -3, refusals.negative"})
    void refusesWhatCannotBe(Sign sign, String text, String words) {
        assertThat(read(sign, text, "").asRefusal().orElseThrow().words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5'10" | 177.8
            5 10 | 177.8
            5 ft 10 in | 177.8
            70 in | 177.8
            6' | 182.9
            """)
    void readsFeetAndInches(String text, BigDecimal centimetres) {
        assertThat(read(Sign.HEIGHT, text, "ftin").asValue().orElseThrow().value()).isEqualTo(centimetres);
    }

    @Test
    void notMeasuredIsAnAnswerAndNoValue() {
        assertThat(read(Sign.WEIGHT, VitalsFields.NOT_MEASURED, "")).isEqualTo(new Entered.NotDone<>());
    }
}
