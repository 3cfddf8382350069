package enthesis.ui.emergency;

import enthesis.domain.entry.Choices;
import enthesis.domain.followup.emergency.Emergency;
import enthesis.domain.followup.emergency.Mark;
import enthesis.ui.kit.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words the timeline of an emergency: each tap with its time to the second, what was added, how it was struck through,
/// and where the computer's clock was off.
public record MarkWords(Texts texts, ZoneId zone) {

    public List<String> lines(Emergency emergency) {
        return emergency.timeline().stream().map(told -> line(emergency, told)).toList();
    }

    /// "10:44:05 Drug given: ... - struck out 10:45:10".
    public String line(Emergency emergency, Emergency.Told told) {
        return time(emergency, told) + "  " + said(told) + after(emergency, told);
    }

    public String time(Emergency emergency, Emergency.Told told) {
        return second(emergency.time(told.tap()));
    }

    /// "Drug given: lipid, by the emergency team".
    public String said(Emergency.Told told) {
        var name = name(told.tap().kind());
        var words = told.words().stream().map(Mark::words).collect(Collectors.joining("; "));
        return words.isEmpty() ? name : texts.say("emergency.said", name, words);
    }

    /// How it was struck through, and a clock that was off; "" mostly.
    public String after(Emergency emergency, Emergency.Told told) {
        return Stream.concat(told.struck().map(mark -> struck(emergency, mark)).stream(),
                emergency.slip(told.tap()).map(_ -> texts.say("emergency.slip", second(told.tap().at()))).stream())
                .map(words -> " - " + words).collect(Collectors.joining());
    }

    private String struck(Emergency emergency, Mark mark) {
        var at = second(emergency.time(mark));
        return mark.words().isEmpty()
                ? texts.say("emergency.struck", at)
                : texts.say("emergency.struckBecause", at, mark.words());
    }

    public String name(Mark.Kind kind) {
        return texts.say("emergency.tap." + Choices.text(kind)).replace("_", "");
    }

    public String second(Instant at) {
        return texts.second(LocalTime.ofInstant(at, zone));
    }

    /// "29 Nov 2026, 10:42".
    public String opened(Emergency emergency) {
        return texts.say("emergency.on", texts.date(LocalDate.ofInstant(emergency.opened(), zone)),
                texts.time(LocalTime.ofInstant(emergency.opened(), zone)));
    }
}
