package enthesis.domain.screening.rule;

import static enthesis.domain.finding.Level.ASK;
import static enthesis.domain.finding.Level.CAUTION;
import static enthesis.domain.finding.Level.DEFER;
import static enthesis.domain.finding.Level.INFO;
import static enthesis.domain.finding.Level.MISSING;
import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Reason;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Drugs;
import enthesis.domain.practice.Drugs.Drug;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.Rules;
import enthesis.domain.screening.CheckIn;
import enthesis.domain.screening.CheckInFields;
import enthesis.domain.screening.NsaidDays;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.screening.drug.DrugFinder;
import enthesis.domain.screening.drug.Recognised;
import enthesis.domain.screening.drug.StopDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What each drug the patient named means today. NSAID and high-dose aspirin count days; low-dose aspirin is only ever
/// "keep taking"; hold times of blood thinners are never computed, and where a bleed can't be pressed on, one is a STOP
/// (clinical.md 2.4 C04 and 3).
public final class DrugRule {
    private final Drugs drugs;
    private final DrugFinder finder;
    private final DrugKindRule kinds;
    private final Rules.Medication medication;
    private final NsaidDays days;
    private final LocalDate today;
    private final int reasonLetters;
    private final boolean deep;

    /// `deep`: whether somewhere is injected today where a bleed can't be stopped by pressing.
    public DrugRule(Practice practice, LocalDate today, boolean deep) {
        var rules = practice.rules();
        drugs = practice.drugs();
        finder = DrugFinder.of(practice);
        kinds = new DrugKindRule(finder);
        medication = rules.medication();
        days = NsaidDays.of(medication);
        reasonLetters = rules.visit().reasonLetters().whole();
        this.today = today;
        this.deep = deep;
    }

    public List<Finding> findings(CheckIn checkIn) {
        int fresh = checkIn.medications().stream().mapToInt(ToldMedication::row).max().orElse(0) + 1;
        return checkIn.medications().stream().flatMap(drug -> findings(drug, fresh)).toList();
    }

    private Stream<Finding> findings(ToldMedication drug, int freshRow) {
        var recognised = finder.read(drug.told());
        return Stream.of(kinds.finding(drug, recognised, freshRow),
                drug.drugClass().flatMap(kind -> meaning(drug, kind, recognised)), longStop(drug, recognised))
                .flatMap(Optional::stream);
    }

    private Optional<Finding> meaning(ToldMedication drug, DrugClass kind, Recognised recognised) {
        return switch (kind) {
            case NSAID, ASPIRIN_HIGH -> counted(drug, days.before(StopDays.before(recognised, medication)));
            case NSAID_TOPICAL -> Optional.of(plain(drug, ASK, "findings.topical", Source.PRACTICE));
            case ASPIRIN_LOW -> Optional.of(plain(drug, INFO, "findings.aspirinLow", Source.SEED));
            case ANTICOAGULANT, WARFARIN -> Optional.of(deep
                    ? plain(drug, STOP, "findings.anticoagulantDeep", Source.PRACTICE)
                    : plain(drug, CAUTION, "findings.anticoagulant", Source.PRACTICE));
            case ANTIPLATELET -> Optional.of(plain(drug, CAUTION, "findings.antiplatelet", Source.PRACTICE));
            case STEROID -> Optional.of(plain(drug, CAUTION, "findings.steroid", Source.PRACTICE));
            case IMMUNOSUPPRESSANT -> Optional.of(plain(drug, CAUTION, "findings.immune", Source.PRACTICE));
            case OTHER -> mentioned(drug, recognised);
            case GLUCOSE_LOWERING, ACETAMINOPHEN -> Optional.empty();
        };
    }

    /// Days far above the usual are never counted silently: they come of a half-life that somebody should look at.
    private Optional<Finding> longStop(ToldMedication drug, Recognised recognised) {
        int asked = StopDays.before(recognised, medication);
        boolean counts = drug.drugClass().equals(Optional.of(DrugClass.NSAID))
                && !Reason.isGiven(drug.necessary(), reasonLetters) && asked > medication.longStop().whole();
        return !counts
                ? Optional.empty()
                : Optional.of(Finding.of("M1-long-" + drug.row(), ASK, CheckInFields.lastDose(drug.row()),
                        "findings.longStop", medication.longStop().source(), drug.told(), Integer.toString(asked),
                        medication.before().toString(), medication.halfLives().toString(),
                        StopDays.longest(recognised).stripTrailingZeros().toPlainString()));
    }

    /// What no rule counts and yet matters today (clinical.md 3.3).
    private Optional<Finding> mentioned(ToldMedication drug, Recognised recognised) {
        if (names(recognised, drugs.patches())) {
            return Optional.of(plain(drug, CAUTION, "findings.drugPatch", Source.PRACTICE));
        }
        if (names(recognised, drugs.anaesthetic())) {
            return Optional.of(plain(drug, CAUTION, "findings.drugHeart", Source.PRACTICE));
        }
        return names(recognised, drugs.bleeding())
                ? Optional.of(plain(drug, INFO, "findings.drugBleeding", Source.PRACTICE))
                : Optional.empty();
    }

    private static boolean names(Recognised recognised, Set<String> meant) {
        return recognised.drugs().stream().map(Drug::name).anyMatch(meant::contains);
    }

    /// By the stop rule: enough days, or medically necessary with its reason, or deferred.
    private Optional<Finding> counted(ToldMedication drug, NsaidDays its) {
        if (Reason.isGiven(drug.necessary(), reasonLetters)) {
            return Optional.of(Finding.of("M6-" + drug.row(), INFO, CheckInFields.necessary(drug.row()),
                    "findings.necessary", Source.SEED, drug.told(), drug.necessary()));
        }
        return switch (drug.lastDose()) {
            case Entered.Empty<LocalDate> _,Entered.Refused<LocalDate> _ -> Optional.of(untold(drug));
            case Entered.NotDone<LocalDate> _ -> Optional.of(dosed(drug, DEFER, "findings.lastDoseUnknown",
                    Integer.toString(its.before()), Integer.toString(reasonLetters)));
            case Entered.Value<LocalDate>(var last, _) when its.enoughBefore(last, today) -> Optional.empty();
            case Entered.Value<LocalDate>(var last, _) -> Optional.of(dosed(drug, DEFER, "findings.nsaid",
                    Long.toString(NsaidDays.elapsed(last, today)), Integer.toString(its.before()),
                    DateText.written(last), DateText.written(its.earliestInjection(last)),
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
