package enthesis.domain.screening.rule;

import static enthesis.domain.finding.Level.ASK;
import static enthesis.domain.finding.Level.MISSING;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Drugs.Drug;
import enthesis.domain.screening.CheckInFields;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.screening.drug.DrugFinder;
import enthesis.domain.screening.drug.Recognised;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Of which kind a drug is has to be said; where its words are known or near to a name, one press says it. A line that
/// names drugs of which different things are asked has to be cut: one kind would hide the other (clinical.md 3.2).
final class DrugKindRule {
    private final DrugFinder finder;

    DrugKindRule(DrugFinder finder) {
        this.finder = finder;
    }

    /// `freshRow`: the first one that no medication has.
    Optional<Finding> finding(ToldMedication drug, Recognised recognised, int freshRow) {
        if (drug.told().isBlank()) {
            return Optional.empty();
        }
        if (recognised instanceof Recognised.Several several) {
            return Optional.of(severalOf(drug, several, freshRow));
        }
        return drug.drugClass().isEmpty() ? Optional.of(unsaid(drug, recognised)) : contradicted(drug, recognised);
    }

    private static Finding unsaid(ToldMedication drug, Recognised recognised) {
        return switch (recognised) {
            case Recognised.Known known -> kind(drug, "findings.drugKnown", known.kind(), names(known));
            case Recognised.Near near -> kind(drug, "findings.drugNear", near.kind(), near.meant().name());
            case Recognised.Aspirin _ -> asked(drug, "findings.aspirinDose", Map.of());
            case Recognised.Several _,Recognised.Unknown _ -> asked(drug, "findings.drugClass", Map.of());
        };
    }

    private static Finding kind(ToldMedication drug, String words, DrugClass kind, String name) {
        return asked(drug, words, Map.of(CheckInFields.drugClass(drug.row()), Choices.text(kind)), name);
    }

    private static Finding asked(ToldMedication drug, String words, Map<Field, String> mend, String... values) {
        return new Finding("M0-" + drug.row(), MISSING, CheckInFields.drugClass(drug.row()), words,
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

    private Finding severalOf(ToldMedication drug, Recognised.Several several, int freshRow) {
        var where = drug.drugClass().isEmpty()
                ? CheckInFields.drugClass(drug.row())
                : CheckInFields.told(drug.row());
        return new Finding("M8-" + drug.row(), MISSING, where, "findings.drugSeveral",
                List.of(drug.told(), names(several)), Source.PRACTICE, cut(drug.row(), several.parts(), freshRow));
    }

    /// A line for each part, with its kind where that is known; the day of the last dose stays with the first.
    private Map<Field, String> cut(int row, List<String> parts, int freshRow) {
        var texts = new HashMap<Field, String>();
        for (int i = 0; i < parts.size(); i++) {
            int its = i == 0 ? row : freshRow + i - 1;
            texts.put(CheckInFields.told(its), parts.get(i));
            texts.put(CheckInFields.drugClass(its),
                    finder.read(parts.get(i)) instanceof Recognised.Known known ? Choices.text(known.kind()) : "");
        }
        return texts;
    }

    private static String names(Recognised recognised) {
        return recognised.drugs().stream().map(Drug::name).collect(Collectors.joining(", "));
    }
}
