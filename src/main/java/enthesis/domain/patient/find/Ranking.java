package enthesis.domain.patient.find;

import enthesis.domain.patient.Person;
import enthesis.domain.patient.find.PatientSearch.Hit;
import enthesis.domain.value.PatientId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Orders charts again and again, as letter after letter is typed: the names of those it saw last are not folded anew.
/// Whose name was changed since is folded anew.
public final class Ranking {
    private static final int KNOWN = 5_000;
    private static final Comparator<Fitting> ORDER = Comparator.comparingInt(Fitting::score)
            .reversed().thenComparing(one -> one.fit.family()).thenComparing(one -> one.fit.given())
            .thenComparing(one -> one.person.born())
            .thenComparing(one -> one.person.number().value());

    private final SequencedMap<PatientId, Fit> known = new LinkedHashMap<>(KNOWN, 0.75F, true);

    private record Fitting(Person person, Fit fit, int score) {}

    /// Those that fit, the best first, at most `PatientSearch.LIMIT`.
    public List<Hit> rank(List<Person> candidates, PatientQuery query) {
        var fitting = new ArrayList<Fitting>();
        for (var person : candidates) {
            var fit = fit(person);
            int score = fit.score(query);
            if (score > 0) {
                fitting.add(new Fitting(person, fit, score));
            }
        }
        while (known.size() > KNOWN) {
            known.pollFirstEntry();
        }
        fitting.sort(ORDER);
        return fitting.stream().limit(PatientSearch.LIMIT).map(one -> new Hit(one.person, one.score)).toList();
    }

    private Fit fit(Person person) {
        var fit = known.get(person.id());
        if (fit == null || !fit.person().equals(person)) {
            fit = new Fit(person);
            known.put(person.id(), fit);
        }
        return fit;
    }
}
