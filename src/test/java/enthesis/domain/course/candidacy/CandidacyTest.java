package enthesis.domain.course.candidacy;

import static enthesis.domain.course.candidacy.Candidates.TODAY;
import static enthesis.domain.course.candidacy.Candidates.allNo;
import static enthesis.domain.course.candidacy.Candidates.checked;
import static enthesis.domain.course.candidacy.Candidates.kept;
import static enthesis.domain.course.candidacy.Candidates.knee;
import static enthesis.domain.course.candidacy.Candidates.on;
import static enthesis.domain.course.candidacy.Candidates.question;
import static enthesis.domain.course.candidacy.Candidates.read;
import static enthesis.domain.course.candidacy.Candidates.reasoned;
import static enthesis.domain.course.candidacy.Candidates.woman;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.Course;
import enthesis.domain.course.candidacy.Candidacy.Status;
import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.practice.assess.Contraindication;
import enthesis.domain.practice.assess.Contraindication.Home;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// clinical.md 2.3 and 2.4: every C-number with yes, no and unknown.
class CandidacyTest {
    private static final LocalDate BORN = LocalDate.of(1968, 4, 12);

    static Stream<String> typed() {
        return Candidates.PRACTICE.assessment().candidacy().questions().stream()
                .filter(one -> one.home() != Home.AGE && one.follows().isEmpty()).map(Contraindication::id);
    }

    /// Where every question is typed here: nothing is known of allergies, and an image follows the needle.
    private static Candidate neck() {
        return Candidates.of("neck-thoracic", woman(BORN, new Allergies.NotAsked()));
    }

    private static Sheet with(Candidate one, String question, String answer) {
        return allNo(one).with(CandidacyFields.answer(question), answer);
    }

    private static List<Finding> at(Candidacy candidacy, String question) {
        return candidacy.findings().stream().filter(one -> one.rule().equals(question)).toList();
    }

    @Test
    void everyRowOfTheListIsThere() {
        var rows = Candidates.PRACTICE.assessment().candidacy().questions().stream().map(Contraindication::row)
                .distinct().toList();
        assertThat(rows).containsExactlyElementsOf(
                IntStream.rangeClosed(1, 24).mapToObj("C%02d"::formatted).toList());
    }

    /// 2.4: "all no: clear".
    @Test
    void allNoIsClear() {
        for (var one : List.of(knee(), neck())) {
            var candidacy = read(one, allNo(one));
            assertThat(candidacy.open()).isEmpty();
            assertThat(candidacy.status()).isEqualTo(Status.CLEAR);
        }
    }

    @ParameterizedTest
    @MethodSource("typed")
    void noSaysNothing(String question) {
        assertThat(at(read(neck(), with(neck(), question, "no")), question)).isEmpty();
    }

    /// 2.4: "one yes STOP: blocked with override reason"; a caution is acknowledged; information never waits.
    @ParameterizedTest
    @MethodSource("typed")
    void yesHasTheLevelOfTheTable(String question) {
        var sheet = with(neck(), question, "yes").with(CandidacyFields.detail("C12"), "-3d");
        var candidacy = read(neck(), sheet);
        var level = question(question).levelAt(true);
        assertThat(at(candidacy, question)).singleElement().satisfies(one -> {
            assertThat(one.level()).isEqualTo(level);
            assertThat(candidacy.open().contains(one)).isEqualTo(level != Level.INFO);
        });
        assertThat(candidacy.status()).isEqualTo(level.needsReason() ? Status.BLOCKED : Status.CLEAR);
    }

    /// 2.4: "one unknown STOP: incomplete". Unknown is not no.
    @ParameterizedTest
    @MethodSource("typed")
    void unknownIsNeverNo(String question) {
        var candidacy = read(neck(), with(neck(), question, "unknown"));
        var level = question(question).levelAt(true);
        var said = at(candidacy, question).stream().map(Finding::level).toList();
        assertThat(said).isEqualTo(switch (level) {
            case STOP -> List.of(Level.STOP);
            case INFO -> List.of();
            default -> List.of(Level.ASK);
        });
        assertThat(candidacy.status()).isEqualTo(level == Level.STOP ? Status.INCOMPLETE : Status.CLEAR);
    }

