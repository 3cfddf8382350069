package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.CLOCK;
import static enthesis.storage.chart.TestChart.key;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.people.Clinic;
import enthesis.storage.people.Clinics;
import enthesis.storage.trail.Chain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A database of somebody else in the place of the chart's file, with code in it that would run: a trigger, an alias, a
/// default, a table that is linked to another database (reliability.md S22). It is never opened as the chart, no new
/// chart is made in its place, and nothing of it runs.
@Tag("fault")
class HostileFileTest {
    @TempDir
    Path folder;

    @TempDir
    static Path beside;

    private Path file;

    /// What would run.
    public static final class Theirs implements Trigger {
        static {
            ran("loaded");
        }

        public static String alias() {
            ran("alias");
            return "";
        }

        @Override
        public void init(Connection connection, String schema, String trigger, String table, boolean before, int type) {
            ran("init");
        }

        @Override
        public void fire(Connection connection, Object[] before, Object[] after) {
            ran("fired");
        }
    }

    private static void ran(String what) {
        try {
            Files.createDirectories(beside);
            Files.writeString(beside.resolve("ran-" + what), what);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void founds() {
        file = folder.resolve("chart.mv.db");
        try (var chart = TestChart.create(folder)) {
            new Clinics(chart.write()).keep(Clinic.named("ours"), TestChart.OWNER.id());
        }
    }

    @AfterEach
    void nothingOfTheirsHasRun() {
        assertThat(beside).isEmptyDirectory();
    }

    enum Lock {
        NONE, ANOTHER_KEY, OUR_KEY
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseOfSomebodyElseIsSetAside(Lock locked) throws Exception {
        var theirs = hostile(locked);
        var bytes = Files.readAllBytes(theirs);
        Files.delete(theirs);
        Files.write(file, bytes);
        try (var chart = TestChart.open(folder)) {
            assertThat(new Clinics(chart.write()).now().name()).isEqualTo("ours");
            assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        }
        assertThat(folder.resolve("chart.mv.db.aside-1")).exists();
        assertThat(Files.size(folder.resolve("chart.mv.db.aside-1"))).isGreaterThanOrEqualTo(bytes.length);
    }

    /// And with nothing beside it: refused, left as it is, and no chart is made.
    @ParameterizedTest
    @EnumSource
    void aloneItIsRefusedAndLeftAsItIs(Lock locked) throws Exception {
        var theirs = hostile(locked);
        var bytes = Files.readAllBytes(theirs);
        var alone = Files.createDirectories(folder.resolve("alone"));
        Files.write(alone.resolve("chart.mv.db"), bytes);
        assertThat(Chart.open(TestChart.place(alone), key("one"), CLOCK)).isInstanceOf(Opened.Refused.class);
        assertThat(alone.resolve("chart.mv.db")).exists();
        try (var files = Files.list(alone)) {
            assertThat(files).containsExactly(alone.resolve("chart.mv.db"));
        }
        if (locked != Lock.OUR_KEY) {
            assertThat(alone.resolve("chart.mv.db")).hasBinaryContent(bytes);
        }
    }

    /// Whoever has the chart's key and the database's owner puts them into the chart itself.
    @Test
    void whatWasPutIntoTheChartItselfDoesNotRunEither() throws Exception {
        try (var chart = TestChart.open(folder)) {
            chart.owner().connection(connection -> furnish(connection, false));
            chart.checkpoint();
            chart.letGo();
        }
        switch (Chart.open(TestChart.place(folder), key("one"), CLOCK)) {
            case Opened.Refused _ -> assertThat(file).exists();
            case Opened.Open open -> {
                assertThat(new Clinics(open.chart().write()).now().name()).isEqualTo("ours");
                open.chart().close();
            }
        }
    }

    private Path hostile(Lock locked) throws SQLException {
        var name = folder.resolve("theirs");
        var cipher = locked == Lock.NONE ? "" : ";CIPHER=AES";
        var password = locked == Lock.NONE
                ? ""
                : new String(key(locked == Lock.OUR_KEY ? "one" : "two").filePassword()) + " ";
        var user = locked == Lock.OUR_KEY ? Door.OWNER : "SA";
        var own = locked == Lock.OUR_KEY ? new String(Door.userPassword(Door.OWNER, key("one"))) : "";
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + name + cipher, user, password + own)) {
            furnish(connection, locked != Lock.OUR_KEY);
        }
        return folder.resolve("theirs.mv.db");
    }

    /// Under names by which our tables go, so that they would be asked. A linked table is connected by H2 whenever its
    /// file is opened, and only with the right key it is: whoever has that key needs no such table.
    private static void furnish(Connection connection, boolean linked) throws SQLException {
        var theirs = "\"" + Theirs.class.getName();
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists \"TRAIL\" (\"SEQ\" bigint primary key)");
            statement.execute("create force alias \"THEIR_ALIAS\" for " + theirs + ".alias\"");
            statement.execute("create force trigger \"THEIR_TRIGGER\" before insert on \"TRAIL\" for each row call "
                    + theirs + "\"");
            statement.execute("create alias \"MADE\" as 'String made() throws Exception { return java.nio.file.Files"
                    + ".writeString(java.nio.file.Path.of(\"" + beside.resolve("ran-made")
                    + "\"), \"x\").toString(); }'");
            if (linked) {
                statement.execute("create force linked table \"LINKED\" ('', 'jdbc:h2:file:" + beside.resolve("linked")
                        + "', 'SA', '', 'T')");
            }
        }
        clean();
    }

    /// What making them has left.
    private static void clean() {
        try (var files = Files.list(beside)) {
            for (var one : files.toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
