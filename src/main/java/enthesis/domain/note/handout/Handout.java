package enthesis.domain.note.handout;

import enthesis.domain.course.Course;
import enthesis.domain.entry.Choices;
import enthesis.domain.value.Side;
import enthesis.domain.wording.Language;
import enthesis.domain.wording.Wording;
import java.util.List;
import java.util.stream.Stream;

/// A paper that goes out of the practice, in words: what it is (`kind`), about which places, of which day, and groups
/// of plain sentences (clinical.md 9) that follow the patient. `urgent` groups are framed.
public record Handout(Paper paper, Language language, String kind, List<Heading> about, String day,
        List<Group> groups) {
    private static final String BY_HAND = "____________________";

    /// Which of the papers it is.
    public enum Paper {
        BEFORE, AFTER, LETTER
    }

    /// A side as a word, and what it is about.
    public record Heading(String side, String what) {}

    /// A title, which may be empty, and its sentences.
    public record Group(String title, List<String> lines, boolean urgent) {

        public Group {
            lines = List.copyOf(lines);
        }

        static Group of(String title, List<String> lines) {
            return new Group(title, lines, false);
        }
    }

    public Handout {
        about = List.copyOf(about);
        groups = groups.stream().filter(group -> !group.lines.isEmpty()).toList();
    }

    static List<Heading> about(Stream<Course> courses, Wording wording, String key) {
        return courses.map(course -> new Heading(side(course.side(), wording),
                wording.say(key, "region", wording.region(course.region())))).toList();
    }

    static String side(Side side, Wording wording) {
        return wording.say("side." + Choices.text(side));
    }

    /// What is not known leaves a line to write on.
    static String orLine(String text) {
        return text.isBlank() ? BY_HAND : text.strip();
    }
}
