package enthesis.domain.solution.rule;

import static enthesis.domain.finding.Level.CAUTION;
import static enthesis.domain.finding.Level.INFO;
import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.Rules;
import enthesis.domain.practice.setting.Threshold;
import enthesis.domain.solution.Ceiling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Judges the ceiling: what is given and planned, and what is drawn up, whichever is more; amber above the practice's
/// caution share, STOP above all of it (rulings 19).
public final class CeilingRule {
    private final Rules.Ceiling rules;
    private final Field where;
    private final Field weight;
    private final Field height;

    /// Judges by the practice's rules.
    ///
    /// @param where
    ///            where the anaesthetic of the day is said
    /// @param weight
    ///            where today's weight is typed
    /// @param height
    ///            where the height is typed
    public CeilingRule(Rules rules, Field where, Field weight, Field height) {
        this.rules = rules.ceiling();
        this.where = where;
        this.weight = weight;
        this.height = height;
    }

    public List<Finding> findings(Ceiling ceiling) {
        return switch (ceiling) {
            case Ceiling.NoAnaesthetic _,Ceiling.Incomplete _ -> List.of();
            case Ceiling.Known known -> known(known);
        };
    }

    private List<Finding> known(Ceiling.Known ceiling) {
        var findings = new ArrayList<Finding>();
        var share = ceiling.judged();
        if (share.isAbove(rules.stop().value())) {
            findings.add(finding(STOP, "findings.ceilingStop", ceiling));
        } else if (share.isAbove(rules.caution().value())) {
            findings.add(finding(CAUTION, "findings.ceilingHigh", ceiling));
        }
        if (ceiling.idealUnknown()) {
            findings.add(Finding.of("ceiling-ideal", CAUTION, height, "findings.idealUnknown", Source.PRACTICE,
                    ceiling.weight().toString()));
        }
        ceiling.reduced().ifPresent(less -> findings.add(Finding.of("ceiling-reduced", INFO, weight,
                "findings.ceilingReduced", Source.PRACTICE, percent(less.by()), less.because())));
        if (ceiling.stated()) {
            findings.add(Finding.of("ceiling-stated", INFO, weight, "findings.weightStated", Source.PRACTICE,
                    ceiling.weight().toString()));
        }
        return findings;
    }

    private Finding finding(Level level, String words, Ceiling.Known ceiling) {
        return Finding.of("ceiling", level, where, words, Source.PRACTICE, ceiling.judged().percent(),
                String.join(", ", ceiling.drugs().stream().map(CeilingRule::doses).toList()),
                String.join("; ", ceiling.drugs().stream().map(drug -> formula(drug, ceiling)).toList()));
    }

    /// "150 of 180 mg lidocaine".
    private static String doses(Ceiling.DrugShare drug) {
        return drug.judged().shown() + " of " + drug.limit().shown() + " mg " + drug.drug();
    }

    private static String percent(BigDecimal share) {
        return Threshold.plain(share.movePointRight(2)).toPlainString();
    }

    /// "4.5 mg/kg x 40 kg, at most 300 mg".
    private static String formula(Ceiling.DrugShare drug, Ceiling.Known ceiling) {
        return drug.mgPerKg().toPlainString() + " mg/kg × " + ceiling.weight() + " kg, at most " + drug.most() + " mg"
                + ceiling.reduced().map(less -> ", less " + percent(less.by()) + " %").orElse("");
    }
}
