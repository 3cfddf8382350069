package enthesis.ui.kit.section;

import enthesis.domain.course.Course;
import enthesis.domain.entry.Choices;
import enthesis.domain.visit.Attended;
import enthesis.domain.visit.Visit;
import enthesis.ui.kit.Texts;
import java.util.stream.Collectors;

/// What a visit is about, the side first: "RIGHT ankle and foot"; several courses one after the other.
public final class RegionWords {
    private RegionWords() {}

    public static String of(Visit visit, Texts texts) {
        return visit.courses().stream().map(course -> of(course, texts)).collect(Collectors.joining(", "));
    }

    public static String of(Attended attended, Texts texts) {
        return of(attended.course(), texts);
    }

    public static String of(Course course, Texts texts) {
        return texts.say("kit.side." + Choices.text(course.side())) + " " + region(course.region(), texts);
    }

    /// The region in words; its key, blanks for hyphens, where no words are known.
    public static String region(String key, Texts texts) {
        return texts.words().knows("map.region." + key) ? texts.say("map.region." + key) : key.replace('-', ' ');
    }
}
