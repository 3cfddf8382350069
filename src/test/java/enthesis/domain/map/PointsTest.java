package enthesis.domain.map;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Sheet;
import enthesis.domain.value.Millilitres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {
    private static Entered<Millilitres> volume(String typed) {
        return Points.read(Sheet.EMPTY.with(PointFields.order(1), "1").with(PointFields.volume(1), typed)).getFirst()
                .volume();
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "'0,5', 0.5", ".5, 0.5", "2, 2", " 1.50 , 1.5"})
    void volumesAreReadAsTyped(String typed, String expected) {
        assertThat(volume(typed)).isEqualTo(new Entered.Value<>(Millilitres.of(expected), typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "abc", "1.2.3", "1e3"})
    void nonsenseIsRefusedInWords(String typed) {
        assertThat(volume(typed)).isInstanceOf(Entered.Refused.class);
    }

    @Test
    void nothingTypedIsNoVolume() {
        assertThat(volume(" ")).isEqualTo(new Entered.Empty<Millilitres>());
    }

    @Test
    void pointsComeInTheOrderShown() {
        var sheet = Sheet.EMPTY.with(PointFields.order(1), "2").with(PointFields.order(4), "1");
        assertThat(Points.read(sheet)).extracting(Point::row).containsExactly(4, 1);
    }

    @Test
    void namesAreHeadedByWhatTheyAreCalled() {
        assertThat(StructureName.of("Sinus tarsi / cervical + interosseous ligament"))
                .isEqualTo(new StructureName("Sinus tarsi", "cervical + interosseous ligament"));
        assertThat(StructureName.of("Patella, superomedial margin (VMO / MPFL)"))
                .isEqualTo(new StructureName("Patella, superomedial margin", "VMO / MPFL"));
        assertThat(StructureName.of("L4 transverse process tip (iliolumbar, superior band) (left)"))
                .isEqualTo(new StructureName("L4 transverse process tip", "iliolumbar, superior band, left"));
        assertThat(StructureName.of("MCL at joint line / coronary (meniscotibial) ligament, medial").rest()).isEmpty();
    }

    @Test
    void markersGrowWithTheirVolumeAndTakeTheirShapeFromTheSolution() {
        assertThat(MarkerSize.radius(Millilitres.NONE)).isEqualTo(8);
        assertThat(MarkerSize.radius(Millilitres.of("4"))).isEqualTo(14.4);
        assertThat(MarkerShape.ofSolution(1)).isEqualTo(MarkerShape.CIRCLE);
        assertThat(MarkerShape.ofSolution(2)).isEqualTo(MarkerShape.SQUARE);
        assertThat(MarkerShape.ofSolution(3)).isEqualTo(MarkerShape.TRIANGLE);
    }
}
