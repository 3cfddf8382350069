package enthesis.domain.course.candidacy;

import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.assess.Contraindication;
import enthesis.domain.practice.assess.Criterion;
import enthesis.domain.value.CourseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Between the answers of the chart and the sheet of the form. An answer that has expired is not put back: it is
/// asked again.
public final class CandidacyForm {
    private static final Map<String, Field> PLAN = Map.of("plan-proliferant", CandidacyFields.PROLIFERANT,
            "plan-anaesthetic", CandidacyFields.ANAESTHETIC, "plan-decision", CandidacyFields.DECISION);
    private static final String CRITERION = "criterion-";

    private CandidacyForm() {}

    /// The form as it stands on the candidate's day, with the reasons that were given.
    public static Sheet sheet(Candidate about, KeptAnswers kept) {
        var texts = new HashMap<Field, String>();
        var site = Optional.of(about.course().id());
        PLAN.forEach((name, field) -> kept.last(name, site)
                .ifPresent(one -> texts.put(field, one.said().answer())));
        criteria(about).forEach(one -> kept.last(CRITERION + one.key(), site)
                .ifPresent(said -> texts.put(CandidacyFields.criterion(one.key()), said.said().answer())));
        questions(about).forEach(question -> Questions.standing(about, question, kept).ifPresent(one -> {
            texts.put(CandidacyFields.answer(question.id()), one.said().answer());
            texts.put(CandidacyFields.detail(question.id()), one.said().detail());
        }));
        return reasoned(about, kept, Sheet.of(texts));
    }

    /// A reason belongs to what is said of its question now.
    private static Sheet reasoned(Candidate about, KeptAnswers kept, Sheet sheet) {
        var texts = new HashMap<Field, String>();
        for (var finding : Candidacy.of(about, sheet, kept).open()) {
            about.practice().assessment().candidacy().question(finding.rule())
                    .flatMap(question -> kept.last(question.id(), about.scope(question))
                            .filter(one -> one.stands(about.day(), question.days().whole())))
                    .filter(one -> !one.said().reason().isEmpty()).ifPresent(one -> {
                        texts.put(finding.answer(), one.said().reason());
                        texts.put(finding.basis(), finding.said());
                    });
        }
        return sheet.with(texts);
    }

    /// What was answered, changed, taken back or given a reason since the form was opened.
    public static List<Said> changes(Candidacy now, KeptAnswers kept) {
        var before = Candidacy.of(now.about(), kept);
        var said = new ArrayList<Said>();
        var site = Optional.of(now.about().course().id());
        PLAN.forEach((name, field) -> changed(said, before.sheet(), now.sheet(), name, field, site));
        criteria(now.about()).forEach(one -> changed(said, before.sheet(), now.sheet(), CRITERION + one.key(),
                CandidacyFields.criterion(one.key()), site));
        for (var question : questions(now.about())) {
            var next = said(now, question);
            if (!next.equals(said(before, question))) {
                said.add(next);
            }
        }
        return said;
    }

    private static void changed(List<Said> said, Sheet before, Sheet now, String name, Field field,
            Optional<CourseId> site) {
        if (!before.text(field).equals(now.text(field))) {
            said.add(new Said(name, site, now.text(field), "", ""));
        }
    }

    /// A yes of the chart is given its reason here, too, and is kept as a yes then.
    private static Said said(Candidacy candidacy, Contraindication question) {
        var id = question.id();
        var typed = candidacy.sheet().text(CandidacyFields.answer(id));
        var reason = candidacy.reason(id);
        boolean told = typed.isEmpty() && !reason.isEmpty();
        return new Said(id, candidacy.about().scope(question), told ? "yes" : typed,
                detail(candidacy, question), reason);
    }

    /// A day is kept as that day: "-2w" means another one tomorrow.
    private static String detail(Candidacy candidacy, Contraindication question) {
        var text = candidacy.sheet().text(CandidacyFields.detail(question.id())).strip();
        var about = candidacy.about();
        return question.asksDate()
                ? new DateText(about.day(), about.practice().speech().slashes()).readPast(text).asValue()
                        .map(LocalDate::toString).orElse(text)
                : text;
    }

    private static List<Contraindication> questions(Candidate about) {
        return about.practice().assessment().candidacy().questions();
    }

    private static List<Criterion> criteria(Candidate about) {
        return about.practice().assessment().candidacy().criteria();
    }
}
