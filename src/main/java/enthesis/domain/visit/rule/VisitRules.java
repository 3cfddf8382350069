package enthesis.domain.visit.rule;

import static enthesis.domain.finding.Level.REFUSED;

import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Source;
import enthesis.domain.map.marking.MarkingRule;
import enthesis.domain.practice.Rules;
import enthesis.domain.screening.CountedAllergies;
import enthesis.domain.screening.rule.AlertRule;
import enthesis.domain.screening.rule.AllergyRule;
import enthesis.domain.screening.rule.ConsultedRule;
import enthesis.domain.screening.rule.DrugRule;
import enthesis.domain.screening.rule.LinkedRule;
import enthesis.domain.screening.rule.PregnancyRule;
import enthesis.domain.screening.rule.QuestionRule;
import enthesis.domain.screening.rule.ThinnerRule;
import enthesis.domain.solution.rule.CeilingRule;
import enthesis.domain.solution.rule.LotRule;
import enthesis.domain.solution.rule.ProductsRule;
import enthesis.domain.solution.rule.RecipeRule;
import enthesis.domain.solution.rule.ShelfLifeRule;
import enthesis.domain.solution.rule.StrengthRule;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.NoteFields;
import enthesis.domain.visit.fact.Facts;
import enthesis.domain.visit.fact.ProcedureLine.Guidance;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalsFields;
import enthesis.domain.vitals.pain.PainRule;
import enthesis.domain.vitals.pain.WithoutCourse;
import enthesis.domain.vitals.rule.AgainRule;
import enthesis.domain.vitals.rule.ChangedRule;
import enthesis.domain.vitals.rule.ReconsiderRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All rules together: each looks at the facts and says its findings.
public final class VisitRules {
    private final Circumstances about;
    private final Sheet sheet;
    private final Facts facts;
    private final Rules rules;

    public VisitRules(Circumstances about, Sheet sheet, Facts facts) {
        this.about = about;
        this.sheet = sheet;
        this.facts = facts;
        rules = about.practice().rules();
    }

    public List<Finding> findings() {
        var findings = new ArrayList<Finding>(Refusals.of(facts));
        findings.addAll(screening());
        boolean diabetic = AlertRule.isDiabetic(facts.checkIn(), about.everywhere());
        findings.addAll(new ReconsiderRule(about.practice(), diabetic).findings(facts.vitals()));
        findings.addAll(new AgainRule(about.practice()).findings(facts.vitals()));
        findings.addAll(new ChangedRule(about.practice().vitals(), isAdult()).findings(facts.vitals(),
                about.patient().weighed()));
        findings.addAll(new PainRule(about.practice().vitals(), about.visit()::named).findings(facts.pains()));
        findings.addAll(new SessionRule(about, facts).findings());
        findings.addAll(WithoutCourse.findings(sheet, about.visit().courses().size()));
        findings.addAll(solutions());
        var timeOut = new TimeOutRule(about, sheet, facts);
        timeOut.comment().ifPresent(findings::add);
        timeOut.changed().ifPresent(findings::add);
        timeOut.gloves().ifPresent(findings::add);
        findings.addAll(ListedRule.findings(about.practice(), facts));
        findings.addAll(ConsentRule.findings(about, facts.aftercare().language()));
        findings.addAll(new SideRule(about, facts).findings());
        findings.addAll(new PointRule(about, facts).findings());
        findings.addAll(new AgreedRule(about, facts).findings());
        findings.addAll(new AvoidedRule(about, facts).findings());
        findings.addAll(PictureRule.findings(facts));
        GuidanceRule.finding(about, facts).ifPresent(findings::add);
        findings.addAll(new UlnarRule(rules.ulnar(), facts.points()).findings(facts.procedure().ulnar()));
        MarkingRule.finding(sheet, facts.points()).ifPresent(findings::add);
        findings.addAll(BalanceRule.findings(facts));
        findings.addAll(AfterRule.findings(about, facts));
        findings.addAll(ending());
        return findings;
    }

    private List<Finding> screening() {
        var findings = new ArrayList<Finding>();
        var checkIn = facts.checkIn();
        var patient = about.everywhere();
        findings.addAll(new DrugRule(about.practice(), about.today(), isDeep()).findings(checkIn));
        findings.addAll(ConsultedRule.findings(checkIn));
        findings.addAll(new ThinnerRule(rules.medication(), about.today()).findings(checkIn, patient));
        findings.addAll(QuestionRule.findings(checkIn, about.visit()::named));
        PregnancyRule.finding(checkIn, isDeep() || isXrayed()).ifPresent(findings::add);
        findings.addAll(new AlertRule(rules, about.today(), isDeep()).findings(checkIn, patient));
        findings.addAll(new AllergyRule(about.practice().allergens(),
                CountedAllergies.of(patient.allergies(), checkIn))
                .findings(Exposures.of(about.practice(), facts), Exposures.stoppersUnknown(facts)));
        findings.addAll(LinkedRule.findings(about.linked()));
        return new CandidacyRule(about, facts).besides(findings);
    }

    private boolean isAdult() {
        return about.patient().person().ageOn(about.today()) >= rules.visit().adultFrom().whole();
    }

    /// By the region of a course of today, or of a point that is placed elsewhere.
    private boolean isDeep() {
        return Stream.concat(about.visit().courses().stream().map(one -> one.course().region()),
                facts.points().stream().filter(point -> !point.skipped()).map(point -> point.place().region()))
                .anyMatch(rules.deep().regions()::contains);
    }

    private boolean isXrayed() {
        return facts.procedure().guidance().equals(Optional.of(Guidance.FLUOROSCOPY))
                || facts.points().stream().filter(point -> !point.skipped())
                        .anyMatch(point -> about.practice().guided().xrays(point.how().guidance()));
    }

    private List<Finding> solutions() {
        var findings = new ArrayList<Finding>();
        var agreed = about.visit().courses().stream().map(one -> one.course().plan().agreed())
                .collect(Collectors.toSet());
        var start = facts.procedure().start().asValue();
        for (var solution : facts.solutions()) {
            findings.addAll(new RecipeRule(about.practice()).findings(solution));
            findings.addAll(new StrengthRule(rules).findings(solution, agreed));
            findings.addAll(new LotRule(about.practice(), about.shelf(), about.today()).findings(solution));
            ProductsRule.finding(solution, rules.mixing()).ifPresent(findings::add);
            findings.addAll(new ShelfLifeRule(about.practice(), about.today()).findings(solution, start));
        }
        findings.addAll(
                new CeilingRule(rules, CeilingGaps.anaesthetic(facts), VitalsFields.reading(Sign.WEIGHT, Moment.BEFORE),
                        VitalsFields.reading(Sign.HEIGHT, Moment.BEFORE)).findings(facts.ceiling()));
        CeilingGaps.toSay(facts).ifPresent(findings::add);
        return findings;
    }

    /// Injections that were given are not a visit without injections.
    private List<Finding> ending() {
        boolean contradicts = facts.anyGiven() && facts.ending()
                .filter(ending -> ending == Ending.DEFERRED || ending == Ending.ASSESSMENT_ONLY).isPresent();
        return contradicts
                ? List.of(Finding.of("ending", REFUSED, NoteFields.ENDING, "findings.endingGiven", Source.PRACTICE,
                        Integer.toString(facts.totals().pointsGiven())))
                : List.of();
    }
}