    /// 2.4, the column of levels.
    @ParameterizedTest
    @CsvSource({"C01,STOP,STOP", "C02,STOP,STOP", "C03,STOP,STOP", "C04,CAUTION,STOP", "C05-amide,STOP,STOP",
            "C05-ester,STOP,STOP", "C06,STOP,STOP", "C07,STOP,STOP", "C07-fish,STOP,STOP", "C08,CAUTION,CAUTION",
            "C09,CAUTION,STOP", "C10,CAUTION,CAUTION", "C11,CAUTION,CAUTION", "C12,CAUTION,CAUTION",
            "C13,DEFER,DEFER", "C14,STOP,STOP", "C15,STOP,STOP", "C16,STOP,STOP", "C17,STOP,STOP", "C18,INFO,INFO",
            "C19,CAUTION,CAUTION", "C20,STOP,STOP", "C21,CAUTION,CAUTION", "C22,CAUTION,CAUTION", "C23,INFO,INFO",
            "C24,STOP,STOP"})
    void levelsAreThoseOfTheTable(String id, Level level, Level deep) {
        assertThat(List.of(question(id).levelAt(false), question(id).levelAt(true))).containsExactly(level, deep);
    }

    /// 2.4: a text of at least 10 letters; it belongs to what it was given to.
    @Test
    void aStopIsGoneOnPastWithAReason() {
        var yes = with(knee(), "C03", "yes");
        assertThat(read(knee(), reasoned(knee(), yes, "C03", "ok ok ok")).status()).isEqualTo(Status.BLOCKED);
        var reasoned = reasoned(knee(), yes, "C03", "mild, haematologist agrees");
        assertThat(read(knee(), reasoned).status()).isEqualTo(Status.CLEAR);
        assertThat(read(knee(), reasoned).reason("C03")).isEqualTo("mild, haematologist agrees");
        assertThat(read(knee(), reasoned.with(CandidacyFields.answer("C03"), "unknown")).reason("C03")).isEmpty();
    }

    /// Who never knows is not held up for ever; the candidacy stays incomplete.
    @Test
    void anUnknownStopIsGoneOnPastWithAReasonAndStaysIncomplete() {
        var unknown = with(knee(), "C03", "unknown");
        assertThat(read(knee(), unknown).open()).extracting(Finding::rule).contains("C03");
        var reasoned = read(knee(), reasoned(knee(), unknown, "C03", "adopted, no family history"));
        assertThat(reasoned.open()).isEmpty();
        assertThat(reasoned.reason("C03")).isEqualTo("adopted, no family history");
        assertThat(reasoned.status()).isEqualTo(Status.INCOMPLETE);
    }

    @Test
    void noAnswerIsMissingAndWhatEveryCheckInAsksIsNot() {
        var candidacy = read(knee(), Sheet.EMPTY);
        assertThat(candidacy.status()).isEqualTo(Status.INCOMPLETE);
        assertThat(candidacy.open()).allMatch(one -> one.level() == Level.MISSING);
        assertThat(candidacy.open()).extracting(Finding::rule).containsExactly("C03", "C05-amide", "C05-ester", "C06",
                "C08", "C10", "C12", "C14", "C15", "C16", "C17", "C19", "C21", "C22", "C23");
    }

    /// Spinal and deep sites ask for anticoagulants and a pregnancy before anybody plans.
    @Test
    void deepSitesAskForAnticoagulants() {
        assertThat(at(read(knee(), Sheet.EMPTY), "C04")).isEmpty();
        assertThat(at(read(neck(), Sheet.EMPTY), "C04")).singleElement()
                .satisfies(one -> assertThat(one.level()).isEqualTo(Level.MISSING));
        assertThat(at(read(neck(), Sheet.EMPTY), "C09")).hasSize(1);
    }

    /// Morrhuate asks fish, dextrose asks corn and glucose, an ester asks esters.
    @ParameterizedTest
    @CsvSource({"'','',C05-amide C05-ester C06", "dextrose,lidocaine,C05-amide C06", "dextrose,procaine,C05-ester C06",
            "dextrose,none,C06", "morrhuate,lidocaine,C05-amide C07-fish", "morrhuate,none,C07-fish"})
    void questionsFollowTheSolution(String proliferant, String anaesthetic, String asked) {
        var sheet = Sheet.of(Map.of(CandidacyFields.PROLIFERANT, proliferant, CandidacyFields.ANAESTHETIC,
                anaesthetic));
        assertThat(read(knee(), sheet).rows().stream().map(row -> row.question().id())
                .filter(id -> !question(id).follows().isEmpty())).containsExactly(asked.split(" ", -1));
    }

