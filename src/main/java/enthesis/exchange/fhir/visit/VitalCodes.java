package enthesis.exchange.fhir.visit;

import enthesis.domain.value.Unit;
import enthesis.domain.vitals.Sign;
import enthesis.exchange.fhir.base.Codes;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/// The codes and units of what is measured (clinical.md 4 and 10.1).
final class VitalCodes {
    static final Coding SYSTOLIC = Codes.loinc("8480-6", "Systolic blood pressure");
    static final Coding DIASTOLIC = Codes.loinc("8462-4", "Diastolic blood pressure");
    private static final String PROFILE = "http://hl7.org/fhir/StructureDefinition/";

    private VitalCodes() {}

    static CodeableConcept of(Sign sign, Unit unit) {
        var code = new CodeableConcept();
        codings(sign, unit).forEach(code::addCoding);
        return code;
    }

    /// Oxygen has two: R4 knows the older one, pulse oximeters report the newer one.
    private static List<Coding> codings(Sign sign, Unit unit) {
        return switch (sign) {
            case BLOOD_PRESSURE -> List.of(Codes.loinc("85354-9", "Blood pressure panel with all children optional"));
            case HEART_RATE -> List.of(Codes.loinc("8867-4", "Heart rate"));
            case RESPIRATION -> List.of(Codes.loinc("9279-1", "Respiratory rate"));
            case TEMPERATURE -> List.of(Codes.loinc("8310-5", "Body temperature"));
            case SPO2 -> List.of(Codes.loinc("2708-6", "Oxygen saturation in Arterial blood"),
                    Codes.loinc("59408-5", "Oxygen saturation in Arterial blood by Pulse oximetry"));
            case WEIGHT -> List.of(Codes.loinc("29463-7", "Body weight"));
            case HEIGHT -> List.of(Codes.loinc("8302-2", "Body height"));
            case GLUCOSE -> List.of(unit == Unit.MG_PER_DL
                    ? Codes.loinc("41653-7", "Glucose [Mass/volume] in Capillary blood by Glucometer")
                    : Codes.loinc("15074-8", "Glucose [Moles/volume] in Blood"));
        };
    }

    static CodeableConcept bodyMassIndex() {
        return Codes.coded(Codes.loinc("39156-5", "Body mass index (BMI) [Ratio]"));
    }

    /// Glucose is no vital sign.
    static String profile(Sign sign) {
        return PROFILE + switch (sign) {
            case BLOOD_PRESSURE -> "bp";
            case HEART_RATE -> "heartrate";
            case RESPIRATION -> "resprate";
            case TEMPERATURE -> "bodytemp";
            case SPO2 -> "oxygensat";
            case WEIGHT -> "bodyweight";
            case HEIGHT -> "bodyheight";
            case GLUCOSE -> "Observation";
        };
    }

    static String bodyMassProfile() {
        return PROFILE + "bmi";
    }

    static String ucum(Unit unit) {
        return switch (unit) {
            case MMHG -> "mm[Hg]";
            case PER_MINUTE -> "/min";
            case CELSIUS -> "Cel";
            case FAHRENHEIT -> "[degF]";
            case PERCENT -> "%";
            case KILOGRAMS -> "kg";
            case POUNDS -> "[lb_av]";
            case CENTIMETRES -> "cm";
            case FEET_INCHES -> "[ft_i]";
            case MG_PER_DL -> "mg/dL";
            case MMOL_PER_L -> "mmol/L";
            case KG_PER_M2 -> "kg/m2";
            case SCORE -> "{score}";
        };
    }
}
