package enthesis.storage.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import enthesis.storage.jooq.DefaultSchema;
import enthesis.storage.trail.ChartFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardTest {
    private static final Set<String> INSERT_ONLY = Set.of("TRAIL", "PATIENT_LINK", "COURSE_END", "CONSENT",
            "VISIT_COURSE",
            "VISIT_VOID",
            "ATTACHMENT", "SIGNED_NOTE", "ADDENDUM", "SIGNING_KEY", "SIGNATURE", "FOLLOW_UP", "CONTACT", "RED_FLAG",
            "URGENT_LINE",
            "URGENT_CLOSED", "EMERGENCY", "EMERGENCY_MARK", "EMERGENCY_WHOSE", "EMERGENCY_CLOSED",
            "CANDIDACY_ANSWER", "EXAM", "EXAM_FINDING", "OUTCOME", "OUTCOME_ANSWER", "OUTCOME_TOTAL",
            "OUTCOME_ACTIVITY", "OUTCOME_WITHDRAWN", "SETTING_CHANGE", "CODE_LIST", "DOCUMENT",
            "DOCUMENT_WITHDRAWN");

    @TempDir
    Path folder;

    private Chart chart;

    @BeforeEach
    void opens() {
        chart = TestChart.create(folder);
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private Set<String> names(String of, String column, String where, String is) {
        return new TreeSet<>(
                chart.owner()
                        .select(field(name(column), String.class))
                        .from(table(name("INFORMATION_SCHEMA", of)))
                        .where(field(name(where), String.class).like(is))
                        .fetch(row -> row.value1()));
    }

    /// Each table tells the trail, which is written by a Write only; and what belongs to a visit stays once it
    /// is signed.
    @Test
    void everyTableHasItsTriggers() {
        var wanted = DefaultSchema.DEFAULT_SCHEMA.getTables().stream().map(Table::getName)
                .map(name -> name + (name.startsWith("TRAIL") ? "_GUARD" : "_ROW"));
        var staying = Stream.concat(SignedStaysTest.GUARDED.stream().map(Table::getName),
                Stream.of("PATIENT", "PATIENT_IDENTIFIER", "BROUGHT")).map(name -> name + "_STAYS");
        assertThat(names("TRIGGERS", "TRIGGER_NAME", "TRIGGER_NAME", "%"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(wanted, staying).toList());
    }

    @Test
    void everyTableMayBeReadByTheProgram() {
        var read = names("TABLE_PRIVILEGES", "TABLE_NAME", "PRIVILEGE_TYPE", "SELECT");
        var all = DefaultSchema.DEFAULT_SCHEMA.getTables().stream().map(Table::getName).toList();
        assertThat(read).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void thePastGivesNoRightToChangeIt() {
        assertThat(names("TABLE_PRIVILEGES", "TABLE_NAME", "PRIVILEGE_TYPE", "UPDATE")).doesNotContainAnyElementsOf(
                INSERT_ONLY);
        assertThat(names("TABLE_PRIVILEGES", "TABLE_NAME", "PRIVILEGE_TYPE", "DELETE")).doesNotContainAnyElementsOf(
                INSERT_ONLY);
    }

    @Test
    void noTableCanBeTruncated() {
        for (var one : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            var refused = Assertions.catchThrowable(() -> chart.write().db().truncate(one).execute());
            assertThat(refused).as(one.getName()).isInstanceOf(ChartFault.class);
        }
    }

    @Test
    void theSchemaIsCountedByItsNewestScript() throws IOException {
        try (var scripts = Files.list(Path.of("db/migration"))) {
            var numbers = scripts.map(script -> Integer.valueOf(script.getFileName().toString().substring(1, 4)))
                    .sorted()
                    .toList();
            assertThat(numbers.getLast()).isEqualTo(Schema.VERSION);
            assertThat(List.copyOf(numbers)).doesNotHaveDuplicates();
        }
    }
}
