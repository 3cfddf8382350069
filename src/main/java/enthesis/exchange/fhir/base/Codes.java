package enthesis.exchange.fhir.base;

import java.math.BigDecimal;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Quantity;

/// Codes and quantities (clinical.md 10.2). What has no free code is said in words: no SNOMED CT and no CPT.
public final class Codes {
    public static final String LOINC = "http://loinc.org";
    public static final String UCUM = "http://unitsofmeasure.org";
    public static final String ICD_10_CM = "http://hl7.org/fhir/sid/icd-10-cm";
    private static final String HL7 = "http://terminology.hl7.org/CodeSystem/";

    private Codes() {}

    /// What another program calls the system of its numbers or codes, where it is what FHIR takes for one: an absolute
    /// URI, an OID of at least three arcs, a UUID.
    public static Optional<String> system(String said) {
        boolean fits = said.startsWith("urn:oid:")
                ? said.matches("urn:oid:[0-2](\\.(0|[1-9][0-9]*)){2,}")
                : said.startsWith("urn:uuid:")
                        ? said.matches("urn:uuid:[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                        : said.matches("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|^`\\\\]+");
        return fits ? Optional.of(said) : Optional.empty();
    }

    public static CodeableConcept text(String words) {
        return new CodeableConcept().setText(words);
    }

    /// A code of one of HL7's own systems, by the last part of its address.
    public static Coding hl7(String system, String code, String display) {
        return new Coding(HL7 + system, code, display);
    }

    public static Coding loinc(String code, String display) {
        return new Coding(LOINC, code, display);
    }

    public static CodeableConcept coded(Coding coding) {
        return new CodeableConcept(coding);
    }

    /// `unit` is how it is written, `ucum` its code; the number stays as exact as it is.
    public static Quantity quantity(BigDecimal value, String unit, String ucum) {
        return new Quantity().setValue(value).setUnit(unit).setSystem(UCUM).setCode(ucum);
    }
}
