package enthesis.domain.patient.find;

import enthesis.domain.patient.Person;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words a chart is found by, as they are kept for the search, so that every meaning of a query is the beginning of
/// a kept word.
public record SearchWords(Set<String> names, Set<String> numbers, String telephone, String birthday) {

    public SearchWords {
        names = Set.copyOf(names);
        numbers = Set.copyOf(numbers);
    }

    public static SearchWords of(Person person) {
        var names = new LinkedHashSet<>(Folding.words(person.family()));
        names.addAll(Folding.words(person.given()));
        var number = person.number().value().toLowerCase(Locale.ROOT);
        var numbers = new LinkedHashSet<>(List.of(number, Fit.bare(number)));
        return new SearchWords(names, numbers, person.telephone().replaceAll("\\D", ""), Fit.birthday(person.born()));
    }
}
