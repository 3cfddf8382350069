package enthesis.domain.patient.find;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.patient.Person;
import enthesis.domain.patient.find.PatientSearch.Hit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void whoIsKnownIsKnownByTheNameOfNow() {
        var was = People.ERIKA;
        var is = new Person(was.id(), was.number(), "Kurz", was.given(), was.born(), was.sex(), was.telephone());
        var ranking = new Ranking();
        assertThat(ranking.rank(List.of(was), PatientQuery.of(was.family(), TODAY))).extracting(Hit::person)
                .containsExactly(was);
        assertThat(ranking.rank(List.of(is), PatientQuery.of(was.family(), TODAY))).isEmpty();
        assertThat(ranking.rank(List.of(is), PatientQuery.of("kurz", TODAY))).extracting(Hit::person)
                .containsExactly(is);
    }
}
