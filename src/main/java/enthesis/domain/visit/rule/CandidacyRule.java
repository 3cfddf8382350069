package enthesis.domain.visit.rule;

import static enthesis.domain.finding.Level.INFO;
import static enthesis.domain.finding.Level.MISSING;

import enthesis.domain.course.candidacy.Candidacy;
import enthesis.domain.course.candidacy.CandidacyFields;
import enthesis.domain.course.candidacy.CandidacyRow;
import enthesis.domain.course.candidacy.Candidate;
import enthesis.domain.entry.Answer;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.Products;
import enthesis.domain.practice.assess.Contraindication.Home;
import enthesis.domain.practice.assess.Contraindication.Scope;
import enthesis.domain.solution.Component;
import enthesis.domain.solution.Mixture;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.fact.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The candidacy of each course of today (clinical.md 2.4), by what today's check-in, allergies and solutions say: what
/// stops and was not gone on past, what has no answer or one that has expired, and what was gone on past. What the
/// check-in asks itself, or another rule says already, is not said twice.
public final class CandidacyRule {
    private static final String STOPS = "candidacy-stops";
    private static final String MISSES = "candidacy-missing";
    private static final String GONE_ON = "findings.candidacyGoneOn";
    private static final String PROSTHESIS = "C14";

    private final Circumstances about;
    private final Facts facts;

    public CandidacyRule(Circumstances about, Facts facts) {
        this.about = about;
        this.facts = facts;
    }

    /// Whether a needle has to wait for what a finding says.
    public static boolean unsettled(Finding finding) {
        return finding.rule().startsWith(STOPS);
    }

    /// Whether a finding says what stopped a candidacy and was gone on past.
    public static boolean goneOn(Finding finding) {
        return finding.words().equals(GONE_ON);
    }

    /// Why it was gone on past.
    public static String reason(Finding finding) {
        return finding.values().getLast();
    }

    /// The candidacy of the course at this place of the visit, as of today.
    public Candidacy at(int place) {
        var candidate = new Candidate(about.visit().at(place).course(), about.everywhere(),
                Optional.of(new Candidate.Checked(facts.checkIn(), about.today())), about.practice(),
                about.today(), used());
        return Candidacy.of(candidate, about.candidacy());
    }

    /// What is in the syringes of today beside what was planned: what a candidacy asks of it, too.
    public Set<String> used() {
        return facts.solutions().stream().flatMap(this::used).collect(Collectors.toSet());
    }

    /// The family of its anaesthetic, and where it has a second proliferant that one and dextrose: either may be the
    /// one that was not planned.
    private Stream<String> used(Mixture solution) {
        var families = solution.anaesthetic().flatMap(about.practice().anaesthetics()::drug).map(drug -> drug.family());
        var proliferants = solution.proliferant().filter(Component::used)
                .map(one -> Stream.of(Products.DEXTROSE, one.product())).orElse(Stream.of());
        return Stream.concat(families.stream(), proliferants);
    }

    /// These findings, and those of the candidacies.
    List<Finding> besides(List<Finding> said) {
        if (!about.candidacy().asked()) {
            return said;
        }
        var candidacies = new LinkedHashMap<Integer, Candidacy>();
        about.visit().places().forEach(place -> candidacies.put(place, at(place)));
        var findings = new ArrayList<>(said);
        findings.removeIf(finding -> finding.rule().equals(PROSTHESIS) && answered(candidacies));
        var rules = new HashSet<String>();
        said.forEach(finding -> rules.add(finding.rule()));
        candidacies.forEach((place, candidacy) -> of(candidacy, place).stream()
                .filter(finding -> !rules.contains(finding.values().isEmpty() ? "" : finding.values().getFirst())
                        && rules.add(finding.rule()))
                .forEach(findings::add));
        return findings;
    }

    /// Whether each candidacy says whether there is a prosthesis at its target.
    private static boolean answered(Map<Integer, Candidacy> candidacies) {
        return candidacies.values().stream().allMatch(candidacy -> candidacy.row(PROSTHESIS)
                .flatMap(CandidacyRow::typed).isPresent());
    }

    private List<Finding> of(Candidacy candidacy, int place) {
        var findings = new ArrayList<Finding>();
        var missing = new ArrayList<Finding>();
        for (var finding : candidacy.findings()) {
            var row = candidacy.row(finding.rule());
            boolean elsewhere = row.filter(CandidacyRule::saidElsewhere).isPresent();
            if (elsewhere) {
                continue;
            }
            if (finding.level() == MISSING) {
                missing.add(finding);
            } else {
                findings.add(here(finding, candidacy, place));
            }
        }
        if (!missing.isEmpty()) {
            boolean stops = missing.stream().anyMatch(one -> candidacy.row(one.rule())
                    .filter(CandidacyRow::stops).isPresent());
            findings.add(missing(candidacy, missing, stops, place));
        }
        return findings;
    }

    private static boolean saidElsewhere(CandidacyRow row) {
        boolean asked = row.question().home() == Home.CHECK_IN || row.question().home() == Home.ALLERGIES;
        return !row.contradicted() && (row.isTold() || (asked && !row.answer().equals(Optional.of(Answer.YES))));
    }

    private Finding missing(Candidacy candidacy, List<Finding> missing, boolean stops, int place) {
        var names = missing.stream().flatMap(one -> candidacy.row(one.rule()).stream())
                .map(row -> row.question().named()).toList();
        return Finding.of((stops ? STOPS : MISSES) + "-" + place, MISSING, CandidacyFields.inVisit(place),
                stops ? "findings.candidacyStops" : "findings.candidacyOpen", Source.PRACTICE, "",
                about.visit().named(place), Integer.toString(missing.size())).naming(names);
    }

    /// Gone on past, or seen, it stays to be read; open, it waits here as it does there.
    private Finding here(Finding finding, Candidacy candidacy, int place) {
        boolean person = candidacy.row(finding.rule()).filter(row -> row.question().scope() == Scope.PERSON)
                .isPresent();
        var rule = "candidacy-" + finding.rule() + (person ? "" : "-" + place);
        var reason = candidacy.reason(finding.rule());
        boolean settled = !candidacy.open().contains(finding) && finding.level() != INFO;
        Level level = settled ? INFO : finding.level();
        var words = settled && finding.level().needsReason() ? GONE_ON : finding.words();
        var values = new ArrayList<>(finding.values());
        if (words.equals(GONE_ON)) {
            values.add(reason);
        }
        return new Finding(rule, level, CandidacyFields.inVisit(place), words, values, finding.source(), Map.of(), "",
                finding.named());
    }
}
