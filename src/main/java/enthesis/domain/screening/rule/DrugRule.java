package enthesis.domain.screening.rule;

import static enthesis.domain.finding.Level.ASK;
import static enthesis.domain.finding.Level.CAUTION;
import static enthesis.domain.finding.Level.DEFER;
import static enthesis.domain.finding.Level.INFO;
import static enthesis.domain.finding.Level.MISSING;

import enthesis.domain.entry.DateText;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.Rules;
import enthesis.domain.screening.CheckIn;
import enthesis.domain.screening.CheckInFields;
import enthesis.domain.screening.NsaidDays;
import enthesis.domain.screening.ToldMedication;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What each drug the patient named means today. NSAID and high-dose aspirin count days; low-dose aspirin is only ever
/// "keep taking"; hold times of blood thinners are never computed (clinical.md 3).
public final class DrugRule {
    private final NsaidDays days;
    private final LocalDate today;
    private final int reasonLetters;

    public DrugRule(Rules rules, LocalDate today) {
        days = NsaidDays.of(rules.medication());
        reasonLetters = rules.visit().reasonLetters().whole();
        this.today = today;
    }

    public List<Finding> findings(CheckIn checkIn) {
        return checkIn.medications().stream().flatMap(drug -> finding(drug).stream()).toList();
    }

    private Optional<Finding> finding(ToldMedication drug) {
        if (drug.drugClass().isEmpty()) {
            return drug.told().isBlank()
                    ? Optional.empty()
                    : Optional.of(Finding.of("M0-" + drug.row(), MISSING, CheckInFields.drugClass(drug.row()),
                            "findings.drugClass", Source.PRACTICE, drug.told()));
        }
        return switch (drug.drugClass().get()) {
            case NSAID, ASPIRIN_HIGH -> counted(drug);
            case NSAID_TOPICAL -> Optional.of(plain(drug, ASK, "findings.topical", Source.PRACTICE));
            case ASPIRIN_LOW -> Optional.of(plain(drug, INFO, "findings.aspirinLow", Source.SEED));
            case ANTICOAGULANT, WARFARIN ->
                Optional.of(plain(drug, CAUTION, "findings.anticoagulant", Source.PRACTICE));
            case ANTIPLATELET -> Optional.of(plain(drug, CAUTION, "findings.antiplatelet", Source.PRACTICE));
            case STEROID -> Optional.of(plain(drug, CAUTION, "findings.steroid", Source.PRACTICE));
            case IMMUNOSUPPRESSANT -> Optional.of(plain(drug, CAUTION, "findings.immune", Source.PRACTICE));
            case GLUCOSE_LOWERING, ACETAMINOPHEN, OTHER -> Optional.empty();
        };
    }

    /// By the stop rule: enough days, or medically necessary with its reason, or deferred.
    private Optional<Finding> counted(ToldMedication drug) {
        if (drug.necessary().length() >= reasonLetters) {
            return Optional.of(Finding.of("M6-" + drug.row(), INFO, CheckInFields.necessary(drug.row()),
                    "findings.necessary", Source.SEED, drug.told(), drug.necessary()));
        }
        var last = drug.lastDose().asValue();
        if (last.isEmpty()) {
            return Optional.of(Finding.of("M1-" + drug.row(), MISSING, CheckInFields.lastDose(drug.row()),
                    "findings.lastDose", Source.SEED, drug.told()));
        }
        return days.enoughBefore(last.get(), today)
                ? Optional.empty()
                : Optional
                        .of(Finding.of("M1-" + drug.row(), DEFER, CheckInFields.lastDose(drug.row()), "findings.nsaid",
                                Source.SEED, drug.told(), Long.toString(NsaidDays.elapsed(last.get(), today)),
                                Integer.toString(days.before()), DateText.written(last.get()),
                                DateText.written(days.earliestInjection(last.get())), Integer.toString(reasonLetters)));
    }

    private static Finding plain(ToldMedication drug, Level level, String words, Source source) {
        return Finding.of("M-" + drug.row(), level, CheckInFields.told(drug.row()), words, source, drug.told());
    }
}
