package enthesis.domain.screening.rule;

import static enthesis.domain.finding.Level.CAUTION;
import static enthesis.domain.finding.Level.INFO;
import static enthesis.domain.finding.Level.MISSING;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.screening.CheckIn;
import enthesis.domain.screening.CheckInFields;
import enthesis.domain.screening.ToldMedication;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether the prescriber of a drug that only a prescriber may change was asked, and who that was (clinical.md 2.4 C04,
/// 3.1 M6, 3.3): not asked yet is missing, no and unknown are a caution. Nothing is computed from it.
public final class ConsultedRule {
    private ConsultedRule() {}

    public static List<Finding> findings(CheckIn checkIn) {
        return checkIn.medications().stream().filter(ToldMedication::asksPrescriber).map(ConsultedRule::finding)
                .flatMap(Optional::stream).toList();
    }

    private static Optional<Finding> finding(ToldMedication drug) {
        var asked = CheckInFields.consulted(drug.row());
        var who = drug.consulted().who();
        return drug.consulted().answer().map(answer -> switch (answer) {
            case YES -> who.isEmpty()
                    ? missing(drug, CheckInFields.consultedWho(drug.row()), "findings.consultedWho", Map.of())
                    : said(drug, INFO, "findings.consultedYes", who);
            case NO -> said(drug, CAUTION, "findings.consultedNo");
            case UNKNOWN -> said(drug, CAUTION, "findings.consultedUnknown");
        }).or(() -> Optional.of(missing(drug, asked, "findings.consulted", Map.of(asked, Choices.text(
                Answer.UNKNOWN)))));
    }

    /// One press says that nobody knows.
    private static Finding missing(ToldMedication drug, Field where, String words, Map<Field, String> mend) {
        return new Finding(rule(drug), MISSING, where, words, List.of(drug.told()), Source.PRACTICE, mend);
    }

    private static Finding said(ToldMedication drug, Level level, String words, String... who) {
        return new Finding(rule(drug), level, CheckInFields.consulted(drug.row()), words,
                who.length == 0 ? List.of(drug.told()) : List.of(drug.told(), who[0]), Source.PRACTICE, Map.of());
    }

    private static String rule(ToldMedication drug) {
        return "C04-consulted-" + drug.row();
    }
}
