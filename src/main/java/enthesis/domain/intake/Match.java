package enthesis.domain.intake;

import enthesis.domain.patient.Person;
import enthesis.domain.patient.find.Duplicates;
import enthesis.domain.patient.find.Likeness;
import enthesis.domain.patient.find.Likeness.Reason;
import java.util.List;
import java.util.Optional;

/// Whether somebody in a file has a chart here.
public sealed interface Match {

    /// Nobody here is like them.
    record Fresh() implements Match {}

    /// The same number and a like name or birth date: this is their chart.
    record Known(Person chart) implements Match {}

    /// Somebody has to say. The charts that may be theirs, the surest first; none where they stand in the file twice.
    record Ask(Why why, List<Person> charts) implements Match {
        public Ask {
            charts = List.copyOf(charts);
        }
    }

    enum Why {
        /// A number fits, but neither name nor birth date does, or it fits several charts.
        NUMBER_ONLY,
        /// No number fits; name and birth date do, or nearly.
        ALIKE,
        /// Somebody before them in the file has the same name and birth date.
        TWICE
    }

    /// `numbered` are the charts that bear one of their numbers, `alike` those that look like theirs; `before`: whether
    /// somebody with their name and birth date stood in the file before them.
    static Match of(Incoming person, List<Person> numbered, List<Likeness> alike, boolean before) {
        if (numbered.size() == 1 && same(person, numbered.getFirst())) {
            return new Known(numbered.getFirst());
        }
        if (!numbered.isEmpty()) {
            return new Ask(Why.NUMBER_ONLY, numbered);
        }
        var charts = alike.stream().filter(one -> one.reason() != Reason.SAME_NAME).map(Likeness::person).toList();
        if (!charts.isEmpty()) {
            return new Ask(Why.ALIKE, charts);
        }
        return before ? new Ask(Why.TWICE, List.of()) : new Fresh();
    }

    private static boolean same(Incoming person, Person chart) {
        return Duplicates.between(person.known(), Duplicates.Known.of(chart)).isPresent()
                || chart.born().equals(person.born());
    }

    /// What becomes of them without anybody saying anything; empty: left out until somebody answers.
    default Optional<Answer> settled() {
        return switch (this) {
            case Fresh _ -> Optional.of(new Answer.New());
            case Known known -> Optional.of(new Answer.Same(known.chart));
            case Ask _ -> Optional.empty();
        };
    }
}
