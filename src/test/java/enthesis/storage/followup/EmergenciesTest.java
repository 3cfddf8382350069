package enthesis.storage.followup;

import static enthesis.storage.chart.TestChart.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.entry.Answer;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.emergency.Emergency;
import enthesis.domain.followup.emergency.Mark;
import enthesis.domain.followup.emergency.Whose;
import enthesis.domain.followup.event.AdverseEvent;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.value.PersonId;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.practice.ChangedMeanwhile;
import enthesis.storage.practice.own.EmergencyProtocols;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.What;
import enthesis.storage.visit.SampleVisit;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmergenciesTest {
    private static final Instant OPENED = Instant.parse("2026-11-29T10:42:00.123456Z");
    private static final PersonId WHO = OWNER.id();

    @TempDir
    Path folder;

    private Chart chart;
    private Emergencies emergencies;
    private FollowedSession.Key session;

    @BeforeEach
    void aVisit() {
        chart = TestChart.create(folder);
        var visit = SampleVisit.begun(chart);
        session = new FollowedSession.Key(visit.patient(), visit.id(), visit.courses().getFirst().course().id());
        emergencies = new Emergencies(chart.write());
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private Emergency marked(Emergency emergency, Mark.Kind kind, int target, String words) {
        var mark = emergency.next(kind, target, words, Duration.ofMillis(1500), OPENED.plusMillis(1500));
        emergencies.append(emergency, mark, WHO);
        return emergency.with(mark.by(WHO));
    }

    private AdverseEvent event(UUID id) {
        return new AdverseEvent(id, session, "faint", LocalDate.of(2026, 11, 29),
                new AdverseEvent.Judged(2, Answer.NO, AdverseEvent.Related.PROBABLE),
                new AdverseEvent.Became("", AdverseEvent.Outcome.ONGOING, Optional.empty(), ""));
    }

    @Test
    void aTapIsReadBackAsItWasMade() {
        var told = marked(marked(Emergency.begun(OPENED, Optional.of(session.visit())), Mark.Kind.GIVEN, 0, ""),
                Mark.Kind.WORDS, 1, "oxygen");
        assertThat(emergencies.unfinished()).containsExactly(told);
        assertThat(emergencies.of(session.visit())).containsExactly(told);
        assertThat(emergencies.find(told.id())).contains(told);
        assertThat(chart.trail().after(0)).extracting(Entry::act)
                .anyMatch(act -> act.what() == What.MARKED_EMERGENCY && act.about().equals(Optional.of(
                        session.patient())));
    }

    @Test
    void theSameTapIsWrittenOnce() {
        var empty = Emergency.begun(OPENED, Optional.empty());
        var told = marked(empty, Mark.Kind.HELP, 0, "");
        marked(empty, Mark.Kind.HELP, 0, "");
        assertThat(emergencies.find(told.id())).contains(told);
    }

    @Test
    void itIsFinishedOnceItIsWrittenUp() {
        var told = marked(marked(Emergency.begun(OPENED, Optional.empty()), Mark.Kind.HELP, 0, ""), Mark.Kind.ENDED,
                0, "");
        emergencies.assign(told, new Whose(session.patient(), Optional.empty()), WHO);
        emergencies.assign(told, Whose.of(session), WHO);
        assertThat(emergencies.unfinished()).containsExactly(told.of(Whose.of(session)));
        assertThat(emergencies.of(session.visit())).extracting(Emergency::id).containsExactly(told.id());
        new AdverseEvents(chart.write()).keep(event(told.id()), WHO);
        assertThat(emergencies.unfinished()).isEmpty();
    }

    @Test
    void withoutAnEventItIsClosedWithWordsOnly() {
        var told = marked(Emergency.begun(OPENED, Optional.empty()), Mark.Kind.ENDED, 0, "");
        assertThatThrownBy(() -> emergencies.close(told, "  ", WHO)).isInstanceOf(IllegalArgumentException.class);
        assertThat(emergencies.unfinished()).containsExactly(told);
        emergencies.close(told, "drill", WHO);
        assertThat(emergencies.unfinished()).isEmpty();
        assertThat(emergencies.find(told.id())).contains(told);
    }

    @Test
    void aKillLosesNoTap() {
        var told = marked(Emergency.begun(OPENED, Optional.of(session.visit())), Mark.Kind.STOPPED, 0, "");
        chart.close();
        chart = TestChart.open(folder);
        emergencies = new Emergencies(chart.write());
        assertThat(emergencies.unfinished()).containsExactly(told);
    }

    @Test
    void theProtocolIsThePracticesOwnWithItsHistory() {
        var protocol = new EmergencyProtocols(chart.write());
        assertThat(protocol.now()).isEmpty();
        protocol.keep(Optional.empty(), Optional.of("Stop.\nCall 112."), WHO);
        assertThat(protocol.now()).contains("Stop.\nCall 112.");
        assertThatThrownBy(() -> protocol.keep(Optional.empty(), Optional.of("Other"), WHO))
                .isInstanceOf(ChangedMeanwhile.class);
        protocol.keep(protocol.now(), Optional.empty(), WHO);
        assertThat(protocol.now()).isEmpty();
        assertThat(protocol.history()).extracting(version -> version.standing()).containsExactly(Standing.SHIPPED,
                Standing.OWN);
    }
}
