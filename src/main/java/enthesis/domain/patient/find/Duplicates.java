package enthesis.domain.patient.find;

import enthesis.domain.patient.Person;
import enthesis.domain.patient.find.Likeness.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Whether two charts may be one person's; a warning before a chart is opened twice, never a merge.
public final class Duplicates {

    /// A name and birth date as far as they are known.
    public record Known(String family, String given, Optional<LocalDate> born) {

        public static Known of(Person person) {
            return new Known(person.family(), person.given(), Optional.of(person.born()));
        }

        private String folded() {
            return squeezed(family) + " " + squeezed(given);
        }

        private String swapped() {
            return squeezed(given) + " " + squeezed(family);
        }

        private static String squeezed(String name) {
            return Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]", "");
        }
    }

    private Duplicates() {}

    /// The charts among `others` that may be `person`'s, the surest first.
    public static List<Likeness> of(Known person, List<Person> others) {
        var alike = new ArrayList<Likeness>();
        for (var other : others) {
            between(person, Known.of(other)).ifPresent(reason -> alike.add(new Likeness(other, reason)));
        }
        alike.sort(Comparator.comparing(Likeness::reason));
        return List.copyOf(alike);
    }

    /// Why the two may be one person, if they may.
    public static Optional<Reason> between(Known one, Known other) {
        boolean name = one.folded().equals(other.folded());
        boolean swapped = one.folded().equals(other.swapped());
        if (one.born().isEmpty() || other.born().isEmpty()) {
            return name || swapped ? Optional.of(Reason.SAME_NAME) : Optional.empty();
        }
        var born = one.born().get();
        var otherBorn = other.born().get();
        if (born.equals(otherBorn)) {
            return sameBirth(name, swapped, Spelling.near(one.folded(), other.folded())
                    || Spelling.near(one.folded(), other.swapped()));
        }
        if (!name && !swapped) {
            return Optional.empty();
        }
        return Optional.of(slip(born, otherBorn) ? Reason.BIRTH_SLIP : Reason.SAME_NAME);
    }

    private static Optional<Reason> sameBirth(boolean name, boolean swapped, boolean near) {
        if (name) {
            return Optional.of(Reason.SAME);
        }
        if (swapped) {
            return Optional.of(Reason.SWAPPED);
        }
        return near ? Optional.of(Reason.SAME_BIRTH) : Optional.empty();
    }

    private static boolean slip(LocalDate one, LocalDate other) {
        boolean exchanged = one.getYear() == other.getYear() && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue();
        int same = (one.getYear() == other.getYear() ? 1 : 0) + (one.getMonthValue() == other.getMonthValue() ? 1 : 0)
                + (one.getDayOfMonth() == other.getDayOfMonth() ? 1 : 0);
        return exchanged || same == 2;
    }

    /// The first two in a list of found charts that are easily taken for each other: nearly the same name, and the same
    /// birth year.
    public static Optional<Similar> firstSimilar(List<Person> found) {
        for (int i = 0; i < found.size(); i++) {
            for (int j = i + 1; j < found.size(); j++) {
                if (easilyMistaken(found.get(i), found.get(j))) {
                    return Optional.of(new Similar(found.get(i), found.get(j)));
                }
            }
        }
        return Optional.empty();
    }

    /// Two people who are easily taken for each other.
    public record Similar(Person one, Person other) {}

    private static boolean easilyMistaken(Person one, Person other) {
        return one.born().getYear() == other.born().getYear()
                && Spelling.near(Known.of(one).folded(), Known.of(other).folded());
    }
}
