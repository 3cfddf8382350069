package enthesis.domain.map.select;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.PointFields;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedTest {
    private final Sheet sheet = Sheet.of(Map.of(PointFields.volume(1), "0.5", PointFields.volume(2), "0,50",
            PointFields.volume(3), "2", PointFields.needle(1), "25G", PointFields.needle(2), "25G",
            PointFields.note(3), "0,5"));

    @Test
    void theSameVolumeTypedAnotherWayIsTheSame() {
        assertThat(Shared.of(sheet, List.of(1, 2), "volume").text()).get().isIn("0.5", "0,50");
        assertThat(Shared.of(sheet, List.of(1, 2, 3), "volume").text()).isEmpty();
        assertThat(Shared.of(sheet, List.of(1, 2), "needle").text()).contains("25G");
        assertThat(Shared.of(sheet, List.of(1, 3), "needle").text()).as("said and not said").isEmpty();
        assertThat(Shared.of(sheet, List.of(1, 2), "passes").text()).contains("");
    }

    @Test
    void whatIsTypedGoesIntoAll() {
        var typed = Shared.of(sheet, List.of(1, 3), "volume").after("1.5");
        assertThat(typed.texts()).isEqualTo(Map.of(PointFields.volume(1), "1.5", PointFields.volume(3), "1.5"));
        assertThat(typed.refusal()).isEmpty();
    }

    @Test
    void whatIsNoVolumeGoesIntoNone() {
        var shared = Shared.of(sheet, List.of(1, 3), "volume");
        assertThat(shared.after("1.5 ml").texts()).isEqualTo(shared.texts());
        assertThat(shared.after("12345").refusal().orElseThrow().words()).isEqualTo("map.volumeRefused");
        assertThat(Shared.of(sheet, List.of(1, 3), "note").after("1.5 ml").refusal()).isEmpty();
    }

    /// A letter typed and taken back over different texts empties none of them; the same text can be emptied.
    @Test
    void nothingOverDifferentTextsLeavesThem() {
        var mixed = Shared.of(sheet, List.of(1, 3), "volume");
        assertThat(mixed.after("").texts()).isEqualTo(mixed.texts());
        assertThat(Shared.of(sheet, List.of(1, 2), "needle").after("").texts())
                .isEqualTo(Map.of(PointFields.needle(1), "", PointFields.needle(2), ""));
    }
}
