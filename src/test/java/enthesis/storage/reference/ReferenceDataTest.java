package enthesis.storage.reference;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.finding.Source;
import enthesis.domain.practice.Setting;
import enthesis.domain.value.Bounds;
import enthesis.domain.value.Side;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

    @Test
    void everyNumberIsReadWithItsSource() {
        var practice = ReferenceData.load();
        assertThat(practice.rules().medication().after()).isEqualTo(new Setting(new BigDecimal("5"), Source.SEED));
        assertThat(practice.vitals().hard("temperature").bounds()).isEqualTo(Bounds.of("30.0", "43.0"));
        assertThat(practice.anaesthetics().drug("lidocaine").orElseThrow().mgPerKg()).isEqualTo(new BigDecimal("4.5"));
        assertThat(practice.products().diluent("saline").orElseThrow().osmolarity()).isEqualTo(new BigDecimal("308"));
        assertThat(practice.indications()).hasSize(35);
    }

    @Test
    void isTheSameInTurkish() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            var practice = ReferenceData.load();
            assertThat(practice.allergens().group("amide").orElseThrow().meantBy("LIDOCAINE")).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void codesOfASideComeFirst() {
        var knee = ReferenceData.load().indications().getFirst();
        assertThat(knee.codes(Side.LEFT)).containsExactly("M17.12", "M17.32", "M17.0", "M17.9", "M17.2");
    }
}
