package enthesis.storage.chart;

import static enthesis.storage.jooq.Tables.PERSON;
import static enthesis.storage.jooq.Tables.TRAIL;

import enthesis.storage.key.MasterKey;
import java.sql.SQLException;
import java.util.UUID;
import org.h2.store.fs.FileUtils;

/// What the first opening of a chart would otherwise wait for, the reading in of the database itself, done while
/// somebody still types the password: an empty chart in memory, under a key of the moment, asked and forgotten.
public final class Rehearsal {
    private Rehearsal() {}

    /// Opens, asks, closes; whether nothing was there, as nothing should be.
    public static boolean play() {
        var name = "nioMemFS:/" + UUID.randomUUID();
        try (var owner = Door.ownerInMemory(name, MasterKey.fresh()).getConnection()) {
            var db = Door.jooq(owner);
            var empty = Schema.version(db).isEmpty();
            db.render(db.selectFrom(TRAIL).where(TRAIL.SEQ.gt(0L)));
            db.render(db.selectFrom(PERSON));
            Door.shut(owner);
            return empty;
        } catch (SQLException e) {
            return false;
        } finally {
            FileUtils.delete(name + ChartFile.ENDING);
        }
    }
}
