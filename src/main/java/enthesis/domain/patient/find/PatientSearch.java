package enthesis.domain.patient.find;

import enthesis.domain.patient.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Orders the charts that fit a query: the best fit first, equal ones by name.
public final class PatientSearch {
    /// How many charts an answer lists at most; who needs more types more.
    public static final int LIMIT = 20;
    private static final Comparator<Named> ORDER = Comparator.comparingInt((Named named) -> named.hit.score)
            .reversed().thenComparing(Named::family).thenComparing(Named::given)
            .thenComparing(named -> named.hit.person.born())
            .thenComparing(named -> named.hit.person.number().value());

    /// A chart that fits, and how well.
    public record Hit(Person person, int score) {}

    /// With its names folded once, to be put in order by.
    private record Named(Hit hit, String family, String given) {
        static Named of(Person person, int score) {
            return new Named(new Hit(person, score), Folding.fold(person.family()), Folding.fold(person.given()));
        }
    }

    private PatientSearch() {}

    public static List<Hit> rank(List<Person> candidates, PatientQuery query) {
        var hits = new ArrayList<Named>();
        for (var person : candidates) {
            int score = new Fit(person).score(query);
            if (score > 0) {
                hits.add(Named.of(person, score));
            }
        }
        hits.sort(ORDER);
        return hits.stream().limit(LIMIT).map(Named::hit).toList();
    }
}
