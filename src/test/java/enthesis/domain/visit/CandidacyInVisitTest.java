package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.candidacy.Answered;
import enthesis.domain.course.candidacy.Candidacy;
import enthesis.domain.course.candidacy.CandidacyFields;
import enthesis.domain.course.candidacy.CandidacyForm;
import enthesis.domain.course.candidacy.Candidate;
import enthesis.domain.course.candidacy.Candidates;
import enthesis.domain.course.candidacy.KeptAnswers;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.note.NoteText;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Sex;
import enthesis.domain.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// What a candidacy says in a visit of its course (clinical.md 1 and 2.4).
class CandidacyInVisitTest {
    private static final LocalDate TODAY = Cases.TODAY;

    private static Circumstances about(Alert... alerts) {
        return Cases.about(new Allergies.NoneKnown(TODAY), List.of(alerts), Sex.FEMALE);
    }

    private static Candidate candidate(Circumstances about, int place) {
        return new Candidate(about.visit().at(place).course(), about.everywhere(), Optional.empty(), Cases.PRACTICE,
                TODAY);
    }

    private static KeptAnswers kept(Candidate one, Sheet sheet) {
        return KeptAnswers.of(CandidacyForm.changes(Candidacy.of(one, sheet, KeptAnswers.of(List.of())),
                KeptAnswers.of(List.of())).stream().map(said -> new Answered(said, TODAY, Candidates.HALE)).toList());
    }

    private static List<Finding> said(Circumstances about, Sheet visit) {
        return Reading.of(about, visit).findings().stream().filter(one -> one.rule().startsWith("candidacy"))
                .toList();
    }

    private static Circumstances answered(Circumstances about, String question, String answer) {
        var one = candidate(about, 1);
        return about.asked(kept(one, Candidates.allNo(one).with(CandidacyFields.answer(question), answer)));
    }

