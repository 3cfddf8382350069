package enthesis.domain.outcome;

import enthesis.domain.practice.outcome.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which outcome of a course is asked when (clinical.md 7.2 and 11.1): before the first session, before each further
/// one, and in the windows after the last injection. An attempt that nobody answered leaves it due.
public record Schedule(Standing standing, List<LocalDate> answered) {

    /// How far the course is: the days of its sessions, the first one first; from when the next is to be, while there
    /// is to be one.
    public record Standing(LocalDate opened, List<LocalDate> sessions, Optional<LocalDate> next) {

        public Standing {
            sessions = sessions.stream().sorted().toList();
        }

        public Optional<LocalDate> first() {
            return sessions.stream().findFirst();
        }

        public Optional<LocalDate> last() {
            return sessions.reversed().stream().findFirst();
        }

        /// The day on which the course began: it was opened then, or before, where sessions were entered late.
        public LocalDate began() {
            return first().filter(session -> session.isBefore(opened)).orElse(opened);
        }

        /// As it was on a day.
        Standing on(LocalDate day) {
            return new Standing(opened, sessions.stream().filter(session -> !session.isAfter(day)).toList(), next);
        }

        /// How many sessions there were before a day; a question of the day itself is asked before the needle.
        public int before(LocalDate day) {
            return (int) sessions.stream().filter(session -> session.isBefore(day)).count();
        }
    }

    public Schedule {
        answered = List.copyOf(answered);
    }

    /// Those of the days on which somebody answered.
    public static Schedule of(Standing standing, List<Outcome> outcomes) {
        return new Schedule(standing,
                outcomes.stream().filter(one -> one.told().answered()).map(Outcome::day).toList());
    }

    /// In the order of their days.
    public List<Slot> slots(List<Window> windows, LocalDate today) {
        var slots = new ArrayList<Slot>();
        slots.add(baseline(today));
        standing.last().ifPresent(last -> {
            standing.next().ifPresent(next -> slots.add(next(next, today)));
            windows.forEach(window -> slots.add(week(window, last, today)));
        });
        return List.copyOf(slots);
    }

    private Slot baseline(LocalDate today) {
        var until = standing.first().orElse(today);
        var from = standing.opened().isBefore(until) ? standing.opened() : until;
        boolean told = answered.stream().anyMatch(day -> !day.isAfter(until));
        return new Slot(Slot.Kind.BASELINE, 0, from, until, until,
                told
                        ? Slot.State.ANSWERED
                        : standing.first().isEmpty() && standing.next().isPresent()
                                ? Slot.State.DUE
                                : Slot.State.MISSED);
    }

    private Slot next(LocalDate from, LocalDate today) {
        boolean told = answered.stream().anyMatch(day -> !day.isBefore(from));
        return new Slot(Slot.Kind.SESSION, 0, from, from, today.isBefore(from) ? from : today,
                told ? Slot.State.ANSWERED : today.isBefore(from) ? Slot.State.NOT_YET : Slot.State.DUE);
    }

    private Slot week(Window window, LocalDate last, LocalDate today) {
        return new Slot(Slot.Kind.WEEK, window.week(), window.opens(last), window.target(last), window.closes(last),
                state(window, last, today));
    }

    private Slot.State state(Window window, LocalDate last, LocalDate today) {
        if (answered.stream().anyMatch(day -> !day.isBefore(window.opens(last))
                && !day.isAfter(window.closes(last)))) {
            return Slot.State.ANSWERED;
        }
        if (today.isBefore(window.opens(last))) {
            return Slot.State.NOT_YET;
        }
        if (today.isAfter(window.closes(last))) {
            return Slot.State.MISSED;
        }
        return today.isAfter(window.target(last)) ? Slot.State.LATE : Slot.State.DUE;
    }
}
