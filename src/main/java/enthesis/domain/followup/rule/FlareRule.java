package enthesis.domain.followup.rule;

import enthesis.domain.entry.Answer;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.followup.diary.DiaryDay;
import enthesis.domain.followup.diary.DiaryItem;
import enthesis.domain.followup.flare.Flare;
import enthesis.domain.followup.flare.Measured;
import enthesis.domain.practice.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// F1 to F3: a flare that lasts longer than usual, one for the physician to look at, and pain that needs contact on the
/// same day (clinical.md 8.4).
public final class FlareRule {
    private final Rules rules;

    public FlareRule(Rules rules) {
        this.rules = rules;
    }

    public List<Finding> findings(Flare flare, List<DiaryDay> days) {
        var findings = new ArrayList<Finding>();
        var usual = rules.aftercare().flareToDays();
        var review = rules.aftercare().flareReviewDay();
        flare.lastDay().filter(day -> day > usual.whole()).ifPresent(day -> findings.add(Finding.of("F1", Level.INFO,
                DiaryItem.TREATED.on(day), "findings.flareLong", usual.source(), Integer.toString(day),
                usual.toString())));
        flare.lastDay().filter(day -> day >= review.whole()).ifPresent(day -> findings.add(Finding.of("F2",
                Level.CAUTION, DiaryItem.TREATED.on(day), "findings.flareReview", review.source(),
                Integer.toString(day), review.toString())));
        flare.grade().filter(grade -> grade.value() >= 3).ifPresent(grade -> findings.add(severe(flare, grade)));
        days.stream().flatMap(day -> uneased(day).stream()).forEach(findings::add);
        return findings;
    }

    private Finding severe(Flare flare, Measured grade) {
        return Finding.of("F3", Level.CAUTION, DiaryItem.TREATED.on(flare.lastDay().orElse(0)),
                "findings.flareSevere", Source.PRACTICE, Integer.toString(grade.value()),
                rules.followUp().flare().moderatePeak().toString());
    }

    /// Whether acetaminophen eased it is asked where nobody said.
    private Optional<Finding> uneased(DiaryDay day) {
        var line = rules.followUp().alerts().notEasedFrom();
        var most = Stream.of(day.aches().treated(), day.aches().fresh()).flatMap(Optional::stream)
                .max(Integer::compare).filter(score -> score >= line.whole());
        var eased = day.relief().eased().orElse(Answer.UNKNOWN);
        return most.filter(_ -> eased != Answer.YES)
                .map(score -> Finding.of("F3-" + day.day(), eased == Answer.NO ? Level.CAUTION : Level.ASK,
                        DiaryItem.EASED.on(day.day()),
                        eased == Answer.NO ? "findings.painNotEased" : "findings.painEased", line.source(),
                        score.toString(), Integer.toString(day.day()), line.toString()));
    }
}
