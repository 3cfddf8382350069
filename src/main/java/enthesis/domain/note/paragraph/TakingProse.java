package enthesis.domain.note.paragraph;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.TimeText;
import enthesis.domain.note.span.Prose;
import enthesis.domain.visit.Reading;
import enthesis.domain.vitals.Measurement;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.VitalsFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// When readings were taken and by whom, only where that differs from the visit: another time was said, or it was not
/// who writes the note.
final class TakingProse {
    private TakingProse() {}

    static void write(Prose prose, Reading reading, Set<Moment> moments) {
        var all = reading.vitals().measurements().stream().filter(one -> moments.contains(one.moment())).toList();
        var differing = new LinkedHashMap<String, List<Measurement>>();
        for (var one : all) {
            var how = how(prose, reading, one);
            if (!how.isEmpty()) {
                differing.computeIfAbsent(how, _ -> new ArrayList<>()).add(one);
            }
        }
        differing.forEach((how, readings) -> {
            var first = readings.getFirst();
            var fact = Prose.fact(how, VitalsFields.takenAt(first.sign(), first.moment()));
            if (readings.size() == all.size()) {
                prose.say("note.takenAll", fact);
            } else {
                prose.say("note.takenSome", fact, Prose.plain(readings.stream().map(one -> name(prose, one))
                        .collect(Collectors.joining(", "))));
            }
        });
    }

    private static String how(Prose prose, Reading reading, Measurement one) {
        var taking = reading.vitals().taking(one.sign(), one.moment());
        var at = taking.time().asValue().map(TimeText::written).orElse("");
        var by = taking.taker().equals(reading.about().userName()) ? "" : taking.taker();
        return at.isEmpty()
                ? by.isEmpty() ? "" : prose.word("note.takenBy", by)
                : by.isEmpty() ? prose.word("note.takenAt", at) : prose.word("note.takenAtBy", at, by);
    }

    private static String name(Prose prose, Measurement one) {
        var name = prose.word("note.signName." + Choices.text(one.sign()));
        return one.moment() == Moment.REPEAT ? prose.word("note.takenAgain", name) : name;
    }
}
