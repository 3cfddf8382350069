package enthesis.domain.patient.find;

import enthesis.domain.patient.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Orders the charts that fit a query: the best fit first, equal ones by name.
public final class PatientSearch {
    /// How many charts an answer lists at most; who needs more types more.
    public static final int LIMIT = 20;
    private static final Comparator<Hit> ORDER = Comparator.comparingInt(Hit::score).reversed()
            .thenComparing(hit -> Folding.fold(hit.person().family()))
            .thenComparing(hit -> Folding.fold(hit.person().given())).thenComparing(hit -> hit.person().born())
            .thenComparing(hit -> hit.person().number().value());

    /// A chart that fits, and how well.
    public record Hit(Person person, int score) {}

    private PatientSearch() {}

    public static List<Hit> rank(List<Person> candidates, PatientQuery query) {
        var hits = new ArrayList<Hit>();
        for (var person : candidates) {
            int score = new Fit(person).score(query);
            if (score > 0) {
                hits.add(new Hit(person, score));
            }
        }
        hits.sort(ORDER);
        return List.copyOf(hits.subList(0, Math.min(LIMIT, hits.size())));
    }
}
