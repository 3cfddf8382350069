package enthesis.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Refusal;
import enthesis.domain.followup.event.AdverseEvent;
import enthesis.domain.followup.event.AdverseEvent.Outcome;
import enthesis.domain.followup.event.AdverseEvent.Related;
import enthesis.domain.followup.event.EventFields;
import enthesis.domain.followup.event.EventForm;
import enthesis.domain.followup.event.EventReading;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Adverse events of clinical.md 8.5.
class EventFormTest {
    private static final UUID ID = new UUID(7, 7);
    private static final FollowedSession KNEE = Diaries.session("knee", 4);
    private static final EventForm.Offer OFFER = new EventForm.Offer(Diaries.PRACTICE.events(),
            new DateText(LocalDate.of(2026, 11, 30), DateText.Slashes.ASK));
    private static final String[] WHOLE = {"event.term=infection", "event.onset=24.11.2026", "event.grade=3",
            "event.serious=yes", "event.related=probable", "event.outcome=resolved", "event.resolved=29.11.2026",
            "event.action=drained", "event.reported=the insurer"};

    private static EventReading read(String... cells) {
        return EventForm.read(Diaries.sheet(cells), KNEE, OFFER, ID);
    }

    private static EventReading with(String... changed) {
        var sheet = Diaries.sheet(WHOLE).with(Diaries.sheet(changed).texts());
        return EventForm.read(sheet, KNEE, OFFER, ID);
    }

    @Test
    void aWholeFormIsAnEvent() {
        assertThat(read(WHOLE).event()).contains(new AdverseEvent(ID, KNEE.key(), "Infection, local or of the joint",
                LocalDate.of(2026, 11, 24), new AdverseEvent.Judged(3, Answer.YES, Related.PROBABLE),
                new AdverseEvent.Became("drained", Outcome.RESOLVED, Optional.of(LocalDate.of(2026, 11, 29)),
                        "the insurer")));
    }

    @Test
    void nothingIsChosenBeforehand() {
        assertThat(read().event()).isEmpty();
        assertThat(read().missing()).containsExactly(EventFields.TERM, EventFields.ONSET, EventFields.GRADE,
                EventFields.SERIOUS, EventFields.RELATED, EventFields.OUTCOME);
    }

    @Test
    void itDoesNotBeginBeforeTheInjectionNorEndBeforeItBegan() {
        assertThat(with("event.onset=19.11.2026").refusals().get(EventFields.ONSET))
                .isEqualTo(Refusal.of("refusals.beforeInjection", "19 Nov 2026", "20 Nov 2026"));
        assertThat(with("event.resolved=23.11.2026").refusals().get(EventFields.RESOLVED))
                .isEqualTo(Refusal.of("refusals.overBefore", "23 Nov 2026", "24 Nov 2026"));
        assertThat(with("event.outcome=ongoing").refusals()).containsOnlyKeys(EventFields.RESOLVED);
        assertThat(with("event.onset=1.12.2026").refusals()).containsOnlyKeys(EventFields.ONSET);
    }

    @Test
    void whatIsOnFileIsReadAsItWas() {
        var event = read(WHOLE).event().orElseThrow();
        var sheet = EventForm.sheet(event, OFFER.terms());
        assertThat(EventForm.read(sheet, KNEE, OFFER, ID).event()).contains(event);
        assertThat(event.lifeThreatening()).isFalse();
    }
}
