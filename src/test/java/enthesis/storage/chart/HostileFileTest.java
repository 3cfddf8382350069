package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.CLOCK;
import static enthesis.storage.chart.TestChart.key;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.people.Clinic;
import enthesis.storage.fault.Tally;
import enthesis.storage.people.Clinics;
import enthesis.storage.trail.Chain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.api.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A database of somebody else in the place of the chart's file, with code in it that would run: a trigger, an alias, a
/// default, a table that is linked to another database or to another machine (reliability.md S22). It is never opened as
/// the chart, no new chart is made in its place, and nothing of it runs.
@Tag("fault")
class HostileFileTest {
    private static final AtomicInteger CALLS = new AtomicInteger();
    private static final ServerSocket FAR = listening();

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
        assertThat(CALLS).hasValue(0);
    }

    /// Listens where a linked table would call, and hangs up.
    private static ServerSocket listening() {
        try {
            var socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofPlatform().daemon().start(() -> {
                while (true) {
                    try (var _ = socket.accept()) {
                        CALLS.incrementAndGet();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            });
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The control: whoever opens such a file with H2 alone lets it run.
    @Test
    void openedByOthersItRuns() throws Exception {
        var theirs = hostile(Lock.OUR_KEY).toString();
        var password = new String(key("one").filePassword()) + " " + new String(Door.userPassword(Door.OWNER, key(
                "one")));
        DriverManager
                .getConnection("jdbc:h2:file:" + theirs.substring(0, theirs.length() - 6) + ";CIPHER=AES;IFEXISTS=TRUE",
                        Door.OWNER, password)
                .close();
        assertThat(beside.resolve("linked.mv.db")).exists();
        assertThat(beside.resolve("ran-compiled")).exists();
        assertThat(CALLS).hasPositiveValue();
        clean();
    }

    enum Lock {
        NONE, ANOTHER_KEY, OUR_KEY
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseOfSomebodyElseIsSetAside(Lock locked, TestReporter reporter) throws Exception {
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
        Tally.of("hostile file, " + locked, 1, "set aside, nothing of it ran").to(reporter);
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
            chart.owner().connection(connection -> furnish(connection));
            chart.checkpoint();
            chart.letGo();
        }
        var opened = (Opened.Open) Chart.open(TestChart.place(folder), key("one"), CLOCK);
        assertThat(opened.mended().kind()).isEqualTo(Mended.Kind.CLEARED);
        assertThat(new Clinics(opened.chart().write()).now().name()).isEqualTo("ours");
        opened.chart().close();
        assertThat(folder.resolve("chart.mv.db.aside-1")).exists();
    }

    /// The same where they even closed and sealed it.
    @Test
    void aSealDoesNotMakeItOurs() throws Exception {
        var chart = TestChart.open(folder);
        chart.owner().connection(HostileFileTest::furnish);
        chart.close();
        var opened = (Opened.Open) Chart.open(TestChart.place(folder), key("one"), CLOCK);
        assertThat(opened.mended().kind()).isEqualTo(Mended.Kind.CLEARED);
        opened.chart().close();
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
            furnish(connection);
        }
        return folder.resolve("theirs.mv.db");
    }

    /// Under names by which our tables go, so that they would be asked. A linked table is connected and a trigger of
    /// Java is compiled by H2 whenever their file is opened.
    private static void furnish(Connection connection) throws SQLException {
        var theirs = "\"" + Theirs.class.getName();
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists \"TRAIL\" (\"SEQ\" bigint primary key)");
            statement.execute("create force alias \"THEIR_ALIAS\" for " + theirs + ".alias\"");
            statement.execute("create force trigger \"THEIR_TRIGGER\" before insert on \"TRAIL\" for each row call "
                    + theirs + "\"");
            statement.execute("create alias \"MADE\" as 'String made() throws Exception { return java.nio.file.Files"
                    + ".writeString(java.nio.file.Path.of(\"" + beside.resolve("ran-made")
                    + "\"), \"x\").toString(); }'");
            statement.execute("create force linked table \"LINKED\" ('', 'jdbc:h2:file:" + beside.resolve("linked")
                    + ";INIT=CREATE TABLE IF NOT EXISTS T(A INT)', 'SA', '', 'T')");
            statement.execute("create force linked table \"FAR\" ('', 'jdbc:h2:tcp://localhost:" + FAR.getLocalPort()
                    + "/theirs', 'SA', '', 'T')");
            statement.execute("create force trigger \"COMPILED\" before insert on \"TRAIL\" for each row as "
                    + "'org.h2.api.Trigger made() throws Exception { java.nio.file.Files.writeString("
                    + "java.nio.file.Path.of(\"" + beside.resolve("ran-compiled") + "\"), \"x\"); return null; }'");
        }
        clean();
    }

    /// What making them has left.
    private static void clean() {
        CALLS.set(0);
        try (var files = Files.list(beside)) {
            for (var one : files.toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
