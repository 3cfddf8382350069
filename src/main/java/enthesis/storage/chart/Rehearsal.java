package enthesis.storage.chart;

import enthesis.storage.key.MasterKey;
import enthesis.storage.trail.Write;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.h2.store.fs.FileUtils;

/// What the first opening of a chart would otherwise wait for, the reading in of the database itself, done while
/// somebody still types the password: an empty chart in memory, with all its tables, under a key of the moment, closed,
/// looked through, opened, asked and forgotten.
public final class Rehearsal {
    /// Our own scripts have a place for the password of the one who may not rewrite the past; here nobody has any.
    private static final String PASSWORD = "${app-password}";

    private Rehearsal() {}

    /// Lays, looks, opens, asks what `asked` asks, closes.
    ///
    /// @return how many objects of the database were laid
    public static int play(Clock clock, Consumer<Write> asked) throws IOException {
        return laid(clock, asked).size();
    }

    static List<Laid> laid(Clock clock, Consumer<Write> asked) throws IOException {
        var name = "nioMemFS:/" + UUID.randomUUID();
        var key = MasterKey.fresh();
        try {
            lay(name, key);
            var objects = Planted.objects(name + ChartFile.ENDING, key);
            Structure.of(objects.stream().filter(Laid::isOurs).toList());
            open(name, key, clock, asked);
            return objects;
        } catch (SQLException e) {
            throw new IOException("nothing could be rehearsed");
        } finally {
            FileUtils.delete(name + ChartFile.ENDING);
        }
    }

    private static void open(String name, MasterKey key, Clock clock, Consumer<Write> asked) throws SQLException {
        var owner = Door.ownerInMemory(name, key).getConnection();
        try {
            var db = Door.jooq(owner);
            Schema.version(db);
            asked.accept(Write.reading(owner, db, clock));
        } finally {
            Door.letGo(owner);
        }
    }

    private static void lay(String name, MasterKey key) throws IOException, SQLException {
        var owner = Door.ownerInMemory(name, key).getConnection();
        try (var once = owner.createStatement()) {
            once.execute("SET WRITE_DELAY 60000"); // written once, at the end
            lay(owner, "/db/migration");
            lay(owner, "/db/guard");
            Door.checkpoint(owner);
        } finally {
            Door.letGo(owner);
        }
    }

    private static void lay(Connection owner, String folder) throws IOException, SQLException {
        try {
            var place = Objects.requireNonNull(Rehearsal.class.getResource(folder), folder).toURI();
            if (place.getScheme().equals("jar")) {
                var jar = URI.create(place.toString().substring(0, place.toString().indexOf("!/")));
                try (var inside = FileSystems.newFileSystem(jar, Map.of())) {
                    run(owner, inside.getPath(folder));
                }
            } else {
                run(owner, Path.of(place));
            }
        } catch (URISyntaxException e) {
            throw new IOException(folder, e);
        }
    }

    private static void run(Connection owner, Path folder) throws IOException, SQLException {
        try (var files = Files.list(folder); var statement = owner.createStatement()) {
            for (var script : files.filter(file -> file.toString().endsWith(".sql")).sorted().toList()) {
                statement.execute(Files.readString(script).replace(PASSWORD, ""));
            }
        }
    }
}