    /// What a visit uses is asked as well, whatever was planned.
    @Test
    void questionsFollowWhatIsUsed() {
        var planned = Sheet.of(Map.of(CandidacyFields.ANAESTHETIC, "lidocaine"));
        var using = new Candidate(knee().course(), knee().person(), Optional.empty(), Candidates.PRACTICE, TODAY,
                Set.of("ester"));
        assertThat(read(using, planned).row("C05-ester")).isPresent();
        assertThat(read(knee(), planned).row("C05-ester")).isEmpty();
    }

    /// An allergy that is listed is not asked again; answered no, it is one plain finding that one press mends.
    @Test
    void twoAnswersAreOneFinding() {
        var corn = Candidates.of("knee", woman(BORN, new Allergies.Listed(
                List.of(new Allergy("maize", Severity.SEVERE, "hives")), TODAY)));
        var told = read(corn, allNo(corn));
        assertThat(told.row("C06").orElseThrow().isTold()).isTrue();
        assertThat(at(told, "C06")).singleElement().satisfies(one -> assertThat(one.level()).isEqualTo(Level.STOP));
        var against = read(corn, with(corn, "C06", "no"));
        assertThat(against.row("C06").orElseThrow().answer()).contains(Answer.YES);
        assertThat(at(against, "C06")).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("findings.candidacyAgainst");
            assertThat(one.level()).isEqualTo(Level.MISSING);
            assertThat(one.mend()).containsEntry(CandidacyFields.answer("C06"), "yes");
        });
    }

    @Test
    void whatTheChartSaysIsNotAskedTwice() {
        var known = Candidates.of("knee", woman(BORN, new Allergies.NoneKnown(TODAY),
                new Alert(Alert.Kind.DIABETES, "type 2", TODAY), new Alert(Alert.Kind.LIVER_DISEASE, "", TODAY)));
        var candidacy = read(known, Sheet.EMPTY);
        assertThat(candidacy.row("C08").orElseThrow().told()).isPresent();
        assertThat(at(candidacy, "C08")).extracting(Finding::level).containsExactly(Level.CAUTION);
        assertThat(at(candidacy, "C21")).extracting(Finding::words).containsExactly("findings.candidacyTold");
        assertThat(at(candidacy, "C07")).isEmpty();
    }

    /// C20 by the birth date, C21 from 76 on, C24 by the region.
    @Test
    void ageAndRegionAnswerThemselves() {
        var minor = Candidates.of("knee", woman(LocalDate.of(2010, 1, 1), new Allergies.NoneKnown(TODAY)));
        assertThat(at(read(minor, allNo(minor)), "C20")).extracting(Finding::level).containsExactly(Level.STOP);
        assertThat(at(read(knee(), allNo(knee())), "C20")).isEmpty();
        var old = Candidates.of("knee", woman(LocalDate.of(1950, 1, 1), new Allergies.NoneKnown(TODAY)));
        assertThat(at(read(old, Sheet.EMPTY), "C21")).extracting(Finding::level).containsExactly(Level.CAUTION);
        assertThat(read(knee(), Sheet.EMPTY).row("C24").orElseThrow().answer()).contains(Answer.NO);
        assertThat(at(read(neck(), Sheet.EMPTY), "C24")).extracting(Finding::level).containsExactly(Level.MISSING);
    }

    @Test
    void theCheckInAnswersWhatItAsks() {
        var today = checked(neck(), TODAY, "checkIn.infection=yes", "checkIn.thinner=none", "checkIn.pregnant=unknown",
                "medication[1].told=Advil", "medication[1].class=nsaid");
        var candidacy = read(today, Sheet.EMPTY);
        assertThat(candidacy.row("C01").orElseThrow().answer()).contains(Answer.YES);
        assertThat(candidacy.row("C04").orElseThrow().answer()).contains(Answer.NO);
        assertThat(candidacy.row("C09").orElseThrow().answer()).contains(Answer.UNKNOWN);
        assertThat(candidacy.row("C13").orElseThrow().answer()).contains(Answer.YES);
        assertThat(candidacy.status()).isEqualTo(Status.BLOCKED);
        var before = checked(neck(), TODAY.minusDays(1), "checkIn.infection=no");
        assertThat(read(before, Sheet.EMPTY).row("C01").orElseThrow().answer()).isEmpty();
    }

    /// C13 by each drug's own days (3.1, 3.2): one that was stopped in time, or is medically necessary, holds
    /// nobody up.
    @ParameterizedTest
    @CsvSource({"Advil,-5d,'',NO", "Advil,-4d,'',YES", "piroxicam,-12d,'',NO", "piroxicam,-11d,'',YES",
            "aspirin 500,-5d,'',NO", "Advil,?,'',UNKNOWN", "Advil,'','',YES", "Advil,t,rheumatologist insists,NO",
            "Advil,t,short,YES"})
    void anAntiInflammatoryThatWasStoppedInTimeHoldsNobodyUp(String drug, String last, String necessary,
            Answer expected) {
        var told = checked(knee(), TODAY, "medication[1].told=" + drug, "medication[1].class="
                + (drug.startsWith("aspirin") ? "aspirin_high" : "nsaid"), "medication[1].lastDose=" + last,
                "medication[1].necessary=" + necessary);
        assertThat(read(told, Sheet.EMPTY).row("C13").orElseThrow().answer()).contains(expected);
        var closed = checked(knee(), TODAY, "checkIn.noOtherMedication=yes");
        assertThat(read(closed, Sheet.EMPTY).row("C13").orElseThrow().answer()).contains(Answer.NO);
    }

    /// C12: eight weeks, a practice setting; without a day nobody can say.
    @ParameterizedTest
    @CsvSource({"-55d,findings.candidacyLately", "-56d,", "'',findings.candidacyDay", "?,findings.candidacyYes",
            "40.2.2026,findings.candidacyDay"})
    void aSteroidInjectionIsRecentForEightWeeks(String day, String words) {
        var sheet = with(knee(), "C12", "yes").with(CandidacyFields.detail("C12"), day);
        assertThat(at(read(knee(), sheet), "C12")).extracting(Finding::words)
                .isEqualTo(Stream.ofNullable(words).toList());
    }

    /// An answer stands for its days and is asked again then; its reason with it.
    @Test
    void answersExpire() {
        var yes = reasoned(knee(), with(knee(), "C15", "yes"), "C15", "gout of the other knee");
        var kept = kept(knee(), yes, TODAY);
        var days = question("C15").days().whole();
        var still = on(knee(), TODAY.plusDays(days - 1L));
        assertThat(Candidacy.of(still, kept).reason("C15")).isEqualTo("gout of the other knee");
        var over = on(knee(), TODAY.plusDays(days));
        var again = Candidacy.of(over, kept);
        assertThat(again.sheet().text(CandidacyFields.answer("C15"))).isEmpty();
        assertThat(at(again, "C15")).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("findings.candidacyAgain");
            assertThat(one.level()).isEqualTo(Level.MISSING);
        });
        assertThat(again.row("C15").orElseThrow().expired()).isPresent();
        assertThat(again.status()).isEqualTo(Status.INCOMPLETE);
    }

    @Test
    void whatWasKeptIsThereAgainAndOnlyChangesAreKept() {
        var sheet = reasoned(knee(), with(knee(), "C03", "yes"), "C03", "mild, haematologist agrees")
                .with(CandidacyFields.criterion("persists"), "yes").with(CandidacyFields.PROLIFERANT, "dextrose")
                .with(CandidacyFields.DECISION, "candidate");
        var kept = kept(knee(), sheet, TODAY);
        var now = Candidacy.of(knee(), kept);
        assertThat(now.sheet().texts()).isEqualTo(sheet.texts());
        assertThat(CandidacyForm.changes(now, kept)).isEmpty();
        var changed = read(knee(), sheet.with(CandidacyFields.answer("C03"), ""));
        assertThat(CandidacyForm.changes(changed, kept))
                .containsExactly(new Said("C03", Optional.empty(), "", "", ""));
        assertThat(now.decision()).contains(Candidacy.Decision.CANDIDATE);
    }

    /// An answer of the person holds for each of their courses; one of the site for its own only.
    @Test
    void whatIsTrueOfThePersonIsAskedOnce() {
        var kept = kept(knee(), allNo(knee()), TODAY);
        var other = new Candidate(new Course(
                new CourseId(new UUID(1, 4)), knee().course().patient(), "shoulder",
                Side.LEFT, knee().course().indication(), knee().course().plan(),
                Optional.empty(), List.of(), TODAY, Optional.empty()), knee().person(), Optional.empty(),
                Candidates.PRACTICE, TODAY);
        assertThat(Candidacy.of(other, kept).open()).extracting(Finding::rule)
                .containsExactly("C12", "C14", "C15", "C16");
    }

    /// A yes said here is not taken back by a check-in; a no gives way to a newer answer.
    @Test
    void aYesIsTakenBackOnlyWhereItWasSaid() {
        var neck = neck();
        var yesterday = on(neck, TODAY.minusDays(1));
        var later = checked(neck, TODAY, "checkIn.thinner=none");
        assertThat(Candidacy.of(later, kept(yesterday, with(yesterday, "C04", "yes"), TODAY.minusDays(1))).row("C04")
                .orElseThrow().answer()).contains(Answer.YES);
        var unknown = checked(neck, TODAY, "checkIn.thinner=unknown");
        assertThat(Candidacy.of(unknown, kept(yesterday, allNo(yesterday), TODAY.minusDays(1))).row("C04")
                .orElseThrow().answer()).contains(Answer.UNKNOWN);
    }

    /// A day typed as "-2w" is that day ever after.
    @Test
    void aDayIsKeptAsThatDay() {
        var typed = with(knee(), "C12", "yes").with(CandidacyFields.detail("C12"), "-2w");
        var kept = kept(knee(), typed, TODAY);
        var later = Candidacy.of(on(knee(), TODAY.plusDays(44)), kept);
        assertThat(later.sheet().text(CandidacyFields.detail("C12"))).isEqualTo("2026-11-09");
        assertThat(at(later, "C12")).isEmpty();
        assertThat(CandidacyForm.changes(later, kept)).isEmpty();
    }

    /// Law: while anything that stops is unknown or not answered, no other answer makes it clear.
    @Test
    void unknownNeverClears() {
        var random = new Random(20261123);
        for (int round = 0; round < 500; round++) {
            var one = round % 2 == 0 ? knee() : neck();
            var sheet = allNo(one);
            for (var row : read(one, sheet).rows()) {
                var answers = List.of("yes", "no", "unknown", "");
                sheet = sheet.with(CandidacyFields.answer(row.question().id()), answers.get(random.nextInt(4)));
            }
            var candidacy = read(one, sheet);
            boolean unsure = candidacy.rows().stream().anyMatch(row -> row.stops() && row.needed()
                    && row.answer().filter(answer -> answer != Answer.UNKNOWN).isEmpty());
            if (unsure) {
                assertThat(candidacy.status()).as("round " + round).isNotEqualTo(Status.CLEAR);
            }
            if (candidacy.status() == Status.CLEAR) {
                assertThat(candidacy.rows()).filteredOn(CandidacyRow::stops)
                        .noneMatch(row -> row.answer().equals(Optional.of(Answer.YES)));
            }
        }
    }

    /// 2.3: advisory. All seven met decide nothing.
    @Test
    void criteriaAreCountedAndDecideNothing() {
        var sheet = allNo(knee());
        for (var one : Candidates.PRACTICE.assessment().candidacy().criteria()) {
            sheet = sheet.with(CandidacyFields.criterion(one.key()), "yes");
        }
        assertThat(read(knee(), sheet).met()).isEqualTo(7);
        assertThat(read(knee(), sheet).decision()).isEmpty();
        assertThat(read(knee(), sheet.with(CandidacyFields.criterion("nsaids"), "necessary")).met()).isEqualTo(6);
        assertThat(read(knee(), sheet.with(CandidacyFields.DECISION, "not_candidate")).open())
                .extracting(Finding::rule).containsExactly("decision");
    }

    /// clinical.md 2.1, beside the indication however it is worded behind its label.
    @Test
    void studiesAreFoundByTheIndication() {
        var assessment = Candidates.PRACTICE.assessment();
        var indications = Candidates.PRACTICE.indications();
        assertThat(assessment.evidence("Knee osteoarthritis: medial", indications).orElseThrow().shows())
                .contains("10.34 of 100");
        assertThat(assessment.evidence("Knee pain after a fall", indications)).isEmpty();
        assertThat(assessment.evidence()).hasSize(9).allSatisfy(one -> assertThat(indications)
                .extracting(indication -> indication.key()).containsAll(one.indications()));
    }
}
