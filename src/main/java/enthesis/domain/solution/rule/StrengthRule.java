package enthesis.domain.solution.rule;

import static enthesis.domain.finding.Level.CAUTION;
import static enthesis.domain.finding.Level.INFO;
import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.Rules;
import enthesis.domain.solution.Component;
import enthesis.domain.solution.Contents;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.value.Percent;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How strong the solution is, against its target, the practice's range (clinical.md 5.7, both ends silent) and what
/// was agreed (rulings 26). A syringe within the allowed relative difference of its target is judged as its target.
public final class StrengthRule {
    private final Rules.Mixing rules;

    public StrengthRule(Rules rules) {
        this.rules = rules.mixing();
    }

    public List<Finding> findings(Mixture mixture, Set<Percent> agreed) {
        var findings = new ArrayList<Finding>();
        differs(mixture).ifPresent(findings::add);
        judged(mixture).ifPresent(percent -> {
            range(percent, mixture).ifPresent(findings::add);
            if (!agreed.isEmpty() && agreed.stream().noneMatch(one -> near(percent, one))) {
                findings.add(finding("agreed", CAUTION, "findings.notAgreed", Source.SEED, mixture, percent.shown(),
                        String.join(", ", agreed.stream().sorted().map(Percent::toString).toList())));
            }
        });
        return findings;
    }

    /// Whether its percentage is one of these, or cannot be judged yet.
    public boolean agrees(Mixture mixture, Set<Percent> agreed) {
        return judged(mixture).map(percent -> agreed.stream().anyMatch(one -> near(percent, one))).orElse(true);
    }

    /// The percentage that is judged: of what is in the syringe, or its target where that is near enough.
    public Optional<Percent> judged(Mixture mixture) {
        var contents = mixture.contents().map(Contents::dextrosePercent);
        var target = mixture.target().dextrose().asValue();
        return contents.isEmpty()
                ? target.filter(_ -> mixture.recipe().isPresent())
                : target.filter(aimed -> near(contents.get(), aimed)).or(() -> contents);
    }

    private Optional<Finding> range(Percent percent, Mixture mixture) {
        var number = percent.value();
        if (number.compareTo(rules.stopAbove().value()) > 0) {
            return Optional.of(range(STOP, "findings.percentStop", percent, mixture, rules.stopAbove().toString()));
        }
        if (number.compareTo(rules.rangeTo().value()) > 0 || number.compareTo(rules.cautionBelow().value()) < 0) {
            return Optional.of(range(CAUTION, "findings.percentOutside", percent, mixture, rules.rangeTo().toString()));
        }
        return number.compareTo(rules.rangeFrom().value()) < 0
                ? Optional.of(range(INFO, "findings.percentBelow", percent, mixture, rules.rangeTo().toString()))
                : Optional.empty();
    }

    private Finding range(Level level, String words, Percent percent, Mixture mixture, String limit) {
        return finding("percent", level, words, Source.SEED, mixture, percent.shown(), rules.rangeFrom().toString(),
                limit);
    }

    /// What was drawn up, against the target.
    private Optional<Finding> differs(Mixture mixture) {
        var actual = mixture.actual();
        if (actual.isEmpty()) {
            return Optional.empty();
        }
        return mixture.parts().stream().filter(Component::used).flatMap(one -> mixture.target().of(one.part()).asValue()
                .filter(aimed -> !near(actual.get().percent(one.part()), aimed))
                .map(aimed -> differs(one.product(), actual.get().percent(one.part()), aimed, mixture)).stream())
                .findFirst();
    }

    private Finding differs(String what, Percent actual, Percent aimed, Mixture mixture) {
        var plain = finding("differs", CAUTION, "findings.mixDiffers", Source.PRACTICE, mixture, what, actual.shown(),
                aimed.toString(), rules.relativeDifference().value().movePointRight(2).toPlainString());
        return mixture.toDraw(Part.DILUENT).filter(_ -> onlyDiluentDiffers(mixture))
                .map(volume -> new Finding(plain.rule(), plain.level(),
                        SolutionFields.drawn(mixture.row(), Part.DILUENT), plain.words(), plain.values(),
                        plain.source(), Map.of(SolutionFields.drawn(mixture.row(), Part.DILUENT), volume.toString())))
                .orElse(plain);
    }

    private static boolean onlyDiluentDiffers(Mixture mixture) {
        return mixture.parts().stream().map(Component::part)
                .allMatch(part -> part == Part.DILUENT || drawnAsAsked(mixture, part))
                && mixture.component(Part.DILUENT).used();
    }

    private static boolean drawnAsAsked(Mixture mixture, Part part) {
        var component = mixture.component(part);
        return !component.used() || component.drawn().asValue().equals(mixture.toDraw(part));
    }

    private boolean near(Percent one, Percent other) {
        if (other.value().signum() == 0) {
            return one.value().signum() == 0;
        }
        var difference = one.value().subtract(other.value()).abs().divide(other.value(), MathContext.DECIMAL64);
        return difference.compareTo(rules.relativeDifference().value()) <= 0;
    }

    private static Finding finding(String rule, Level level, String words, Source source, Mixture mixture,
            String... values) {
        return Finding.of(rule + "-" + mixture.row(), level, SolutionFields.dextrosePercent(mixture.row()), words,
                source,
                values);
    }
}
