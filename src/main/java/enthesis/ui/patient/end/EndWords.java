package enthesis.ui.patient.end;

import enthesis.domain.course.Course;
import enthesis.domain.entry.Choices;
import enthesis.ui.kit.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why a course ended, in words.
public record EndWords(Texts texts) {

    /// "no effect"; where no reason was chosen, how it ended.
    public String brief(Course.End end) {
        return say(end.reason().<Enum<?>>map(one -> one).orElse(end.because()));
    }

    /// "stopped, no effect, tried twice".
    public String whole(Course.End end) {
        return Stream.of(Stream.of(say(end.because())), end.reason().stream().map(this::say), Stream.of(end.words()))
                .flatMap(part -> part).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private String say(Enum<?> what) {
        return texts.say("patient.ended." + Choices.text(what));
    }
}
