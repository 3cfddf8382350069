package enthesis.domain.screening.rule;

import static enthesis.domain.finding.Level.ASK;
import static enthesis.domain.finding.Level.CAUTION;
import static enthesis.domain.finding.Level.DEFER;
import static enthesis.domain.finding.Level.INFO;
import static enthesis.domain.finding.Level.MISSING;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Reason;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Drugs.Drug;
import enthesis.domain.practice.Practice;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What each drug the patient named means today. NSAID and high-dose aspirin count days; low-dose aspirin is only ever
/// "keep taking"; hold times of blood thinners are never computed (clinical.md 3).
public final class DrugRule {
    private final DrugFinder finder;
    private final NsaidDays days;
    private final LocalDate today;
    private final int reasonLetters;

    public DrugRule(Practice practice, LocalDate today) {
        var rules = practice.rules();
        finder = DrugFinder.of(practice);
        days = NsaidDays.of(rules.medication());
        reasonLetters = rules.visit().reasonLetters().whole();
        this.today = today;
    }

    public List<Finding> findings(CheckIn checkIn) {
        return checkIn.medications().stream().flatMap(this::findings).toList();
    }

    private Stream<Finding> findings(ToldMedication drug) {
        var recognised = finder.read(drug.told());
        if (drug.drugClass().isEmpty()) {
            return drug.told().isBlank() ? Stream.empty() : Stream.of(unknown(drug, recognised));
        }
        return Stream.of(meaning(drug, drug.drugClass().get(), recognised), contradicted(drug, recognised))
                .flatMap(Optional::stream);
    }

    /// What kind it is has to be said; where the words are near to a drug, one press says it.
    private static Finding unknown(ToldMedication drug, Recognised recognised) {
        return switch (recognised) {
            case Recognised.Known known -> kind(drug, "findings.drugKnown", known.kind(), names(known));
            case Recognised.Near near -> kind(drug, "findings.drugNear", near.kind(), near.drug().name());
            case Recognised.Aspirin _ -> asked(drug, "findings.aspirinDose", Map.of());
            case Recognised.Unknown _ -> asked(drug, "findings.drugClass", Map.of());
        };
    }

    private static String names(Recognised.Known known) {
        return known.drugs().stream().map(Drug::name).collect(Collectors.joining(", "));
    }

    private static Finding kind(ToldMedication drug, String words, DrugClass kind, String name) {
        return asked(drug, words, Map.of(CheckInFields.drugClass(drug.row()), Choices.text(kind)), name);
    }

    private static Finding asked(ToldMedication drug, String words, Map<Field, String> mend, String... values) {
        var where = CheckInFields.drugClass(drug.row());
        return new Finding("M0-" + drug.row(), MISSING, where, words,
                Stream.concat(Stream.of(drug.told()), Stream.of(values)).toList(), Source.PRACTICE, mend);
    }

    /// The kind that was chosen is another one than the words are known for: somebody has to look.
    private static Optional<Finding> contradicted(ToldMedication drug, Recognised recognised) {
        return recognised instanceof Recognised.Known known
                && drug.drugClass().filter(known.kind()::equals).isEmpty() && known.kind() != DrugClass.OTHER
                        ? Optional.of(new Finding("M7-" + drug.row(), ASK, CheckInFields.drugClass(drug.row()),
                                "findings.drugOther", List.of(drug.told(), names(known)), Source.PRACTICE,
                                Map.of(CheckInFields.drugClass(drug.row()), Choices.text(known.kind()))))
                        : Optional.empty();
    }

    private Optional<Finding> meaning(ToldMedication drug, DrugClass kind, Recognised recognised) {
        return switch (kind) {
            case NSAID, ASPIRIN_HIGH -> counted(drug, days.before(StopDays.before(recognised, days.before())));
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
