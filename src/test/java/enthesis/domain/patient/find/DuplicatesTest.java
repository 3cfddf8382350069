package enthesis.domain.patient.find;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.patient.find.Duplicates.Known;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Mustermann    | Erika   | 1968-04-12 | SAME
            MUSTERMANN    | érika   | 1968-04-12 | SAME
            Erika         | Mustermann | 1968-04-12 | SWAPPED
            Musterman     | Erika   | 1968-04-12 | SAME_BIRTH
            Mustemrann    | Erica   | 1968-04-12 | SAME_BIRTH
            Mustermann    | Erika   | 1968-12-04 | BIRTH_SLIP
            Mustermann    | Erika   | 1986-04-12 | BIRTH_SLIP
            Mustermann    | Erika   | 1975-01-01 | SAME_NAME
            Mustermann    | Erika   |            | SAME_NAME
            Novak         | Jana    | 1968-04-12 |
            Musterman     | Erika   | 1975-01-01 |
            """)
    void likenessIsNamed(String family, String given, LocalDate born, Likeness.Reason reason) {
        var typed = new Known(family, given, Optional.ofNullable(born));
        var expected = Optional.ofNullable(reason).map(r -> List.of(new Likeness(People.ERIKA, r))).orElse(List.of());
        assertThat(Duplicates.of(typed, List.of(People.ERIKA))).isEqualTo(expected);
    }

    @Test
    void surestStandsFirst() {
        var namesake = People.person("9", "Mustermann", "Erika", "1930-01-01", "");
        var found = Duplicates.of(Known.of(People.ERIKA), List.of(namesake, People.ERIKA));
        assertThat(found).extracting(Likeness::person).containsExactly(People.ERIKA, namesake);
    }

    @Test
    void erikaAndErichAreEasilyMistaken() {
        assertThat(Duplicates.firstSimilar(List.of(People.SELIN, People.ERIKA, People.ERICH)))
                .contains(new Duplicates.Similar(People.ERIKA, People.ERICH));
        assertThat(Duplicates.firstSimilar(List.of(People.SELIN, People.ERIKA))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"smith,smyth,1", "meier,meire,1", "anna,hannah,2", "a,'',1", "abc,abc,0"})
    void slipsAreCounted(String one, String other, int slips) {
        assertThat(Spelling.distance(one, other)).isEqualTo(slips);
    }
}
