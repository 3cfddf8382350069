import java.sql.DriverManager;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Generates the jOOQ classes from the migrations. Arguments: migrations folder, output folder, package.
public class Codegen {
    public static void main(String[] args) throws Exception {
        var url = "jdbc:h2:mem:codegen";
        try (var keep = DriverManager.getConnection(url, "sa", "")) {
            Flyway.configure()
                    .dataSource(url, "sa", "")
                    .locations("filesystem:" + args[0])
                    .load()
                    .migrate();
            GenerationTool.generate(new Configuration()
                    .withLogging(Logging.WARN)
                    .withJdbc(new Jdbc().withUrl(url).withUser("sa").withPassword(""))
                    .withGenerator(new Generator()
                            .withDatabase(new Database()
                                    .withName("org.jooq.meta.h2.H2Database")
                                    .withInputSchema("PUBLIC")
                                    .withOutputSchemaToDefault(true)
                                    .withForcedTypes(new ForcedType().withUserType("java.time.LocalDate")
                                            .withBinding("enthesis.storage.day.DayBinding")
                                            .withIncludeTypes("DATE"))
                                    .withExcludes("flyway_schema_history"))
                            .withGenerate(new Generate().withFluentSetters(true).withGeneratedAnnotation(false))
                            .withTarget(new Target()
                                    .withDirectory(args[1])
                                    .withPackageName(args[2])
                                    .withClean(true))));
        }
    }
}
