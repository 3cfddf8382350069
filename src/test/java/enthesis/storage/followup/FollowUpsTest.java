package enthesis.storage.followup;

import static enthesis.storage.chart.TestChart.OWNER;
import static enthesis.storage.jooq.Tables.CONTACT;
import static enthesis.storage.jooq.Tables.DIARY_DAY;
import static enthesis.storage.jooq.Tables.RED_FLAG;
import static enthesis.storage.jooq.Tables.URGENT_LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Sheet;
import enthesis.domain.followup.Contact;
import enthesis.domain.followup.ContactFields;
import enthesis.domain.followup.Diaries;
import enthesis.domain.followup.FollowUpReading;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.RedFlag;
import enthesis.domain.followup.UrgentLine;
import enthesis.domain.followup.diary.DiaryItem;
import enthesis.domain.followup.event.AdverseEvent;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.Role;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.people.People;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.What;
import enthesis.storage.visit.SampleVisit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PersonId WHO = OWNER.id();

    @TempDir
    Path folder;

    private Chart chart;
    private FollowUps followUps;
    private UrgentLines urgent;
    private FollowedSession session;

    @BeforeEach
    void aSession() {
        chart = TestChart.create(folder);
        var visit = SampleVisit.begun(chart);
        var sample = Diaries.session("knee", 4);
        session = new FollowedSession(new FollowedSession.Key(visit.patient(), visit.id(),
                visit.courses().getFirst().course().id()), sample.place(), sample.injected(), sample.baseline(),
                sample.known());
        stores();
    }

    private void stores() {
        followUps = new FollowUps(chart.write());
        urgent = new UrgentLines(chart.write());
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private FollowUpReading reading(Sheet sheet) {
        return FollowUpReading.of(session, sheet, new FollowUpReading.Circumstances(Diaries.PRACTICE, TODAY, false));
    }

    private void keep(String... cells) {
        var sheet = followUps.sheet(session.key()).with(Diaries.sheet(cells).texts());
        followUps.keep(reading(sheet), WHO);
    }

    @Test
    void whatWasHeardIsThereAfterReopening() {
        keep("contact.result=no_answer");
        keep("contact.result=reached", "contact.words=stairs slow", "1.treated=7", "1.fresh=none", "2.fever=37,4",
                "2.nsaid=no", "flag.infection=no", "flag.nerve=unknown");
        chart.close();
        chart = TestChart.open(folder);
        stores();
        assertThat(followUps.sheet(session.key()))
                .isEqualTo(Diaries.sheet("1.treated=7", "1.fresh=none", "2.fever=37,4", "2.nsaid=no"));
        assertThat(followUps.contacts(session.key())).containsExactlyInAnyOrder(
                new Contact(TestChart.NOW, WHO, 3, Contact.Result.NO_ANSWER, Map.of(), ""),
                new Contact(TestChart.NOW, WHO, 3, Contact.Result.REACHED,
                        Map.of(RedFlag.INFECTION, Answer.NO, RedFlag.NERVE, Answer.UNKNOWN), "stairs slow"));
        assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        assertThat(chart.trail().of(session.key().patient()))
                .filteredOn(entry -> entry.act().what() == What.FOLLOWED_UP).extracting(Entry::entity)
                .contains("FOLLOW_UP", "FOLLOW_UP_ENTRY", "DIARY_DAY", "CONTACT", "RED_FLAG");
    }

    @Test
    void aDaySaysWhatItsTextsSayAndNoMore() {
        keep("contact.result=paper", "1.treated=7", "1.fresh=none", "1.fever=38,25", "2.fever=none", "2.limits=self",
                "3.treated=?");
        followUps.keep(reading(followUps.sheet(session.key()).with(Map.of(DiaryItem.TREATED.on(1), "6",
                DiaryItem.FEVER.on(2), "", DiaryItem.LIMITS.on(2), "", ContactFields.RESULT, "paper"))), WHO);
        var rows = chart.write().db().selectFrom(DIARY_DAY).orderBy(DIARY_DAY.DAY_AFTER).fetch();
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst().getTreated()).isEqualTo(6);
        assertThat(rows.getFirst().getFresh()).isZero();
        assertThat(rows.getFirst().getFever()).isEqualByComparingTo(new BigDecimal("38.25"));
        assertThat(rows.get(1).getLimits()).isNull();
        assertThat(rows.get(1).getNoFever()).isNull();
        assertThat(rows.get(2).getTreated()).isNull();
        assertThat(chart.trail().of(session.key().patient())).filteredOn(entry -> entry.entity().equals("DIARY_DAY"))
                .hasSize(3 + 2);
    }

    @Test
    void whatIsRefusedOrNobodysIsNotKept() {
        assertThatThrownBy(() -> keep("contact.result=reached", "1.treated=11"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> keep("1.treated=7")).isInstanceOf(IllegalArgumentException.class);
        var key = session.key();
        session = new FollowedSession(new FollowedSession.Key(PatientId.fresh(), key.visit(), key.course()),
                session.place(), session.injected(), session.baseline(), session.known());
        assertThatThrownBy(() -> keep("contact.result=reached")).isInstanceOf(IllegalArgumentException.class);
        assertThat(followUps.contacts(key)).isEmpty();
    }

    @Test
    void anUrgentLineStaysUntilAClinicianClosesIt() {
        keep("contact.result=reached", "2.fever=38.5", "flag.joint=yes");
        keep("contact.result=reached", "2.fever=none", "flag.joint=no");
        assertThat(urgent.open()).extracting(UrgentLine::rule).containsExactlyInAnyOrder("F4-fever-2", "F4-joint");
        var assistant = Colleague.fresh(new PersonId(new UUID(5, 5)), "T. Brandt", "", Role.ASSISTANT);
        new People(chart.write()).admit(assistant, WHO);
        var fever = urgent.open().stream().filter(line -> line.rule().equals("F4-fever-2")).findFirst().orElseThrow();
        assertThatThrownBy(() -> urgent.close(fever, "seen", assistant.id()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> urgent.close(fever, " ", WHO)).isInstanceOf(IllegalArgumentException.class);
        urgent.close(fever, " seen, joint cold, no pus ", WHO);
        urgent.close(fever, "again", WHO);
        assertThat(urgent.open()).extracting(UrgentLine::rule).containsExactly("F4-joint");
        assertThat(urgent.of(session.key())).extracting(UrgentLine::closed).contains(
                Optional.of(new UrgentLine.Closed("seen, joint cold, no pus", WHO, TestChart.NOW)), Optional.empty());
        assertThat(fever.values()).containsExactly("38.5", "2", "38");
        assertThat(fever.words()).isEqualTo("findings.followFever");
    }

    @Test
    void theSameIsRaisedOnceUnlessItIsHeardAgain() {
        keep("contact.result=reached", "2.fever=38.5", "flag.joint=yes");
        keep("contact.result=reached", "flag.joint=yes");
        assertThat(urgent.open()).hasSize(2);
        urgent.open().forEach(line -> urgent.close(line, "seen", WHO));
        keep("contact.result=reached", "flag.joint=yes");
        assertThat(urgent.open()).extracting(UrgentLine::rule).containsExactly("F4-joint");
    }

    @Test
    void aCallIsHandedOnWithItsWords() {
        keep("contact.result=reached", "contact.handed=wants to talk about\tstairs");
        assertThat(urgent.open().getFirst().values())
                .containsExactly("wants to talk about stairs", "3");
    }

    @Test
    void harmIsRecordedAndWhatBecameOfItIsTold() {
        var events = new AdverseEvents(chart.write());
        var event = event(AdverseEvent.Outcome.ONGOING, Optional.empty());
        events.keep(event, WHO);
        assertThat(events.of(session.key())).containsExactly(event);
        var over = event(AdverseEvent.Outcome.RESOLVED, Optional.of(TODAY));
        events.keep(over, WHO);
        assertThat(events.of(session.key())).containsExactly(over);
        assertThat(chart.trail().of(session.key().patient())).filteredOn(
                entry -> entry.act().what() == What.RECORDED_EVENT && entry.entity().equals("ADVERSE_EVENT"))
                .hasSize(2);
    }

    private AdverseEvent event(AdverseEvent.Outcome outcome, Optional<LocalDate> resolved) {
        return new AdverseEvent(new UUID(6, 6), session.key(), "Stiffness", TODAY.minusDays(2),
                new AdverseEvent.Judged(1, Answer.NO, AdverseEvent.Related.PROBABLE),
                new AdverseEvent.Became("warmth", outcome, resolved, ""));
    }

    /// What was heard can't be taken back, and nothing of it changes outside a write.
    @Test
    void theProgramMayNotRewriteWhatWasHeard() {
        keep("contact.result=reached", "2.fever=38.5", "flag.joint=yes");
        var tables = List.<Table<?>>of(CONTACT, RED_FLAG, URGENT_LINE, DIARY_DAY);
        assertThat(tables).allSatisfy(one -> assertThatThrownBy(
                () -> chart.write().db().deleteFrom(one).execute()).isInstanceOf(ChartFault.class));
        assertThatThrownBy(() -> chart.write().db().update(CONTACT).set(CONTACT.WORDS, "x").execute())
                .isInstanceOf(ChartFault.class);
        assertThatThrownBy(() -> chart.write().db().update(DIARY_DAY).setNull(DIARY_DAY.FEVER).execute())
                .isInstanceOf(ChartFault.class);
        assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
    }
}
