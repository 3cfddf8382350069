package enthesis.domain.vitals.pain;

import enthesis.domain.entry.Answer;
import enthesis.domain.finding.Finding;
import enthesis.domain.practice.VitalLimits;
import enthesis.domain.practice.VitalLimits.Reconsider;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// The rows of the reconsider-today table (clinical.md 4.1) that are about pain, for each course of the visit.
public final class PainRule {
    private final VitalLimits limits;
    private final IntFunction<String> named;

    /// `named` says which course is at a place of the visit, where there are several.
    public PainRule(VitalLimits limits, IntFunction<String> named) {
        this.limits = limits;
        this.named = named;
    }

    /// `pains` are those of the courses, in their order.
    public List<Finding> findings(List<PainScores> pains) {
        var findings = new ArrayList<Finding>();
        for (int place = 1; place <= pains.size(); place++) {
            for (var row : limits.reconsider()) {
                finding(row, pains.get(place - 1), place).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> finding(Reconsider row, PainScores scores, int place) {
        var rule = place == 1 ? row.rule() : row.rule() + "-" + place;
        return Stream.of(Pain.values())
                .filter(pain -> PainFields.key(pain).equals(row.sign()) && holds(row, scores, pain)).findFirst()
                .map(pain -> Finding.of(rule, row.level(), PainFields.of(place, pain), row.words(), row.source(),
                        named.apply(place)));
    }

    private static boolean holds(Reconsider row, PainScores scores, Pain pain) {
        return asked(row, scores.neuro())
                && scores.score(pain).asValue().filter(score -> row.bounds().hold(BigDecimal.valueOf(score)))
                        .isPresent();
    }

    /// The worst pain is asked about until somebody knows; only a new neurological sign with it stops.
    private static boolean asked(Reconsider row, Optional<Answer> neuro) {
        return switch (row.rule()) {
            case "NRS-ten" -> neuro.filter(answer -> answer != Answer.UNKNOWN).isEmpty();
            case "NRS-neuro" -> neuro.filter(answer -> answer == Answer.YES).isPresent();
            default -> true;
        };
    }
}
