package enthesis.domain.followup.rule;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.RedFlag;
import enthesis.domain.followup.diary.DiaryItem;
import enthesis.domain.practice.Rules;
import java.util.ArrayList;
import java.util.List;

/// What was not asked yet while the patient is on the telephone: the answers of that day, and each red flag. One line
/// for each, that leads to the first of them.
public final class AskedRule {
    private final Rules.FollowUp rules;

    public AskedRule(Rules rules) {
        this.rules = rules.followUp();
    }

    public List<Finding> findings(FollowedSession session, int day, Sheet sheet) {
        var findings = new ArrayList<Finding>();
        var flags = RedFlag.asked(session, day, rules).stream()
                .filter(flag -> Answer.in(sheet, flag.field()).isEmpty()).toList();
        if (!flags.isEmpty()) {
            findings.add(Finding.of("flags-asked", Level.MISSING, flags.getFirst().field(), "findings.flagsAsked",
                    Source.PRACTICE, Integer.toString(flags.size())));
        }
        var open = day < 0 || day > rules.flare().lastDay().whole() ? List.<DiaryItem>of() : unanswered(day, sheet);
        if (!open.isEmpty()) {
            findings.add(Finding.of("day-asked", Level.MISSING, open.getFirst().on(day), "findings.dayAsked",
                    Source.PRACTICE, Integer.toString(open.size()), Integer.toString(day)));
        }
        if (session.baseline().isEmpty()) {
            findings.add(Finding.of("baseline", Level.INFO, DiaryItem.TREATED.on(Math.max(0, day)),
                    "findings.followBaseline", Source.PRACTICE));
        }
        return findings;
    }

    private static List<DiaryItem> unanswered(int day, Sheet sheet) {
        return DiaryItem.ASKED.stream().filter(item -> sheet.text(item.on(day)).isBlank()).toList();
    }
}
