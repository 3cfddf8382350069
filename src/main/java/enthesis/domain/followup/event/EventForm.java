package enthesis.domain.followup.event;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.practice.EventTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads the form of an adverse event. It did not begin before the injection, and is not over before it began; what is
/// over has a day on which it was.
public final class EventForm {
    private final Sheet sheet;
    private final FollowedSession session;
    private final Offer offer;
    private final Map<Field, Refusal> refusals = new HashMap<>();
    private final List<Field> missing = new ArrayList<>();

    /// What the practice offers: its names for harm, and how dates are read.
    public record Offer(List<EventTerm> terms, DateText dates) {

        public Offer {
            terms = List.copyOf(terms);
        }

        public Optional<EventTerm> term(String key) {
            return terms.stream().filter(term -> term.key().equals(key)).findFirst();
        }
    }

    private EventForm(Sheet sheet, FollowedSession session, Offer offer) {
        this.sheet = sheet;
        this.session = session;
        this.offer = offer;
    }

    public static EventReading read(Sheet sheet, FollowedSession session, Offer offer, UUID id) {
        return new EventForm(sheet, session, offer).read(id);
    }

    private EventReading read(UUID id) {
        var term = term();
        var onset = onset();
        var grade = needed(EventFields.GRADE,
                Optional.of(sheet.text(EventFields.GRADE)).filter(text -> text.matches("[1-5]")).map(Integer::valueOf));
        var serious = needed(EventFields.SERIOUS, Answer.in(sheet, EventFields.SERIOUS));
        var related = needed(EventFields.RELATED,
                Choices.in(AdverseEvent.Related.class, sheet, EventFields.RELATED));
        var outcome = needed(EventFields.OUTCOME,
                Choices.in(AdverseEvent.Outcome.class, sheet, EventFields.OUTCOME));
        var resolved = resolved(onset, outcome);
        if (!missing.isEmpty() || !refusals.isEmpty()) {
            return new EventReading(Optional.empty(), refusals, missing);
        }
        var judged = new AdverseEvent.Judged(grade.orElseThrow(), serious.orElseThrow(), related.orElseThrow());
        var became = new AdverseEvent.Became(sheet.text(EventFields.ACTION), outcome.orElseThrow(), resolved,
                sheet.text(EventFields.REPORTED));
        return new EventReading(Optional.of(new AdverseEvent(id, session.key(), term.orElseThrow(),
                onset.orElseThrow(), judged, became)), refusals, missing);
    }

    /// The practice's name for it, else free words.
    private Optional<String> term() {
        var words = sheet.text(EventFields.WORDS).strip();
        return needed(EventFields.TERM, offer.term(sheet.text(EventFields.TERM)).map(EventTerm::label)
                .or(() -> Optional.of(words).filter(text -> !text.isEmpty())));
    }

    private Optional<LocalDate> onset() {
        return needed(EventFields.ONSET, date(EventFields.ONSET, session.injected(), "refusals.beforeInjection"));
    }

    /// A day on which it was over belongs to what is over, and to nothing else.
    private Optional<LocalDate> resolved(Optional<LocalDate> onset, Optional<AdverseEvent.Outcome> outcome) {
        var day = date(EventFields.RESOLVED, onset.orElse(session.injected()), "refusals.overBefore");
        if (outcome.equals(Optional.of(AdverseEvent.Outcome.RESOLVED))) {
            return needed(EventFields.RESOLVED, day);
        }
        if (outcome.isPresent() && day.isPresent()) {
            refusals.put(EventFields.RESOLVED, Refusal.of("refusals.notOver"));
        }
        return Optional.empty();
    }

    private Optional<LocalDate> date(Field field, LocalDate first, String refusal) {
        var text = sheet.text(field);
        var read = offer.dates().readPast(text).then(day -> day.isBefore(first)
                ? new Entered.Refused<LocalDate>(
                        Refusal.of(refusal, DateText.written(day), DateText.written(first)), text)
                : new Entered.Value<>(day, text));
        read.asRefusal().ifPresent(why -> refusals.put(field, why));
        return read.asValue();
    }

    private <T> Optional<T> needed(Field field, Optional<T> value) {
        if (value.isEmpty() && !refusals.containsKey(field)) {
            missing.add(field);
        }
        return value;
    }

    /// The form filled with what an event says, to tell what became of it.
    public static Sheet sheet(AdverseEvent event, List<EventTerm> terms) {
        var known = terms.stream().filter(term -> term.label().equals(event.term())).findFirst();
        return Sheet.EMPTY.with(Map.of(EventFields.TERM, known.map(EventTerm::key).orElse(""), EventFields.WORDS,
                known.isPresent() ? "" : event.term(), EventFields.ONSET, event.onset().toString(),
                EventFields.GRADE, Integer.toString(event.judged().grade()), EventFields.SERIOUS,
                Choices.text(event.judged().serious()), EventFields.RELATED, Choices.text(event.judged().related()),
                EventFields.ACTION, event.became().action(), EventFields.OUTCOME,
                Choices.text(event.became().outcome()), EventFields.RESOLVED,
                event.became().resolved().map(LocalDate::toString).orElse(""), EventFields.REPORTED,
                event.became().reportedTo()));
    }
}
