package enthesis.storage.chart;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.file.LocalDisk;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.engine.DbObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What may stand in the list of objects of a chart's file, and what may not.
class PlantedTest {
    @TempDir
    Path folder;

    @Test
    void allThatOurScriptsLayIsOurs() throws SQLException {
        TestChart.create(folder).close();
        var objects = Planted.objects(new ChartFile(new LocalDisk(), folder.resolve("chart.mv.db")),
                TestChart.key("one"));
        assertThat(objects).hasSizeGreaterThan(500).allMatch(Laid::isOurs);
        assertThat(objects.stream().map(Laid::kind).distinct()).contains(DbObject.TABLE_OR_VIEW, DbObject.TRIGGER,
                DbObject.CONSTRAINT, DbObject.USER, DbObject.RIGHT, DbObject.SETTING);
    }

    /// Each with the number of its kind in front.
    @ParameterizedTest
    @ValueSource(strings = {"0 CREATE FORCE LINKED TABLE ~PUBLIC~.~L~(NULL, 'jdbc:h2:tcp://x/y', 'SA', '', 'T')",
            "0 CREATE FORCE VIEW ~PUBLIC~.~V~(~A~) AS SELECT FILE_READ('/etc/passwd')",
            "0 CREATE MEMORY TABLE ~PUBLIC~.~T~(~A~ INTEGER)",
            "0 CREATE CACHED TABLE ~PUBLIC~.~T~(~A~ INTEGER) ENGINE ~x.Y~",
            "0 CREATE CACHED TABLE ~PUBLIC~.~T~(~A~ CHARACTER VARYING(9) DEFAULT FILE_READ('http://x'))",
            "0 CREATE CACHED TABLE ~PUBLIC~.~T~(~A~ JAVA_OBJECT(100))",
            "4 CREATE FORCE TRIGGER ~PUBLIC~.~T~ BEFORE INSERT ON ~PUBLIC~.~TRAIL~ QUEUE 1024 CALL 'x.Y'",
            "4 CREATE FORCE TRIGGER ~PUBLIC~.~T~ BEFORE INSERT ON ~PUBLIC~.~TRAIL~ QUEUE 1024 AS 'Trigger x() {}'",
            "5 ALTER TABLE ~PUBLIC~.~T~ ADD CONSTRAINT ~PUBLIC~.~C~ CHECK(LINK_SCHEMA('A', '', '', '', '', '') IS NULL)",
            "5 ALTER TABLE ~PUBLIC~.~T~ ADD CONSTRAINT ~PUBLIC~.~C~ CHECK(EXISTS(SELECT 1 FROM ~X~))",
            "2 CREATE USER IF NOT EXISTS ~THEIRS~ SALT '00' HASH '00' ADMIN", "6 SET DATABASE_EVENT_LISTENER 'x.Y'",
            "6 SET JAVA_OBJECT_SERIALIZER 'x.Y'", "7 CREATE ROLE IF NOT EXISTS ~THEIRS~",
            "8 GRANT ALTER ANY SCHEMA TO ~APP~", "9 CREATE FORCE ALIAS ~PUBLIC~.~A~ FOR 'x.Y.z'",
            "10 CREATE SCHEMA IF NOT EXISTS ~S~", "11 CREATE CONSTANT ~PUBLIC~.~C~ VALUE 1",
            "12 CREATE DOMAIN ~PUBLIC~.~D~ AS INTEGER", "14 CREATE FORCE AGGREGATE ~PUBLIC~.~A~ FOR 'x.Y'",
            "15 CREATE SYNONYM ~PUBLIC~.~S~ FOR ~T~"})
    void whatWouldDoSomethingIsNot(String object) {
        var parts = object.replace('~', '"').split(" ", 2);
        assertThat(new Laid(Integer.parseInt(parts[0]), parts[1]).isOurs()).isFalse();
    }
}
