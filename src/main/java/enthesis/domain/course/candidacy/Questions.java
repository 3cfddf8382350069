package enthesis.domain.course.candidacy;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.assess.Contraindication;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which questions are asked, by the planned solution and the site, and what is known of each.
final class Questions {
    private static final String NONE = "none";
    private static final List<String> FAMILIES = List.of("amide", "ester");
    private static final String DEXTROSE = "dextrose";

    private final Candidate about;
    private final Sheet sheet;
    private final KeptAnswers kept;
    private final ChartSays chart;

    Questions(Candidate about, Sheet sheet, KeptAnswers kept) {
        this.about = about;
        this.sheet = sheet;
        this.kept = kept;
        chart = new ChartSays(about);
    }

    List<CandidacyRow> rows() {
        var follows = follows();
        return about.practice().assessment().candidacy().questions().stream()
                .filter(question -> question.askedAt(about.course().region()))
                .filter(question -> question.follows().isEmpty() || follows.contains(question.follows()))
                .map(this::row).toList();
    }

    /// What the solution is made of, as planned and as used; both kinds of anaesthetic while none is planned.
    private Set<String> follows() {
        var follows = new HashSet<>(about.used());
        var proliferant = sheet.text(CandidacyFields.PROLIFERANT);
        follows.add(proliferant.isEmpty() ? DEXTROSE : proliferant);
        var anaesthetic = sheet.text(CandidacyFields.ANAESTHETIC);
        if (!anaesthetic.equals(NONE)) {
            about.practice().anaesthetics().drug(anaesthetic).ifPresentOrElse(drug -> follows.add(drug.family()),
                    () -> follows.addAll(FAMILIES));
        }
        return follows;
    }

    private CandidacyRow row(Contraindication question) {
        int days = question.days().whole();
        var told = chart.to(question)
                .filter(one -> one.day().filter(day -> about.day().isAfter(day.plusDays(days - 1L))).isEmpty());
        var typed = Answer.in(sheet, CandidacyFields.answer(question.id()))
                .filter(answer -> counts(question, answer, told.isPresent()));
        var expired = kept.last(question.id(), about.scope(question))
                .filter(one -> typed.isEmpty() && !one.stands(about.day(), days));
        return new CandidacyRow(question, question.levelAt(about.deep()), typed, told,
                expired.filter(_ -> told.isEmpty()));
    }

    /// What another place answers is answered there; a yes to what the check-in asks is taken back only where it
    /// was said.
    private static boolean counts(Contraindication question, Answer answer, boolean told) {
        return switch (question.home()) {
            case AGE -> false;
            case ALLERGIES -> !told;
            case CHECK_IN -> !told || answer == Answer.YES;
            case CANDIDACY, REGION -> true;
        };
    }

    static Optional<Answered> standing(Candidate about, Contraindication question, KeptAnswers kept) {
        return kept.last(question.id(), about.scope(question))
                .filter(one -> one.stands(about.day(), question.days().whole()));
    }
}
