package enthesis.domain.course.candidacy;

import enthesis.domain.value.CourseId;
import java.util.List;
import java.util.Optional;

/// What a person was asked, in the order in which it was entered; `asked` is false where nobody looks at the candidacy,
/// as in a visit that is signed.
public record KeptAnswers(List<Answered> all, boolean asked) {
    public static final KeptAnswers NOT_ASKED = new KeptAnswers(List.of(), false);

    public KeptAnswers {
        all = List.copyOf(all);
    }

    public static KeptAnswers of(List<Answered> all) {
        return new KeptAnswers(all, true);
    }

    /// The one entered last; empty as well where it was taken back.
    public Optional<Answered> last(String question, Optional<CourseId> course) {
        return all.reversed().stream().filter(one -> one.said().isAbout(question, course)).findFirst()
                .filter(one -> !one.said().answer().isEmpty());
    }
}
