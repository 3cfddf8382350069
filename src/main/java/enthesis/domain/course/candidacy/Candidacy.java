package enthesis.domain.course.candidacy;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Reason;
import enthesis.domain.practice.assess.Criterion;
import enthesis.domain.practice.assess.Questionnaire;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A candidacy, read from its sheet: every question that is asked here, what the rules say of the answers, and how it
/// stands. Criteria are counted and decide nothing; the decision is the physician's own.
public final class Candidacy {
    private final Candidate about;
    private final Sheet sheet;
    private final List<CandidacyRow> rows;
    private final List<Finding> findings;
    private final List<Finding> open;

    /// All that stops is answered no; a yes that stops was not gone on past; something that stops, or anything that is
    /// asked here, has no answer.
    public enum Status {
        CLEAR, BLOCKED, INCOMPLETE
    }

    /// What the physician decided.
    public enum Decision {
        CANDIDATE, DEFERRED, NOT_CANDIDATE
    }

    private Candidacy(Candidate about, Sheet sheet, KeptAnswers kept) {
        this.about = about;
        this.sheet = sheet;
        rows = new Questions(about, sheet, kept).rows();
        findings = new CandidacyFindings(about, sheet).of(rows);
        open = findings.stream().filter(this::isOpen).toList();
    }

    /// `kept` tells what was answered before and has expired.
    public static Candidacy of(Candidate about, Sheet sheet, KeptAnswers kept) {
        return new Candidacy(about, sheet, kept);
    }

    /// As it lies in the chart.
    public static Candidacy of(Candidate about, KeptAnswers kept) {
        return of(about, CandidacyForm.sheet(about, kept), kept);
    }

    public Candidate about() {
        return about;
    }

    public Sheet sheet() {
        return sheet;
    }

    public List<CandidacyRow> rows() {
        return rows;
    }

    public Optional<CandidacyRow> row(String question) {
        return rows.stream().filter(row -> row.question().id().equals(question)).findFirst();
    }

    /// Of the gravest level first.
    public List<Finding> findings() {
        return findings;
    }

    /// What nobody answered yet; INFO never waits.
    public List<Finding> open() {
        return open;
    }

    /// Whether a STOP is gone on past with a reason that the chart does not hold.
    public boolean answersStop(KeptAnswers kept) {
        var before = CandidacyForm.sheet(about, kept);
        return findings.stream().filter(finding -> finding.level() == Level.STOP).map(Finding::answer)
                .anyMatch(field -> sheet.has(field) && !sheet.text(field).equals(before.text(field)));
    }

    public Status status() {
        var unsure = rows.stream().filter(row -> row.stops() && is(row, Answer.UNKNOWN))
                .map(row -> row.question().id()).collect(Collectors.toSet());
        if (open.stream().anyMatch(finding -> finding.level().needsReason() && !unsure.contains(finding.rule()))) {
            return Status.BLOCKED;
        }
        return !unsure.isEmpty() || open.stream().anyMatch(finding -> finding.level() == Level.MISSING)
                ? Status.INCOMPLETE
                : Status.CLEAR;
    }

    /// Why a question was gone on past, or that it was seen; empty while it settles nothing.
    public String reason(String question) {
        return findings.stream().filter(finding -> finding.rule().equals(question) && !open.contains(finding)
                && finding.level() != Level.INFO).findFirst().map(finding -> sheet.text(finding.answer()).strip())
                .orElse("");
    }

    /// How many of the criteria speak for it.
    public int met() {
        return count(criterion -> criterion.met(sheet.text(CandidacyFields.criterion(criterion.key()))));
    }

    /// How many of them were answered.
    public int criteriaAnswered() {
        return count(criterion -> sheet.has(CandidacyFields.criterion(criterion.key())));
    }

    private int count(Predicate<Criterion> which) {
        return (int) questionnaire().criteria().stream().filter(which).count();
    }

    public Optional<Decision> decision() {
        return Choices.in(Decision.class, sheet, CandidacyFields.DECISION);
    }

    public Questionnaire questionnaire() {
        return about.practice().assessment().candidacy();
    }

    private static boolean is(CandidacyRow row, Answer answer) {
        return row.answer().equals(Optional.of(answer));
    }

    /// An answer belongs to what the finding said when it was given; a reason counts by its letters.
    private boolean isOpen(Finding finding) {
        var answer = sheet.text(finding.answer());
        boolean stands = sheet.text(finding.basis()).equals(finding.said());
        int letters = about.practice().rules().visit().reasonLetters().whole();
        return switch (finding.level()) {
            case INFO -> false;
            case REFUSED, MISSING -> true;
            case STOP, DEFER -> !stands || !Reason.isGiven(answer, letters);
            case CAUTION, ASK -> !stands || answer.isBlank();
        };
    }
}
