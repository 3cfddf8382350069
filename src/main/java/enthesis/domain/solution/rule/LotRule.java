package enthesis.domain.solution.rule;

import static enthesis.domain.finding.Level.CAUTION;
import static enthesis.domain.finding.Level.REFUSED;
import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.Rules;
import enthesis.domain.solution.Component;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.solution.gs1.Gs1Reader;
import enthesis.domain.solution.shelf.Product;
import enthesis.domain.solution.shelf.ScanReader;
import enthesis.domain.solution.shelf.ScanReader.Scan;
import enthesis.domain.solution.shelf.Shelf;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.domain.solution.shelf.Vial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the shelf says of the lots of a solution: a code that waits to be taken or is of another product, a lot that
/// stands there as something else, that expired or was opened too long ago, or whose single-dose vials were drawn up for
/// another patient that day (clinical.md 5.6). A lot that is not on the shelf is silent: not every practice keeps one.
public final class LotRule {
    private final Practice practice;
    private final Rules.Stock rules;
    private final Shelf shelf;
    private final LocalDate today;

    public LotRule(Practice practice, Shelf shelf, LocalDate today) {
        this.practice = practice;
        rules = practice.rules().stock();
        this.shelf = shelf;
        this.today = today;
    }

    public List<Finding> findings(Mixture mixture) {
        var findings = new ArrayList<Finding>();
        for (var component : mixture.parts()) {
            if (Gs1Reader.isCode(component.lot())) {
                findings.add(scanned(component, mixture));
            } else if (component.used()) {
                findings.addAll(lot(component, mixture));
            }
        }
        return findings;
    }

    private Finding scanned(Component component, Mixture mixture) {
        var where = SolutionFields.lot(mixture.row(), component.part());
        return switch (new ScanReader(practice, shelf, today).read(component.lot(), mixture, component.part())) {
            case Scan.Refused(var refusal) -> new Finding(rule("refused-lot", component, mixture.row()), REFUSED, where,
                    refusal.words(), refusal.values(), Source.PRACTICE, Map.of());
            case Scan.Taken(var lot, var expiry, var texts) ->
                new Finding(rule("refused-lot", component, mixture.row()),
                        REFUSED, where, expiry.isPresent() ? "findings.scanned" : "findings.scannedNoExpiry",
                        List.of(lot, expiry.map(DateText::written).orElse("")), Source.PRACTICE, texts);
        };
    }

    private List<Finding> lot(Component component, Mixture mixture) {
        int row = mixture.row();
        var named = shelf.named(component.lot());
        var its = named.stream().filter(lot -> lot.product().canBe(component)).toList();
        if (named.isEmpty()) {
            return List.of();
        }
        if (its.isEmpty()) {
            return List.of(finding("lot", CAUTION, component, row, "findings.lotElsewhere", Source.PRACTICE,
                    component.lot(), named.getFirst().product().named(practice),
                    Product.of(component).named(practice)));
        }
        var findings = new ArrayList<Finding>();
        past(its, component, row).ifPresent(findings::add);
        otherExpiry(its, component, row).ifPresent(findings::add);
        singleDose(its, component, row).ifPresent(findings::add);
        latex(its, component, mixture).ifPresent(findings::add);
        return findings;
    }

    /// One that may still be used is enough: of a lot several vials can be open.
    private Optional<Finding> past(List<ShelfLot> its, Component component, int row) {
        if (its.stream().anyMatch(lot -> lot.isUsable(today, rules))) {
            return Optional.empty();
        }
        var latest = its.stream().max(Comparator.comparing((ShelfLot lot) -> lot.lastDay(rules))).orElseThrow();
        boolean expired = latest.dates().expiry().isBefore(today);
        boolean said = component.expiry().asValue().filter(last -> last.isBefore(today)).isPresent();
        return expired && said
                ? Optional.empty()
                : Optional.of(finding("past", STOP, component, row,
                        expired ? "findings.lotExpired" : "findings.lotDiscard",
                        expired ? Source.PRACTICE : rules.multiDoseDays().source(),
                        latest.product().named(practice), latest.lot(), DateText.written(latest.lastDay(rules))));
    }

    private Optional<Finding> otherExpiry(List<ShelfLot> its, Component component, int row) {
        return component.expiry().asValue()
                .filter(typed -> its.stream().noneMatch(lot -> lot.dates().expiry().equals(typed)))
                .map(typed -> finding("expiry-of", CAUTION, component, row, "findings.lotExpiry", Source.PRACTICE,
                        component.lot(), DateText.written(typed),
                        DateText.written(its.getFirst().dates().expiry())));
    }

    private Optional<Finding> singleDose(List<ShelfLot> its, Component component, int row) {
        boolean shared = its.stream().allMatch(lot -> lot.vial() == Vial.SINGLE_DOSE)
                && shelf.others(component) >= rules.singleDosePatients().whole();
        return shared
                ? Optional.of(finding("single-dose", CAUTION, component, row, "findings.singleDose",
                        rules.singleDosePatients().source(), its.getFirst().product().named(practice),
                        component.lot()))
                : Optional.empty();
    }

    /// The preparation is said to be free of latex, and a stopper is not.
    private Optional<Finding> latex(List<ShelfLot> its, Component component, Mixture mixture) {
        return mixture.preparation().latexFree().filter(answer -> answer == Answer.YES)
                .filter(_ -> its.stream().anyMatch(lot -> lot.latexFree().equals(Optional.of(Answer.NO))))
                .map(_ -> finding("latex", CAUTION, component, mixture.row(), "findings.lotLatex", Source.PRACTICE,
                        its.getFirst().product().named(practice), component.lot()));
    }

    private static Finding finding(String rule, Level level, Component component, int row, String words, Source source,
            String... values) {
        return Finding.of(rule(rule, component, row), level, SolutionFields.lot(row, component.part()), words, source,
                values);
    }

    private static String rule(String rule, Component component, int row) {
        return rule + "-" + Choices.text(component.part()) + "-" + row;
    }
}
