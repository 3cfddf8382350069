package enthesis.domain.note.paragraph;

import enthesis.domain.note.span.Prose;
import enthesis.domain.note.span.Span;
import enthesis.domain.visit.ObservationFields;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.fact.Observation;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalsFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// After the injections: complications, minutes, condition, signs again, feeling and pulses, dressing.
public final class AfterProse {

    private AfterProse() {}

    public static void write(Prose prose, Reading reading) {
        var seen = reading.observation();
        complications(prose, seen);
        prose.say("note.observed", prose.factOrGap(seen.minutes().asValue().map(minutes -> minutes + " min"),
                ObservationFields.MINUTES, "minutes"),
                prose.factOrGap(seen.condition().map(one -> prose.word(
                        "condition", one)), ObservationFields.CONDITION, "condition"));
        own(prose, seen.conditionNote(), ObservationFields.CONDITION_NOTE);
        prose.list(vitals(prose, reading));
        TakingProse.write(prose, reading, Set.of(Moment.AFTER));
        prose.say("note.neurovascular", prose.factOrGap(seen.neurovascular().map(one -> prose.word("neurovascular",
                one)), ObservationFields.NEUROVASCULAR, "neurovascular"));
        own(prose, seen.neurovascularNote(), ObservationFields.NEUROVASCULAR_NOTE);
        seen.dressing().ifPresent(one -> prose.say("note.dressing", Prose.fact(prose.word("dressed", one),
                ObservationFields.DRESSING)));
    }

    private static void complications(Prose prose, Observation seen) {
        var said = seen.complications().map(one -> switch (one) {
            case NONE -> prose.word("note.noneObserved");
            case SOME -> seen.complication().isBlank() ? "" : seen.complication().strip();
        }).filter(text -> !text.isEmpty());
        prose.say("note.complications", prose.factOrGap(said, seen.complications().equals(Optional.of(
                Observation.Complications.SOME))
                        ? ObservationFields.COMPLICATION
                        : ObservationFields.COMPLICATIONS,
                "complications"));
    }

    private static void own(Prose prose, String text, enthesis.domain.entry.Field field) {
        if (!text.isBlank()) {
            prose.say("note.sentence", new Span.Own(text.strip(), field));
        }
    }

    private static List<List<Span>> vitals(Prose prose, Reading reading) {
        var clauses = new ArrayList<List<Span>>();
        for (var sign : Sign.values()) {
            var field = VitalsFields.reading(sign, Moment.AFTER);
            reading.vitals().measured(sign, Moment.AFTER).ifPresent(found -> clauses.add(prose.clause("note.vital."
                    + field.name(), Prose.fact(Shown.with(found), field))));
        }
        return clauses;
    }
}
