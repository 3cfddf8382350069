package enthesis.domain.followup.rule;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.followup.RedFlag;
import enthesis.domain.practice.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// F4 to F11 from the questions read aloud on every call (clinical.md 8.4): yes is acted on at once, not known is asked
/// again, nothing is cleared by silence.
public final class FlagRule {
    private final Rules.FollowUp rules;

    public FlagRule(Rules rules) {
        this.rules = rules.followUp();
    }

    /// `day`: the day after the injection on which they were asked.
    public List<Finding> findings(Map<RedFlag, Answer> flags, int day) {
        var findings = new ArrayList<Finding>();
        for (var flag : RedFlag.values()) {
            var answer = flags.get(flag);
            if (answer == Answer.YES) {
                findings.add(finding(flag, flag == RedFlag.GLUCOSE ? Level.CAUTION : Level.STOP, words(flag), day));
            } else if (answer == Answer.UNKNOWN) {
                findings.add(finding(flag, Level.ASK, "findings.flagUnknown", day));
            }
        }
        return findings;
    }

    private Finding finding(RedFlag flag, Level level, String words, int day) {
        return Finding.of(flag.rule() + "-" + Choices.text(flag), level, flag.field(), words, source(flag),
                Integer.toString(day), rules.alerts().glucoseAbove().toString(), flag.rule());
    }

    private Source source(RedFlag flag) {
        return switch (flag) {
            case INFECTION, ALLERGY -> Source.SEED;
            case CHEST -> rules.chest().source();
            case HEADACHE -> rules.spine().source();
            case GLUCOSE -> rules.alerts().glucoseAbove().source();
            case JOINT, NERVE, VESSEL, ANAESTHETIC -> Source.PRACTICE;
        };
    }

    private static String words(RedFlag flag) {
        return switch (flag) {
            case INFECTION -> "findings.flagInfection";
            case JOINT -> "findings.flagJoint";
            case ALLERGY -> "findings.flagAllergy";
            case CHEST -> "findings.flagChest";
            case HEADACHE -> "findings.flagHeadache";
            case NERVE -> "findings.flagNerve";
            case VESSEL -> "findings.flagVessel";
            case ANAESTHETIC -> "findings.flagAnaesthetic";
            case GLUCOSE -> "findings.flagGlucose";
        };
    }
}
