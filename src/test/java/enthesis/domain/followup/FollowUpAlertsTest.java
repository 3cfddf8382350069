package enthesis.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Refusal;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.followup.diary.DiaryItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The alerts of clinical.md 8.4, and the days without anti-inflammatory drugs of 3.1.
class FollowUpAlertsTest {
    private static final LocalDate TODAY = Diaries.INJECTED.plusDays(14);
    private static final FollowedSession KNEE = Diaries.session("knee", 4);

    private static List<String> rules(FollowedSession session, String... cells) {
        return Diaries.reading(session, TODAY, cells).findings().stream()
                .map(found -> found.rule() + " " + found.level()).toList();
    }

    private static Finding only(FollowedSession session, String... cells) {
        var found = Diaries.reading(session, TODAY, cells).findings();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void aFlareAfterThreeDaysIsSaidAndOneOfAWeekIsForThePhysician() {
        assertThat(rules(KNEE, "3.treated=6")).isEmpty();
        assertThat(rules(KNEE, "4.treated=6")).containsExactly("F1 INFO");
        assertThat(rules(KNEE, "6.treated=6")).containsExactly("F1 INFO");
        assertThat(rules(KNEE, "7.treated=6")).containsExactly("F1 INFO", "F2 CAUTION");
    }

    @Test
    void gradeThreeWantsContactOnTheSameDay() {
        assertThat(rules(KNEE, "1.treated=6", "1.limits=self-care")).containsExactly("F3 CAUTION");
        assertThat(rules(KNEE, "1.treated=6", "1.contact=yes")).containsExactly("F3 CAUTION");
    }

    @Test
    void severePainIsAskedWhetherAcetaminophenEasedIt() {
        assertThat(rules(KNEE, "2.treated=8")).containsExactly("F3-2 ASK");
        assertThat(rules(KNEE, "2.treated=8", "2.eased=unsure")).containsExactly("F3-2 ASK");
        assertThat(rules(KNEE, "2.treated=8", "2.eased=no")).containsExactly("F3-2 CAUTION");
        assertThat(rules(KNEE, "2.treated=8", "2.eased=yes")).isEmpty();
        assertThat(rules(KNEE, "2.treated=7")).isEmpty();
    }

    @Test
    void feverIsUrgentFromThirtyEight() {
        assertThat(rules(KNEE, "2.fever=37.9")).isEmpty();
        assertThat(rules(KNEE, "2.fever=38")).containsExactly("F4-fever-2 STOP");
        assertThat(rules(KNEE, "2.fever=none")).isEmpty();
    }

    @Test
    void painThatGetsWorseAfterDayThreeIsUrgent() {
        assertThat(rules(KNEE, "2.treated=4", "3.treated=5")).isEmpty();
        assertThat(rules(KNEE, "3.treated=4", "5.treated=5")).containsExactly("F4-treated-5 STOP");
        assertThat(rules(KNEE, "3.fresh=none", "5.fresh=2")).containsExactly("F4-fresh-5 STOP");
        assertThat(rules(KNEE, "3.treated=4", "4.treated=?", "5.treated=5")).containsExactly("F4-treated-5 STOP");
        assertThat(rules(KNEE, "3.treated=5", "5.treated=5")).isEmpty();
    }

    /// 8.2 redness (spreading?), 8.4 F4: urgent where it grows after day 3, asked where it may spread, said no more
    /// once the flag itself was answered.
    @ParameterizedTest
    @CsvSource({"3.redness=none 5.redness=mild, F4-redness-5 STOP",
            "3.redness=mild 5.redness=severe, F4-redness-5 STOP",
            "3.redness=mild 4.redness=? 5.redness=mod, F4-redness-5 STOP", "2.redness=severe, F4-redness-2 ASK",
            "1.redness=mild 2.redness=mod, F4-redness-2 ASK", "1.redness=none 2.redness=mild, ''",
            "3.redness=mod 5.redness=mild, ''", "5.redness=mild, ''",
            "3.redness=none 5.redness=mild flag.infection=no, ''",
            "3.redness=none 5.redness=severe flag.infection=unknown, F4-infection ASK F4-redness-5 STOP",
            "1.warmth=mod 1.swelling=mod, F4-warmth-1 ASK", "1.warmth=severe 1.swelling=mild, ''",
            "1.warmth=severe 1.swelling=?, ''", "1.warmth=mod 1.swelling=severe flag.joint=no, ''"})
    void signsOfInfectionInTheDiaryAreActedOn(String cells, String found) {
        assertThat(String.join(" ", rules(KNEE, cells.split(" ", -1)))).isEqualTo(found);
    }

    @ParameterizedTest
    @EnumSource(RedFlag.class)
    void everyRedFlagIsActedOnOnItsDayAndNotKnownIsAskedAgain(RedFlag flag) {
        var session = Diaries.session(flag == RedFlag.HEADACHE ? "lumbosacral" : "shoulder", Optional.of(4),
                new FollowedSession.Known(true, false, List.of()));
        var cell = "flag." + flag.field().name() + "=";
        assertThat(only(session, 0, cell + "yes").level())
                .isEqualTo(flag == RedFlag.GLUCOSE ? Level.CAUTION : Level.STOP);
        assertThat(only(session, 0, cell + "yes").rule()).startsWith(flag.rule());
        assertThat(Diaries.reading(session, Diaries.INJECTED, cell + "yes").urgent()).hasSize(1);
        assertThat(only(session, 0, cell + "unknown").level()).isEqualTo(Level.ASK);
        assertThat(Diaries.reading(session, Diaries.INJECTED, cell + "no").findings()).isEmpty();
    }

    private static Finding only(FollowedSession session, int day, String cell) {
        var found = Diaries.reading(session, session.date(day), cell).findings();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void whatIsAskedFollowsPlaceDayAndPerson() {
        var rules = Diaries.PRACTICE.rules().followUp();
        var diabetic = new FollowedSession.Known(true, false, List.of());
        assertThat(RedFlag.asked(KNEE, 2, rules)).containsExactly(RedFlag.INFECTION, RedFlag.JOINT, RedFlag.ALLERGY,
                RedFlag.NERVE, RedFlag.VESSEL);
        assertThat(RedFlag.asked(Diaries.session("neck-thoracic", Optional.of(4), diabetic), 0, rules))
                .containsExactly(RedFlag.values());
        assertThat(RedFlag.asked(Diaries.session("lumbosacral", 4), 1, rules)).contains(RedFlag.HEADACHE)
                .doesNotContain(RedFlag.CHEST, RedFlag.GLUCOSE, RedFlag.ANAESTHETIC);
    }

    /// Restarting on day 4 and day 5 is too early, day 6 is right (clinical.md 3.1).
    @ParameterizedTest
    @CsvSource({"0, true", "4, true", "5, true", "6, false"})
    void anAntiInflammatoryDrugWithinFiveDaysIsSaid(int day, boolean early) {
        var found = Diaries.reading(KNEE, TODAY, day + ".nsaid=Aleve").findings();
        assertThat(found).hasSize(early ? 1 : 0);
        assertThat(found).allSatisfy(one -> {
            assertThat(one.level()).isEqualTo(Level.CAUTION);
            assertThat(one.values()).containsExactly("Aleve", Integer.toString(day), "25 Nov 2026", "26 Nov 2026");
        });
    }

    @ParameterizedTest
    @CsvSource({"ibuprofen 400, CAUTION", "Tylenol, INFO", "Celexa, INFO", "aspirin 81 mg, INFO",
            "aspirin 500 mg, CAUTION",
            "aspirin, ASK", "some pill, ASK", "ibuprofin, ASK", "Voltaren gel, ASK"})
    void whatWasTakenIsRecognisedOrAsked(String told, Level level) {
        assertThat(only(KNEE, "2.nsaid=" + told).level()).isEqualTo(level);
    }

    @Test
    void noneTakenAndNotKnownSayNothing() {
        assertThat(rules(KNEE, "2.nsaid=no")).isEmpty();
        assertThat(rules(KNEE, "2.nsaid=?")).isEmpty();
    }

    @Test
    void whatIsMedicallyNecessaryIsAsAgreed() {
        var session = Diaries.session("knee", Optional.of(4),
                new FollowedSession.Known(false, false, List.of("naproxen 500")));
        assertThat(rules(session, "2.nsaid=Aleve")).containsExactly("F12-nsaid-2 INFO");
        assertThat(rules(session, "2.nsaid=ibuprofen")).containsExactly("F12-nsaid-2 CAUTION");
    }

    /// 3000 mg are printed, 4000 mg the adult maximum (clinical.md 3.4).
    @Test
    void tooMuchAcetaminophenIsSaidAndAnOverdoseIsUrgent() {
        assertThat(rules(KNEE, "2.acetaminophen=3000")).isEmpty();
        assertThat(rules(KNEE, "2.acetaminophen=3500")).containsExactly("F12-much-2 CAUTION");
        assertThat(rules(KNEE, "2.acetaminophen=4500")).containsExactly("F12-over-2 STOP");
        var liver = Diaries.session("knee", Optional.of(4), new FollowedSession.Known(false, true, List.of()));
        assertThat(rules(liver, "2.acetaminophen=500")).containsExactly("F12-liver-2 CAUTION");
    }

    @Test
    void onlyWhatCantWaitIsUrgent() {
        var reading = Diaries.reading(KNEE, TODAY, "1.treated=9", "1.eased=no", "1.nsaid=Advil", "2.fever=38.5",
                "7.treated=8", "7.eased=yes", "1.acetaminophen=5000");
        assertThat(reading.urgent()).extracting(Finding::rule)
                .containsExactlyInAnyOrder("F2", "F3-1", "F4-fever-2", "F12-over-1");
    }

    @Test
    void aDayThatHasNotComeIsRefusedAndCountsNothing() {
        var reading = Diaries.reading(KNEE, Diaries.INJECTED.plusDays(2), "contact.result=paper", "3.fever=39");
        assertThat(reading.days()).isEmpty();
        assertThat(reading.whole()).isFalse();
        assertThat(reading.refusals()).containsEntry(DiaryItem.FEVER.on(3),
                Refusal.of("refusals.dayNotYet", "3", "23 Nov 2026"));
        assertThat(reading.findings()).extracting(Finding::level).containsExactly(Level.REFUSED);
    }

    @Test
    void aContactBeforeTheInjectionIsRefused() {
        var reading = Diaries.reading(KNEE, TODAY, "contact.result=paper", "contact.on=16.11.2026");
        assertThat(reading.refusals()).containsEntry(ContactFields.ON,
                Refusal.of("refusals.beforeInjection", "16 Nov 2026", "20 Nov 2026"));
        assertThat(reading.whole()).isFalse();
    }

    @Test
    void whoWasReachedIsAskedEverything() {
        var reading = Diaries.reading(KNEE, Diaries.INJECTED.plusDays(1), "contact.result=reached", "1.treated=5");
        assertThat(reading.open()).extracting(Finding::rule).containsExactly("flags-asked", "day-asked");
        assertThat(reading.whole()).isTrue();
        assertThat(Diaries.reading(KNEE, TODAY, "contact.result=no_answer").findings()).isEmpty();
        assertThat(reading.flags()).isEmpty();
        assertThat(Diaries.reading(KNEE, TODAY, "flag.nerve=no").flags()).containsEntry(RedFlag.NERVE, Answer.NO);
    }

    @Test
    void anAnswerBelongsToWhatWasSaid() {
        var finding = only(KNEE, "2.fever=38.5");
        var sheet = Diaries.sheet("2.fever=38.5").with(finding.answer(), "sent to the hospital, seen there")
                .with(finding.basis(), finding.said());
        var about = new FollowUpReading.Circumstances(Diaries.PRACTICE, TODAY, false);
        assertThat(FollowUpReading.of(KNEE, sheet, about).open()).isEmpty();
        assertThat(FollowUpReading.of(KNEE, sheet.with(DiaryItem.FEVER.on(2), "39.5"), about).open()).hasSize(1);
    }
}
