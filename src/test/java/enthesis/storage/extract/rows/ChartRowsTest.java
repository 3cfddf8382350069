package enthesis.storage.extract.rows;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.extract.research.Research;
import enthesis.domain.extract.rows.Column;
import enthesis.domain.extract.rows.Column.Kind;
import enthesis.domain.extract.rows.Form;
import enthesis.storage.jooq.DefaultSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/// Which tables leave, and how.
class ChartRowsTest {
    /// The trail's own bookkeeping, and the words a chart is found by; of the trail itself what was printed
    /// and exported.
    private static final Set<String> STAY = Set.of("TRAIL_HEAD", "PATIENT_WORD");

    @Test
    void everyTableOfTheChartLeavesOnce() {
        var leave = new HashSet<>(STAY);
        for (var drawer : Drawers.ALL) {
            assertThat(leave.add(drawer.table().getName())).as(drawer.name()).isTrue();
        }
        assertThat(DefaultSchema.DEFAULT_SCHEMA.getTables()).extracting(table -> table.getName())
                .as("a new table needs its place in Drawers").containsExactlyInAnyOrderElementsOf(leave);
        assertThat(Drawers.ALL).extracting(Drawer::name).doesNotHaveDuplicates();
    }

    @Test
    void ofEveryTableOfPatientsItIsKnownWhoseARowIs() {
        var owned = new Owned(DSL.using(org.jooq.SQLDialect.H2), new UUID(1, 1));
        assertThat(Drawers.ALL).filteredOn(drawer -> drawer.whose() != Drawer.Whose.PRACTICE)
                .filteredOn(drawer -> drawer.table().field("INTAKE") == null || drawer.name().equals("patients"))
                .filteredOn(drawer -> !drawer.name().equals("files"))
                .allSatisfy(drawer -> assertThat(owned.rows(drawer.table()).toString()).contains(
                        new UUID(1, 1).toString()));
    }

    private static List<Form> forms() {
        return Stream.concat(ChartRows.ofPatients(true).stream(), ChartRows.ofPractice().stream()).distinct().toList();
    }

    @Test
    void aColumnOfFewWordsIsACodeThatKnowsThem() {
        var columns = forms().stream().filter(form -> form.name().equals("vitals")).findFirst().orElseThrow().columns();
        assertThat(columns).filteredOn(column -> column.name().equals("sign")).singleElement()
                .isEqualTo(new Column("sign", Kind.CODE, "measurement.sign", List.of("blood_pressure", "heart_rate",
                        "respiration", "temperature", "spo2", "weight", "height", "glucose")));
        assertThat(columns.getFirst().name()).isEqualTo("chart_number");
    }

    /// Where a number is of something, its name says of what; the unit of a reading stands beside it.
    @Test
    void aNumberSaysItsUnit() {
        var plain = Set.of("x", "y", "scale_from_x", "scale_from_y", "scale_to_x", "scale_to_y", "skin_x", "skin_y",
                "skin_end_x", "skin_end_y", "reading", "low", "inr", "found", "lowest", "highest", "score", "was",
                "became");
        assertThat(forms().stream().flatMap(form -> form.columns().stream())
                .filter(column -> column.kind() == Kind.DECIMAL).map(Column::name)
                .filter(name -> !plain.contains(name)))
                .allMatch(name -> name.matches(".*_(ml|mg|percent|celsius|millimetres)"));
    }

    @Test
    void whatIsKeptForResearchIsThereAndNoFreeText() {
        assertThat(Research.forms(ChartRows.ofPatients(false))).hasSize(29)
                .allSatisfy(form -> assertThat(form.columns()).extracting(Column::name)
                        .contains("patient").doesNotContain("chart_number", "family", "born", "words"));
    }
}
