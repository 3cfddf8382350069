package enthesis.domain.screening.rule;

import static enthesis.domain.finding.Level.ASK;
import static enthesis.domain.finding.Level.CAUTION;
import static enthesis.domain.finding.Level.DEFER;
import static enthesis.domain.finding.Level.INFO;
import static enthesis.domain.finding.Level.MISSING;

import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Reason;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.Rules;
import enthesis.domain.screening.CheckIn;
import enthesis.domain.screening.CheckInFields;
import enthesis.domain.screening.NsaidDays;
import enthesis.domain.screening.ToldMedication;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        if (Reason.isGiven(drug.necessary(), reasonLetters)) {
            return Optional.of(Finding.of("M6-" + drug.row(), INFO, CheckInFields.necessary(drug.row()),
                    "findings.necessary", Source.SEED, drug.told(), drug.necessary()));
        }
        return switch (drug.lastDose()) {
            case Entered.Empty<LocalDate> _,Entered.Refused<LocalDate> _ -> Optional.of(untold(drug));
            case Entered.NotDone<LocalDate> _ -> Optional.of(dosed(drug, DEFER, "findings.lastDoseUnknown",
                    Integer.toString(days.before()), Integer.toString(reasonLetters)));
            case Entered.Value<LocalDate>(var last, _) when days.enoughBefore(last, today) -> Optional.empty();
            case Entered.Value<LocalDate>(var last, _) -> Optional.of(dosed(drug, DEFER, "findings.nsaid",
                    Long.toString(NsaidDays.elapsed(last, today)), Integer.toString(days.before()),
                    DateText.written(last), DateText.written(days.earliestInjection(last)),
                    Integer.toString(reasonLetters)));
        };
    }

    /// One press says that nobody knows.
    private static Finding untold(ToldMedication drug) {
        var asked = dosed(drug, MISSING, "findings.lastDose");
        return new Finding(asked.rule(), asked.level(), asked.where(), asked.words(), asked.values(), asked.source(),
                Map.of(asked.where(), Entered.NOT_KNOWN.getFirst()));
    }

    private static Finding dosed(ToldMedication drug, Level level, String words, String... values) {
        return Finding.of("M1-" + drug.row(), level, CheckInFields.lastDose(drug.row()), words, Source.SEED,
                Stream.concat(Stream.of(drug.told()), Stream.of(values)).toArray(String[]::new));
    }

    private static Finding plain(ToldMedication drug, Level level, String words, Source source) {
        return Finding.of("M-" + drug.row(), level, CheckInFields.told(drug.row()), words, source, drug.told());
    }
}
