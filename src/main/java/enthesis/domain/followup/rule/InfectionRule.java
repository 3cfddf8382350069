package enthesis.domain.followup.rule;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.followup.RedFlag;
import enthesis.domain.followup.diary.DiaryDay;
import enthesis.domain.followup.diary.DiaryItem;
import enthesis.domain.followup.diary.Extent;
import enthesis.domain.practice.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// F4 from the diary: fever, pain or redness that gets worse after the first days, and what may be a hot swollen joint
/// (clinical.md 8.2, 8.4). An infected joint has to be excluded the same day. A day in between that nobody answered does
/// not clear it; where the red flag itself was answered, that answer counts.
public final class InfectionRule {
    private final Rules.FlareAlerts rules;

    public InfectionRule(Rules rules) {
        this.rules = rules.followUp().alerts();
    }

    /// `flags`: those that were answered in this contact.
    public List<Finding> findings(List<DiaryDay> days, Map<RedFlag, Answer> flags) {
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
        if (!answered(flags, RedFlag.INFECTION)) {
            redness(sorted, findings);
        }
        if (!answered(flags, RedFlag.JOINT)) {
            sorted.stream().filter(InfectionRule::hotAndSwollen).map(day -> asked(day, DiaryItem.WARMTH,
                    "findings.followHot")).forEach(findings::add);
        }
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

    private static boolean answered(Map<RedFlag, Answer> flags, RedFlag flag) {
        return flags.get(flag) == Answer.YES || flags.get(flag) == Answer.NO;
    }

    /// Redness that grows is what spreads; in the first days, and wherever it is severe, that is asked.
    private void redness(List<DiaryDay> days, List<Finding> findings) {
        Optional<DiaryDay> before = Optional.empty();
        for (var day : days.stream().filter(one -> one.signs().redness().isPresent()).toList()) {
            var red = day.signs().redness().orElseThrow();
            var less = before.filter(one -> red.compareTo(one.signs().redness().orElseThrow()) > 0);
            if (less.isPresent() && day.day() > rules.worseAfterDay().whole()) {
                findings.add(Finding.of("F4-redness-" + day.day(), Level.STOP, DiaryItem.REDNESS.on(day.day()),
                        "findings.followRedder", Source.PRACTICE, Integer.toString(day.day()),
                        Integer.toString(less.get().day())));
            } else if (red == Extent.SEVERE || (less.isPresent() && red != Extent.MILD)) {
                findings.add(asked(day, DiaryItem.REDNESS, "findings.followRed"));
            }
            before = Optional.of(day);
        }
    }

    private static boolean hotAndSwollen(DiaryDay day) {
        return Stream.of(day.signs().warmth(), day.signs().swelling())
                .allMatch(sign -> sign.filter(one -> one.compareTo(Extent.MODERATE) >= 0).isPresent());
    }

    private static Finding asked(DiaryDay day, DiaryItem item, String words) {
        return Finding.of("F4-" + Choices.text(item) + "-" + day.day(), Level.ASK, item.on(day.day()), words,
                Source.PRACTICE, Integer.toString(day.day()));
    }
}
