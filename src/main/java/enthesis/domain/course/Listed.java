package enthesis.domain.course;

import enthesis.domain.practice.Indication;
import java.util.List;
import java.util.Optional;

/// The indication of a course as one of the practice's list, and what was said besides. It is known by the key that was
/// kept, so the label follows the list; a course from before keys were kept, whose rows stay as the trail has them, is
/// known by the words it begins with.
public record Listed(Indication indication, String words) {

    /// Empty where it was said in free words, or is no more on the list.
    public static Optional<Listed> of(Course.Indication why, List<Indication> all) {
        var key = why.chosen().key();
        return key.isEmpty()
                ? Indication.of(why.text(), all).map(one -> new Listed(one, one.besides(why.text())))
                : all.stream().filter(one -> one.key().equals(key)).findFirst()
                        .map(one -> new Listed(one, why.chosen().words()));
    }

    /// How it is said today; free words, and what is no more on the list, as they were said.
    public static String says(Course.Indication why, List<Indication> all) {
        return of(why, all).map(one -> one.indication.says(one.words)).orElse(why.text());
    }

    /// The course with its indication said so.
    public static Course today(Course course, List<Indication> all) {
        var why = course.indication();
        var said = new Course.Indication(says(why, all), why.chosen(), why.code(), why.title(), why.since(),
                why.triedBefore());
        return new Course(course.id(), course.patient(), course.region(), course.side(), said, course.plan(),
                course.baseline(), course.consents(), course.opened(), course.ended());
    }
}
