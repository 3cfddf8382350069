package enthesis.domain.patient;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.value.PatientId;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    @ParameterizedTest
    @CsvSource({"Mustermann, Erika, 'MUSTERMANN, Erika'", "Mustermann, '', MUSTERMANN", "'', Erika, Erika",
            "Çelik, Işıl, 'ÇELIK, Işıl'", "يوسف, Samir, '\u200Eيوسف, Samir'", "Levi, נועה, '\u200ELEVI, נועה'"})
    void theFamilyNameStandsFirstInEveryScript(String family, String given, String shown) {
        assertThat(new Person(PatientId.fresh(), new ChartNumber("000001"), family, given,
                LocalDate.of(1968, 4, 12), Sex.FEMALE, "").shown()).isEqualTo(shown);
    }
}
