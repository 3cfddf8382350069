package enthesis.domain.map;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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

    /// Whatever is typed, placed, moved or taken away: what is read again is what is read anew.
    @Test
    void readingOnlyWhatChangedComesToTheSame() {
        var random = new Random(7);
        var sheet = Sheet.EMPTY;
        var points = Points.read(sheet);
        for (int i = 0; i < 2000; i++) {
            int row = 1 + random.nextInt(12);
            var next = switch (random.nextInt(6)) {
                case 0 -> sheet.withoutRow(PointFields.POINT, row);
                case 1 -> sheet.with(PointFields.order(row), Integer.toString(1 + random.nextInt(9)));
                case 2 -> sheet.with(PointFields.volume(row), random.nextBoolean() ? "" : "0." + random.nextInt(9));
                case 3 -> sheet.with(Map.of(PointFields.x(row), "5", PointFields.x(1 + row), "6"));
                case 4 -> sheet.with(Field.parse("vitals.heart-rate"), Integer.toString(i));
                default -> sheet.with(PointFields.target(row), "atfl");
            };
            points = Points.again(points, sheet, next);
            sheet = next;
            assertThat(points).isEqualTo(Points.read(sheet));
        }
    }

    @Test
    void namesAreHeadedByWhatTheyAreCalled() {
        assertThat(StructureName.of("Sinus tarsi / cervical + interosseous ligament"))
                .isEqualTo(new StructureName("Sinus tarsi", "cervical + interosseous ligament"));
        assertThat(StructureName.of("Patella, superomedial margin (VMO / MPFL)"))
                .isEqualTo(new StructureName("Patella, superomedial margin", "VMO / MPFL"));
        assertThat(StructureName.of("L4 transverse process tip (iliolumbar, superior band) (left)"))
                .isEqualTo(new StructureName("L4 transverse process tip", "iliolumbar, superior band, left"));
        assertThat(StructureName.beside(Optional.of(Side.LEFT), "Facet joint capsule L3-L4 (left)"))
                .isEqualTo("Facet joint capsule L3-L4");
        assertThat(StructureName.beside(Optional.of(Side.RIGHT), "Facet joint capsule L3-L4 (left)"))
                .as("a contradiction stays to be seen").isEqualTo("Facet joint capsule L3-L4 (left)");
        assertThat(StructureName.beside(Optional.empty(), "Facet (left)")).isEqualTo("Facet (left)");
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
