package enthesis.domain.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.intake.table.NameOrder.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameOrderTest {

    @ParameterizedTest
    @CsvSource({"'Kovar, Ilse', GIVEN_FIRST, Kovar, Ilse", "'Kovar, Ilse', FAMILY_FIRST, Kovar, Ilse",
            "Ilse Kovar, GIVEN_FIRST, Kovar, Ilse", "Kovar Ilse, FAMILY_FIRST, Kovar, Ilse",
            "Ilse Marie Kovar, GIVEN_FIRST, Kovar, Ilse Marie", "Kovar Ilse Marie, FAMILY_FIRST, Kovar, Ilse Marie",
            "Jan van der Berg, GIVEN_FIRST, van der Berg, Jan", "van der Berg Jan, FAMILY_FIRST, van der Berg, Jan",
            "'von Thun, Anna', GIVEN_FIRST, von Thun, Anna", "Kovar, GIVEN_FIRST, Kovar, ''",
            "'Kovar,', FAMILY_FIRST, Kovar, ''", "'  Ilse   Kovar ', GIVEN_FIRST, Kovar, Ilse"})
    void aNameIsSplit(String text, NameOrder order, String family, String given) {
        assertThat(order.split(text)).isEqualTo(new Name(family, given));
    }
}
