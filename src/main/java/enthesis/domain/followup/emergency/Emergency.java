package enthesis.domain.followup.emergency;

import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// An emergency as it was tapped. Its id is the id of the adverse event that is judged afterwards. `visit` is the one
/// that was on the screen when the card was opened, `whose` what was said afterwards.
///
/// The marks are in the order of their turns, and time never runs back from one to the next.
public record Emergency(UUID id, Instant opened, Optional<VisitId> visit, Optional<Whose> whose, List<Mark> marks) {
    /// A computer's clock that is further off than this was set meanwhile.
    private static final Duration SLIP = Duration.ofSeconds(2);

    public Emergency {
        marks = List.copyOf(marks);
    }

    public static Emergency begun(Instant opened, Optional<VisitId> visit) {
        return new Emergency(UUID.randomUUID(), opened, visit, Optional.empty(), List.of());
    }

    /// One tap with what was added to it, and how it was struck through.
    public record Told(Mark tap, List<Mark> words, Optional<Mark> struck) {

        public Told {
            words = List.copyOf(words);
        }
    }

    /// In the order in which it was tapped; what was struck through stays in its place.
    public List<Told> timeline() {
        return marks.stream().filter(mark -> mark.kind().isTap() || mark.kind() == Mark.Kind.RESUMED)
                .map(tap -> new Told(tap, on(tap, Mark.Kind.WORDS).toList(),
                        on(tap, Mark.Kind.STRUCK).findFirst()))
                .toList();
    }

    private Stream<Mark> on(Mark tap, Mark.Kind kind) {
        return marks.stream().filter(mark -> mark.kind() == kind && mark.target() == tap.turn());
    }

    public boolean ended() {
        return marks.stream().anyMatch(mark -> mark.kind() == Mark.Kind.ENDED);
    }

    public boolean begun() {
        return !marks.isEmpty();
    }

    /// When the last mark was made, counted from the opening.
    public Duration reached() {
        return marks.isEmpty() ? Duration.ZERO : marks.getLast().since();
    }

    /// The next mark. It is never before the last one, whatever the clocks say.
    public Mark next(Mark.Kind kind, int target, String words, Duration since, Instant at) {
        return new Mark(marks.size() + 1, kind, target, words,
                since.compareTo(reached()) < 0 ? reached() : since, at, PersonId.NOBODY);
    }

    public Emergency with(Mark mark) {
        return new Emergency(id, opened, visit, whose, Stream.concat(marks.stream(), Stream.of(mark)).toList());
    }

    public Emergency of(Whose told) {
        return new Emergency(id, opened, visit, Optional.of(told), marks);
    }

    /// When it was, by the clock at the opening and what has gone by since.
    public Instant time(Mark mark) {
        return opened.plus(mark.since());
    }

    /// How far the computer's clock was off at a mark; empty when it went as it should.
    public Optional<Duration> slip(Mark mark) {
        return Optional.of(Duration.between(time(mark), mark.at())).filter(off -> off.abs().compareTo(SLIP) > 0);
    }
}
