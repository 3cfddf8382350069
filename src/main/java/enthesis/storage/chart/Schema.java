package enthesis.storage.chart;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import enthesis.storage.trail.ChartFault;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;

/// The tables of a chart and their guards: laid out by Flyway as OWNER, counted by the number of the newest script.
final class Schema {
    /// The highest number under `db/migration`.
    static final int VERSION = 26;

    private Schema() {}

    static void lay(DataSource owner, String appPassword) {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration", "classpath:db/guard")
                .placeholders(Map.of("app-password", appPassword))
                .loggers("slf4j")
                .load()
                .migrate();
    }

    /// The version of an open chart; empty when it has none, as when its file was cut.
    static Optional<Integer> version(DSLContext owner) {
        var script = field(name("version"), String.class);
        try {
            return owner.select(script)
                    .from(table(name("flyway_schema_history")))
                    .where(script.isNotNull())
                    .fetch(row -> Integer.valueOf(row.value1()))
                    .stream()
                    .max(Integer::compare);
        } catch (ChartFault e) {
            return Optional.empty();
        }
    }
}
