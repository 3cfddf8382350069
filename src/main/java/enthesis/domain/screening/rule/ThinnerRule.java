package enthesis.domain.screening.rule;

import static enthesis.domain.finding.Level.ASK;
import static enthesis.domain.finding.Level.MISSING;

import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Patient;
import enthesis.domain.screening.CheckIn;
import enthesis.domain.screening.CheckInFields;
import enthesis.domain.screening.DrugClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Blood thinners, steroids and immune drugs: the answer, the list and the banner have to agree; warfarin asks for the
/// INR and its date, and never for a hold time.
public final class ThinnerRule {
    private static final Set<DrugClass> MEANT = Set.of(DrugClass.ANTICOAGULANT, DrugClass.WARFARIN,
            DrugClass.ANTIPLATELET, DrugClass.STEROID, DrugClass.IMMUNOSUPPRESSANT);

    private ThinnerRule() {}

    public static List<Finding> findings(CheckIn checkIn, Patient patient) {
        var findings = new ArrayList<Finding>();
        checkIn.thinner().ifPresent(answer -> {
            boolean listed = checkIn.medications().stream()
                    .anyMatch(drug -> drug.drugClass().filter(MEANT::contains).isPresent());
            boolean known = patient.has(Alert.Kind.ANTICOAGULANT) || patient.has(Alert.Kind.ANTIPLATELET);
            switch (answer) {
                case UNKNOWN -> findings.add(finding(MISSING, "findings.thinnerUnknown"));
                case LISTED -> addIf(findings, !listed, finding(MISSING, "findings.thinnerNotListed"));
                case NONE -> addIf(findings, listed || known, finding(ASK, "findings.thinnerYetKnown"));
            }
        });
        if (checkIn.takes(DrugClass.WARFARIN)) {
            addIf(findings, checkIn.inr().asValue().isEmpty(),
                    Finding.of("C04-inr", MISSING, CheckInFields.INR, "findings.inr", Source.PRACTICE));
            addIf(findings, checkIn.inrDate().asValue().isEmpty(),
                    Finding.of("C04-inr-date", MISSING, CheckInFields.INR_DATE, "findings.inrDate", Source.PRACTICE));
        }
        return findings;
    }

    private static Finding finding(Level level, String words) {
        return Finding.of("C04-answer", level, CheckInFields.THINNER, words, Source.PRACTICE);
    }

    private static void addIf(List<Finding> findings, boolean so, Finding finding) {
        if (so) {
            findings.add(finding);
        }
    }
}
