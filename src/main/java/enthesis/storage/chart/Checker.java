package enthesis.storage.chart;

import enthesis.storage.key.MasterKey;
import enthesis.storage.recovery.Progress;
import java.io.IOException;

/// Reads a chart's file whole that nobody has open: in this program, or in one of its own that may die of it.
interface Checker {

    /// Whatever H2 makes of a damaged file is an answer; only what hinders our own files is thrown.
    Checked check(ChartFile file, MasterKey key, Errand errand) throws IOException;

    /// Something will have to be read: begins what takes a while before it can be.
    default void prepare() {}

    /// Nothing more will be read for now; what was begun for nothing is ended.
    default void rest() {}

    /// The same, telling somebody else how far it is, if it tells at all. What that one throws ends the reading.
    default Checker telling(Progress hearing) {
        return this;
    }

    /// Whether anybody still waits for it.
    default boolean wanted() {
        return true;
    }
}
