package enthesis.storage.chart;

import enthesis.storage.key.MasterKey;
import enthesis.storage.trail.ChartFault;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.flywaydb.core.api.FlywayException;
import org.h2.store.fs.FileUtils;

/// A chart that is still to be founded: the file with all tables and guards and no row, encrypted under its key, held
/// in memory. Laying it takes its time and needs nothing from a person, so it is done ahead; nothing is written for it.
public final class Blank {
    private final MasterKey key;
    private final byte[] file;

    private Blank(MasterKey key, byte[] file) {
        this.key = key;
        this.file = file;
    }

    /// Lays the tables of a chart under `key`.
    public static Blank lay(MasterKey key) throws IOException {
        var name = "nioMemFS:/" + UUID.randomUUID();
        try {
            layTables(name, key);
            try (var in = FileUtils.newInputStream(name + ChartFile.ENDING)) {
                return new Blank(key, in.readAllBytes());
            }
        } catch (SQLException | FlywayException | ChartFault e) {
            throw new IOException("the tables can't be laid", e);
        } finally {
            FileUtils.delete(name + ChartFile.ENDING);
        }
    }

    private static void layTables(String name, MasterKey key) throws SQLException {
        var source = Door.ownerInMemory(name, key);
        var password = Door.userPassword(Door.APP, key);
        try (var owner = source.getConnection()) {
            Schema.lay(source, new String(password));
            Door.compact(owner);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    MasterKey key() {
        return key;
    }

    byte[] file() {
        return file;
    }
}
