package enthesis.domain.followup.rule;

import static enthesis.domain.finding.Level.ASK;
import static enthesis.domain.finding.Level.CAUTION;
import static enthesis.domain.finding.Level.INFO;
import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.entry.DateText;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.diary.DiaryDay;
import enthesis.domain.followup.diary.DiaryItem;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Drugs.Drug;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.Rules;
import enthesis.domain.screening.NsaidDays;
import enthesis.domain.screening.drug.DrugFinder;
import enthesis.domain.screening.drug.Recognised;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// F12: too much acetaminophen in a day, or an anti-inflammatory drug within the days without (clinical.md 8.4, 3.1
/// M2). What a doctor wants taken is as agreed; low-dose aspirin is never told to stop; what is not recognised is asked.
public final class DoseRule {
    private static final Set<DrugClass> FORBIDDEN = Set.of(DrugClass.NSAID, DrugClass.ASPIRIN_HIGH);

    private final Rules.Aftercare rules;
    private final NsaidDays days;
    private final DrugFinder finder;
    private final FollowedSession session;

    public DoseRule(Practice practice, FollowedSession session) {
        rules = practice.rules().aftercare();
        days = NsaidDays.of(practice.rules().medication());
        finder = DrugFinder.of(practice);
        this.session = session;
    }

    public List<Finding> findings(List<DiaryDay> diary) {
        var findings = new ArrayList<Finding>();
        for (var day : diary) {
            day.relief().acetaminophen().filter(mg -> mg > 0).ifPresent(mg -> acetaminophen(day.day(), mg, findings));
            day.relief().nsaid().filter(told -> !told.isEmpty())
                    .filter(_ -> days.forbidden(session.date(day.day()), session.injected()))
                    .flatMap(told -> nsaid(day.day(), told)).ifPresent(findings::add);
        }
        return findings;
    }

    private void acetaminophen(int day, int mg, List<Finding> findings) {
        var where = DiaryItem.ACETAMINOPHEN.on(day);
        var values = new String[]{Integer.toString(mg), Integer.toString(day),
                rules.acetaminophenPrinted().toString(), rules.acetaminophenMost().toString()};
        if (mg > rules.acetaminophenMost().whole()) {
            findings.add(Finding.of("F12-over-" + day, STOP, where, "findings.acetaminophenOver",
                    rules.acetaminophenMost().source(), values));
        } else if (mg > rules.acetaminophenPrinted().whole()) {
            findings.add(Finding.of("F12-much-" + day, CAUTION, where, "findings.acetaminophenMuch",
                    rules.acetaminophenPrinted().source(), values));
        }
        if (session.known().liverDisease()) {
            findings.add(Finding.of("F12-liver-" + day, CAUTION, where, "findings.acetaminophenLiver",
                    rules.acetaminophenMost().source(), values));
        }
    }

    private Optional<Finding> nsaid(int day, String told) {
        var recognised = finder.read(told);
        if (agreed(recognised)) {
            return Optional.of(taken(day, told, INFO, "findings.followAgreed"));
        }
        return switch (recognised) {
            case Recognised.Known known -> known(day, told, known.kind());
            case Recognised.Several several -> several.drugs().stream().map(Drug::kind).anyMatch(FORBIDDEN::contains)
                    ? Optional.of(taken(day, told, CAUTION, "findings.followNsaid"))
                    : Optional.of(taken(day, told, ASK, "findings.followDrug"));
            case Recognised.Near _,Recognised.Aspirin _,Recognised.Unknown _ ->
                Optional.of(taken(day, told, ASK, "findings.followDrug"));
        };
    }

    private Optional<Finding> known(int day, String told, DrugClass kind) {
        return switch (kind) {
            case NSAID, ASPIRIN_HIGH -> Optional.of(taken(day, told, CAUTION, "findings.followNsaid"));
            case NSAID_TOPICAL -> Optional.of(taken(day, told, ASK, "findings.followTopical"));
            case ASPIRIN_LOW -> Optional.of(taken(day, told, INFO, "findings.aspirinLow"));
            case ANTICOAGULANT, WARFARIN, ANTIPLATELET, STEROID, IMMUNOSUPPRESSANT, GLUCOSE_LOWERING, ACETAMINOPHEN,
                    OTHER ->
                Optional.of(taken(day, told, INFO, "findings.followNoNsaid"));
        };
    }

    /// Whether each drug of it is one that was agreed to go on.
    private boolean agreed(Recognised recognised) {
        var agreed = session.known().agreed().stream().flatMap(told -> finder.read(told).drugs().stream())
                .map(Drug::name).toList();
        return recognised instanceof Recognised.Known known && !known.drugs().isEmpty()
                && known.drugs().stream().map(Drug::name).allMatch(agreed::contains);
    }

    private Finding taken(int day, String told, Level level, String words) {
        return Finding.of("F12-nsaid-" + day, level, DiaryItem.NSAID.on(day), words, Source.SEED, told,
                Integer.toString(day), DateText.written(days.lastForbidden(session.injected())),
                DateText.written(days.allowedAgain(session.injected())));
    }
}
