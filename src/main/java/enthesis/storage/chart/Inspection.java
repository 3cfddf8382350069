package enthesis.storage.chart;

import enthesis.storage.journal.Imprint;
import enthesis.storage.journal.Standing;
import enthesis.storage.key.MasterKey;
import enthesis.storage.recovery.FullCheck;
import enthesis.storage.recovery.Unsound;
import java.sql.SQLException;

/// Opens a restored copy that nobody else knows of, and reads it whole. On the thread that asks; another program could
/// do it in its place.
@FunctionalInterface
interface Inspection {

    /// Opens it and compares it.
    ///
    /// @throws Unsound
    ///             if it is not exactly what `standing` says
    void of(ChartFile copy, Standing standing) throws Unsound;

    /// In this program.
    static Inspection here(MasterKey key) {
        return (copy, standing) -> read(copy, standing, key);
    }

    private static void read(ChartFile copy, Standing standing, MasterKey key) throws Unsound {
        try {
            var owner = Door.owner(copy, true, key).getConnection();
            try {
                new FullCheck(owner, Door.jooq(owner), standing.version(), new Imprint(key)).hold(standing);
            } finally {
                Door.letGo(owner);
            }
        } catch (SQLException | RuntimeException | VirtualMachineError _) {
            throw new Unsound("a backup");
        }
    }
}
