package enthesis.domain.followup.rule;

import enthesis.domain.entry.Choices;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.followup.diary.DiaryDay;
import enthesis.domain.followup.diary.DiaryItem;
import enthesis.domain.practice.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// F4 from the diary: fever, and pain that gets worse after the first days. An infected joint has to be excluded the
/// same day (clinical.md 8.4). A day in between that nobody answered does not clear it.
public final class InfectionRule {
    private final Rules.FlareAlerts rules;

    public InfectionRule(Rules rules) {
        this.rules = rules.followUp().alerts();
    }

    public List<Finding> findings(List<DiaryDay> days) {
        var sorted = days.stream().sorted(Comparator.comparingInt(DiaryDay::day)).toList();
        var findings = new ArrayList<Finding>();
        for (var day : sorted) {
            day.signs().fever().flatMap(fever -> fever.celsius())
                    .filter(celsius -> celsius.compareTo(rules.feverFrom().value()) >= 0)
                    .ifPresent(celsius -> findings.add(Finding.of("F4-fever-" + day.day(), Level.STOP,
                            DiaryItem.FEVER.on(day.day()), "findings.followFever", rules.feverFrom().source(),
                            celsius.toPlainString(), Integer.toString(day.day()), rules.feverFrom().toString())));
        }
        worse(sorted, day -> day.aches().treated(), DiaryItem.TREATED, findings);
        worse(sorted, day -> day.aches().fresh(), DiaryItem.FRESH, findings);
        return findings;
    }

    private void worse(List<DiaryDay> days, Function<DiaryDay, Optional<Integer>> pain, DiaryItem item,
            List<Finding> findings) {
        Optional<DiaryDay> before = Optional.empty();
        for (var day : days.stream().filter(one -> pain.apply(one).isPresent()).toList()) {
            before.filter(_ -> day.day() > rules.worseAfterDay().whole())
                    .filter(one -> pain.apply(day).orElseThrow() > pain.apply(one).orElseThrow())
                    .ifPresent(one -> findings.add(Finding.of("F4-" + Choices.text(item) + "-" + day.day(),
                            Level.STOP, item.on(day.day()), "findings.followWorse", Source.PRACTICE,
                            pain.apply(day).orElseThrow().toString(), Integer.toString(day.day()),
                            pain.apply(one).orElseThrow().toString(), Integer.toString(one.day()))));
            before = Optional.of(day);
        }
    }
}
