package enthesis.domain.patient.find;

import enthesis.domain.patient.Person;
import java.util.List;

/// Orders the charts that fit a query: the best fit first, equal ones by name.
public final class PatientSearch {
    /// How many charts an answer lists at most; who needs more types more.
    public static final int LIMIT = 20;

    /// A chart that fits, and how well.
    public record Hit(Person person, int score) {}

    private PatientSearch() {}

    public static List<Hit> rank(List<Person> candidates, PatientQuery query) {
        return new Ranking().rank(candidates, query);
    }
}
