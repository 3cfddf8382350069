package enthesis.storage.bulk;

import enthesis.domain.value.PatientId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Some of the people of a very large practice, always the same ones.
public final class BigPeople {
    private static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("d.M.yy", Locale.ROOT);

    private BigPeople() {}

    /// Their charts.
    public static List<PatientId> ids(int many, int patients, LocalDate today) {
        return some(many, patients, today).stream().map(one -> one.person().id()).toList();
    }

    /// What is typed to find them: of three one by the family name, one by part of it and the given name, one by the
    /// number, the telephone or the day of birth.
    public static List<String> typed(int many, int patients, LocalDate today) {
        var typed = new ArrayList<String>();
        for (var one : some(many, patients, today)) {
            var person = one.person();
            int at = typed.size();
            typed.add(at % 3 == 0
                    ? person.family()
                    : at % 3 == 1
                            ? person.family().substring(0, 1) + " " + person.given()
                            : at % 2 == 0 ? person.number().value() : BORN.format(person.born()));
        }
        return typed;
    }

    private static List<BigChart> some(int many, int patients, LocalDate today) {
        var lot = new Lot("some", 1);
        var some = new ArrayList<BigChart>();
        while (some.size() < many) {
            some.add(BigChart.of(lot.of(patients), today));
        }
        return some;
    }
}
