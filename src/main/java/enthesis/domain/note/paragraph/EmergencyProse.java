package enthesis.domain.note.paragraph;

import enthesis.domain.entry.Choices;
import enthesis.domain.followup.emergency.Emergency;
import enthesis.domain.followup.emergency.Mark;
import enthesis.domain.note.span.Prose;
import enthesis.domain.visit.ObservationFields;
import enthesis.domain.visit.Reading;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/// What was done in an emergency during the visit, to the second, as it was tapped. What was struck through is not said
/// here; the chart keeps it.
public final class EmergencyProse {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    private EmergencyProse() {}

    public static void write(Prose prose, Reading reading) {
        for (var emergency : reading.about().emergencies()) {
            var said = emergency.timeline().stream().filter(told -> told.struck().isEmpty())
                    .map(told -> said(prose, emergency, told, reading.about().zone()))
                    .collect(Collectors.joining("; "));
            if (!said.isEmpty()) {
                prose.say("note.emergency", Prose.fact(said, ObservationFields.COMPLICATIONS));
            }
        }
    }

    private static String said(Prose prose, Emergency emergency, Emergency.Told told, ZoneId zone) {
        var name = prose.word("emergency.tap." + Choices.text(told.tap().kind())).replace("_", "");
        var words = told.words().stream().map(Mark::words).collect(Collectors.joining(", "));
        return second(emergency.time(told.tap()), zone) + " " + name.toLowerCase(Locale.ENGLISH)
                + (words.isEmpty() ? "" : " (" + words + ")");
    }

    private static String second(Instant at, ZoneId zone) {
        return SECOND.format(at.atZone(zone));
    }
}
