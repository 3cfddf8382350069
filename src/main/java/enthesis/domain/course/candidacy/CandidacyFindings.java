package enthesis.domain.course.candidacy;

import static enthesis.domain.finding.Level.ASK;
import static enthesis.domain.finding.Level.CAUTION;
import static enthesis.domain.finding.Level.INFO;
import static enthesis.domain.finding.Level.MISSING;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Named;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.assess.Contraindication;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the answers mean (clinical.md 2.4). Unknown is never no: where a yes would stop, it stops until a reason says
/// why it is gone on without knowing, elsewhere it is asked. The rule of each finding is its question, so that a reason
/// belongs to it.
final class CandidacyFindings {
    private static final int WEEK = 7;

    private final Candidate about;
    private final Sheet sheet;

    CandidacyFindings(Candidate about, Sheet sheet) {
        this.about = about;
        this.sheet = sheet;
    }

    List<Finding> of(List<CandidacyRow> rows) {
        return Stream.concat(rows.stream().flatMap(row -> of(row).stream()), decided())
                .sorted(Comparator.comparing(Finding::level)).toList();
    }

    private Optional<Finding> of(CandidacyRow row) {
        if (row.contradicted()) {
            return Optional.of(contradiction(row));
        }
        return row.answer().map(answer -> switch (answer) {
            case YES -> yes(row);
            case NO -> Optional.<Finding>empty();
            case UNKNOWN -> unknown(row);
        }).orElseGet(() -> unanswered(row));
    }

    /// One press makes it a yes.
    private Finding contradiction(CandidacyRow row) {
        var id = row.question().id();
        var field = CandidacyFields.answer(id);
        return new Finding(id, MISSING, field, "findings.candidacyAgainst", List.of(id), Source.PRACTICE,
                Map.of(field, Choices.text(Answer.YES)), "",
                List.of(title(row.question()), row.told().orElseThrow().by()));
    }

    private Optional<Finding> yes(CandidacyRow row) {
        if (row.question().asksDate()) {
            return lately(row);
        }
        return Optional.of(row.told().filter(_ -> row.isTold())
                .map(told -> said(row, row.level(), "findings.candidacyTold").naming(
                        List.of(title(row.question()), told.by())))
                .orElseGet(() -> said(row, row.level(), "findings.candidacyYes")));
    }

    /// Recent for so many weeks; without a day nobody can say.
    private Optional<Finding> lately(CandidacyRow row) {
        var id = row.question().id();
        var read = Entered.knownOrNot(sheet.text(CandidacyFields.detail(id)),
                new DateText(about.day(), about.practice().speech().slashes())::readPast);
        int weeks = about.practice().assessment().candidacy().steroidWeeks().whole();
        return switch (read) {
            case Entered.Value<LocalDate>(var day, _) -> ChronoUnit.DAYS.between(day, about.day()) < (long) weeks * WEEK
                    ? Optional.of(new Finding(id, row.level(), CandidacyFields.detail(id), "findings.candidacyLately",
                            List.of(id, DateText.written(day), Integer.toString(weeks),
                                    DateText.written(day.plusWeeks(weeks))),
                            Source.PRACTICE, Map.of(), "", List.of(title(row.question()))))
                    : Optional.empty();
            case Entered.NotDone<LocalDate> _ -> Optional.of(said(row, row.level(), "findings.candidacyYes"));
            case Entered.Empty<LocalDate> _,Entered.Refused<LocalDate> _ -> Optional.of(new Finding(id, MISSING,
                    CandidacyFields.detail(id), "findings.candidacyDay", List.of(id), Source.PRACTICE, Map.of(), "",
                    List.of(title(row.question()))));
        };
    }

    private Optional<Finding> unknown(CandidacyRow row) {
        if (row.stops()) {
            return Optional.of(said(row, row.level(), "findings.candidacyUnknown"));
        }
        return row.level() == INFO ? Optional.empty() : Optional.of(said(row, ASK, "findings.candidacyAsk"));
    }

    private Optional<Finding> unanswered(CandidacyRow row) {
        if (!row.needed()) {
            return Optional.empty();
        }
        return Optional.of(row.expired().map(before -> {
            var id = row.question().id();
            return new Finding(id, MISSING, CandidacyFields.answer(id), "findings.candidacyAgain",
                    List.of(id, DateText.written(before.day()), row.question().days().toString()), Source.PRACTICE,
                    Map.of(), "", List.of(title(row.question())));
        }).orElseGet(() -> said(row, MISSING, "findings.candidacyMissing")));
    }

    private static Finding said(CandidacyRow row, Level level, String words) {
        var id = row.question().id();
        return Finding.of(id, level, CandidacyFields.answer(id), words, row.question().source(), id)
                .naming(List.of(title(row.question())));
    }

    private static Named title(Contraindication question) {
        return question.named();
    }

    private Stream<Finding> decided() {
        return Choices.in(Candidacy.Decision.class, sheet, CandidacyFields.DECISION).stream()
                .filter(decision -> decision != Candidacy.Decision.CANDIDATE)
                .map(decision -> Finding.of("decision", decision == Candidacy.Decision.DEFERRED ? INFO : CAUTION,
                        CandidacyFields.DECISION, decision == Candidacy.Decision.DEFERRED
                                ? "findings.candidacyDeferred"
                                : "findings.candidacyNot",
                        Source.PRACTICE));
    }
}
