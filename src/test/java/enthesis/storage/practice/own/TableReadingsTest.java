package enthesis.storage.practice.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.intake.table.DayOrder;
import enthesis.domain.intake.table.NameOrder;
import enthesis.domain.intake.table.Part;
import enthesis.domain.intake.table.TableForm;
import enthesis.domain.intake.table.TableReading;
import enthesis.domain.intake.table.Years;
import enthesis.domain.patient.Sex;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.Role;
import enthesis.domain.value.PersonId;
import enthesis.storage.chart.TestChart;
import enthesis.storage.people.People;
import enthesis.storage.trail.NotPermitted;
import enthesis.storage.trail.What;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How tables were read before, on a real chart.
class TableReadingsTest {
    private static final PersonId WHO = TestChart.OWNER.id();
    private static final TableReading READING = new TableReading(new TableForm("windows-1252", '\t'),
            List.of(Optional.of(Part.NAME), Optional.empty(), Optional.of(Part.BORN)), Optional.of(DayOrder.DAY_FIRST),
            Optional.of(Years.NINETEEN_HUNDREDS), Optional.of(NameOrder.FAMILY_FIRST), "Oak \"&\" S\u00f6hne",
            Map.of("1", Sex.MALE, "2", Sex.FEMALE));
    private static final TableReading BARE = new TableReading(new TableForm("UTF-8", ';'), List.of(), Optional.empty(),
            Optional.empty(), Optional.empty(), "", Map.of());

    @Test
    void whatWasPlacedIsRememberedByItsShape(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            var tables = new TableReadings(chart.write());
            assertThat(tables.of("shape")).isEmpty();
            tables.keep("shape", "Name, Ort, geb", READING, WHO);
            tables.keep("other", "x", BARE, WHO);
        }
        try (var chart = TestChart.open(folder)) {
            var tables = new TableReadings(chart.write());
            assertThat(tables.of("shape")).contains(READING);
            assertThat(tables.of("other")).contains(BARE);
            long before = chart.trail().end().seq();
            tables.keep("shape", "Name, Ort, geb", READING, WHO);
            assertThat(chart.trail().end().seq()).as("as it is").isEqualTo(before);
            tables.keep("shape", "Name, Ort, geb", READING.system("Elm"), WHO);
            assertThat(tables.of("shape")).contains(READING.system("Elm"));
            assertThat(chart.trail().after(before)).extracting(line -> line.act().what())
                    .containsExactly(What.EDITED_PRACTICE);
        }
    }

    @Test
    void whoMayNotTakeInChartsPlacesNoColumns(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            var helper = new Colleague(PersonId.fresh(), "Sam Oduya", "", Role.ASSISTANT, true);
            new People(chart.write()).admit(helper, WHO);
            var tables = new TableReadings(chart.write());
            assertThatThrownBy(() -> tables.keep("shape", "", READING, helper.id())).isInstanceOf(NotPermitted.class);
            assertThat(tables.of("shape")).isEmpty();
        }
    }
}