    @Test
    void nobodyAskedIsMissingBeforeTheNeedleAndBeforeSigning() {
        var about = about().asked(KeptAnswers.of(List.of()));
        var reading = Reading.of(about, Cases.seedVisit());
        assertThat(said(about, Cases.seedVisit())).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("candidacy-stops-1");
            assertThat(one.level()).isEqualTo(Level.MISSING);
            assertThat(reading.sectionOf(one.where())).contains(Section.CHECK_IN);
            assertThat(reading.beforeTimeOut()).contains(one);
            assertThat(reading.missingToSign()).contains(one);
            assertThat(one.named()).hasSize(15);
        });
    }

    @Test
    void allNoSaysNothing() {
        var one = candidate(about(), 1);
        assertThat(said(about().asked(kept(one, Candidates.allNo(one))), Cases.seedVisit())).isEmpty();
        assertThat(said(about(), Cases.seedVisit())).isEmpty();
    }

    @Test
    void anOpenStopStandsInTheVisitToo() {
        var about = answered(about(), "C15", "yes");
        assertThat(said(about, Cases.seedVisit())).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("candidacy-C15-1");
            assertThat(one.level()).isEqualTo(Level.STOP);
            assertThat(Reading.of(about, Cases.seedVisit()).beforeTimeOut()).contains(one);
        });
        var reasoned = Cases.answered(about, Cases.seedVisit(), "candidacy-C15-1", "old fracture, healed in 2020");
        assertThat(Reading.of(about, reasoned).open()).noneMatch(one -> one.rule().startsWith("candidacy"));
    }

    /// What was gone on past there is not asked again here, and is read at every session.
    @Test
    void aReasonIsGivenOnce() {
        var one = candidate(about(), 1);
        var sheet = Candidates.reasoned(one, Candidates.allNo(one).with(CandidacyFields.answer("C03"), "yes"), "C03",
                "mild, haematologist agrees");
        assertThat(said(about().asked(kept(one, sheet)), Cases.seedVisit())).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("candidacy-C03");
            assertThat(found.level()).isEqualTo(Level.INFO);
            assertThat(found.values()).contains("mild, haematologist agrees");
        });
    }

    /// The reason that was typed on the screen of the candidacy stands in the note.
    @Test
    void whatWasGoneOnPastStandsInTheNote() {
        var one = candidate(about(), 1);
        var sheet = Candidates.reasoned(one, Candidates.allNo(one).with(CandidacyFields.answer("C03"), "yes"), "C03",
                "mild, haematologist agrees");
        var note = new NoteText(new Words(Locale.ENGLISH), UnaryOperator.identity());
        var before = note.paragraphs(Reading.of(about().asked(kept(one, sheet)), Cases.seedVisit())).stream()
                .filter(part -> part.kind() == NoteFields.Paragraph.BEFORE).findFirst().orElseThrow();
        assertThat(before.text()).contains(": gone on, reason: mild, haematologist agrees.");
        assertThat(note.paragraphs(Reading.of(about().asked(kept(one, Candidates.allNo(one))), Cases.seedVisit())))
                .noneMatch(part -> part.text().contains("gone on"));
    }

    @Test
    void unknownStopsAndExpiredIsMissing() {
        assertThat(said(answered(about(), "C16", "unknown"), Cases.seedVisit())).singleElement()
                .satisfies(found -> assertThat(found.level()).isEqualTo(Level.STOP));
        var one = candidate(about(), 1);
        var old = KeptAnswers.of(kept(one, Candidates.allNo(one)).all().stream()
                .map(said -> new Answered(said.said(), TODAY.minusDays(200), said.who())).toList());
        assertThat(said(about().asked(old), Cases.seedVisit())).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("candidacy-stops-1");
            assertThat(found.named()).extracting(named -> named.values().getFirst()).containsExactly(
                    "steroid injection here", "fracture, rupture or tumour here", "nerve deficit or red flag",
                    "high-dose opioids");
        });
    }

    /// A gap that could only be a caution waits for the signature, not for the needle.
    @Test
    void aMissingCautionHoldsUpNoNeedle() {
        var about = answered(about(), "C19", "");
        var found = said(about, Cases.seedVisit());
        assertThat(found).extracting(Finding::rule).containsExactly("candidacy-missing-1");
        assertThat(Reading.of(about, Cases.seedVisit()).beforeTimeOut()).doesNotContainAnyElementsOf(found);
        assertThat(Reading.of(about, Cases.seedVisit()).missingToSign()).containsAll(found);
    }

    /// The seed's visit was told latex today; alerts, drugs and check-in have their own rules.
    @Test
    void whatIsSaidElsewhereIsNotSaidTwice() {
        var diabetic = about(new Alert(Alert.Kind.DIABETES, "type 2", TODAY));
        var one = candidate(diabetic, 1);
        assertThat(said(diabetic.asked(kept(one, Candidates.allNo(one))), Cases.seedVisit())).isEmpty();
        var prosthetic = about(new Alert(Alert.Kind.PROSTHESIS, "left hip", TODAY));
        var its = candidate(prosthetic, 1);
        assertThat(Reading.of(prosthetic, Cases.seedVisit()).findings()).extracting(Finding::rule).contains("C14");
        assertThat(Reading.of(prosthetic.asked(kept(its, Candidates.allNo(its))), Cases.seedVisit()).findings())
                .extracting(Finding::rule).doesNotContain("C14");
    }

    /// The list of today says corn, the candidacy says no.
    @Test
    void twoAnswersAreOneFindingOfTheVisit() {
        var one = candidate(about(), 1);
        var corn = Cases.with(Cases.seedVisit(), "allergy[2].substance", "corn", "allergy[2].severity", "severe");
        assertThat(said(about().asked(kept(one, Candidates.allNo(one))), corn)).singleElement()
                .satisfies(found -> assertThat(found.rule()).isEqualTo("candidacy-stops-1"));
    }

    @Test
    void anEsterUsedTodayIsAskedWhateverWasPlanned() {
        var one = candidate(about(), 1);
        var planned = Candidates.allNo(one).with(CandidacyFields.ANAESTHETIC, "lidocaine")
                .with(CandidacyFields.answer("C05-ester"), "");
        var about = about().asked(kept(one, planned));
        assertThat(said(about, Cases.seedVisit())).isEmpty();
        var ester = Cases.with(Cases.seedVisit(), "solution[1].anaesthetic", "procaine");
        assertThat(said(about, ester)).extracting(Finding::rule).containsExactly("candidacy-stops-1");
    }

    @Test
    void eachCourseHasItsOwnAndWhatIsOfThePersonIsSaidOnce() {
        var about = Cases.twoCourses();
        var one = candidate(about, 1);
        var sheet = Candidates.allNo(one).with(CandidacyFields.answer("C03"), "yes");
        var found = said(about.asked(kept(one, sheet)), Cases.seedVisit());
        assertThat(found).extracting(Finding::rule).containsExactlyInAnyOrder("candidacy-C03", "candidacy-stops-2");
    }

    /// A visit that is signed is not judged by what is answered later.
    @Test
    void aSignedVisitIsNotAsked() {
        assertThat(KeptAnswers.NOT_ASKED.asked()).isFalse();
        assertThat(said(Cases.signed(about()), Cases.seedVisit())).isEmpty();
    }
}
