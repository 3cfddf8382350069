package enthesis.domain.screening.rule;

import static enthesis.domain.finding.Level.ASK;
import static enthesis.domain.finding.Level.CAUTION;
import static enthesis.domain.finding.Level.DEFER;
import static enthesis.domain.finding.Level.MISSING;

import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Patient;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Rules;
import enthesis.domain.screening.CheckIn;
import enthesis.domain.screening.CheckInFields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Blood thinners, steroids and immune drugs: the answer, the list and the banner have to agree; warfarin asks for the
/// INR and its date, and never for a hold time. What nobody knows defers until a typed reason says why it went on.
public final class ThinnerRule {
    private static final Set<DrugClass> MEANT = Set.of(DrugClass.ANTICOAGULANT, DrugClass.WARFARIN,
            DrugClass.ANTIPLATELET, DrugClass.STEROID, DrugClass.IMMUNOSUPPRESSANT);

    private final Rules.Medication rules;
    private final LocalDate today;

    public ThinnerRule(Rules.Medication rules, LocalDate today) {
        this.rules = rules;
        this.today = today;
    }

    public List<Finding> findings(CheckIn checkIn, Patient patient) {
        var findings = new ArrayList<Finding>();
        checkIn.thinner().ifPresent(answer -> {
            boolean listed = checkIn.medications().stream()
                    .anyMatch(drug -> drug.drugClass().filter(MEANT::contains).isPresent());
            boolean known = patient.has(Alert.Kind.ANTICOAGULANT) || patient.has(Alert.Kind.ANTIPLATELET);
            switch (answer) {
                case UNKNOWN -> findings.add(finding(DEFER, "findings.thinnerUnknown"));
                case LISTED -> addIf(findings, !listed, finding(MISSING, "findings.thinnerNotListed"));
                case NONE -> addIf(findings, listed || known, finding(ASK, "findings.thinnerYetKnown"));
            }
        });
        if (checkIn.takes(DrugClass.WARFARIN)) {
            inr(checkIn.inr()).ifPresent(findings::add);
            inrDate(checkIn.inr(), checkIn.inrDate()).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> inr(Entered<BigDecimal> inr) {
        if (inr instanceof Entered.NotDone<?>) {
            return Optional.of(Finding.of("C04-inr", DEFER, CheckInFields.INR, "findings.inrUnknown",
                    Source.PRACTICE));
        }
        return inr.answered() ? Optional.empty() : Optional.of(asked("C04-inr", CheckInFields.INR, "findings.inr"));
    }

    /// An INR that nobody knows has no day to ask for.
    private Optional<Finding> inrDate(Entered<BigDecimal> inr, Entered<LocalDate> day) {
        if (inr instanceof Entered.NotDone<?>) {
            return Optional.empty();
        }
        if (day.asValue().isPresent()) {
            return day.asValue().flatMap(this::old);
        }
        return Optional.of(day instanceof Entered.NotDone<?>
                ? Finding.of("C04-inr-date", CAUTION, CheckInFields.INR_DATE, "findings.inrDateUnknown",
                        Source.PRACTICE)
                : asked("C04-inr-date", CheckInFields.INR_DATE, "findings.inrDate"));
    }

    /// How old it is, where that is more than the practice's days; what follows from it the physician decides.
    private Optional<Finding> old(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, today);
        return days <= rules.inrDays().whole()
                ? Optional.empty()
                : Optional.of(Finding.of("C04-inr-date", CAUTION, CheckInFields.INR_DATE, "findings.inrOld",
                        rules.inrDays().source(), Long.toString(days), DateText.written(day),
                        rules.inrDays().toString()));
    }

    /// One press says that nobody knows.
    private static Finding asked(String rule, Field where, String words) {
        return new Finding(rule, MISSING, where, words, List.of(), Source.PRACTICE,
                Map.of(where, Entered.NOT_KNOWN.getFirst()));
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
