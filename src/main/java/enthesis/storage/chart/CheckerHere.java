package enthesis.storage.chart;

import enthesis.storage.chart.Opened.Reason;
import enthesis.storage.key.MasterKey;
import enthesis.storage.recovery.Progress;
import enthesis.storage.recovery.Unsound;
import java.io.IOException;
import java.sql.SQLException;

/// Reads in this program. Whatever H2 throws at a damaged file, an OutOfMemoryError too, says that it is one.
record CheckerHere(Progress progress) implements Checker {

    @Override
    public Checker telling(Progress hearing) {
        return new CheckerHere(hearing);
    }

    @Override
    public Checked check(ChartFile file, MasterKey key, Errand errand) throws IOException {
        try {
            return new Checkup(file, key, progress.untilUnwanted()).done(errand);
        } catch (SQLException e) {
            return new Checked.Not(Opening.reason(e.getErrorCode()));
        } catch (Unsound | RuntimeException | VirtualMachineError _) {
            return new Checked.Not(wanted() ? Reason.DAMAGED : Reason.STOPPED);
        }
    }

    @Override
    public boolean wanted() {
        return progress.wanted();
    }
}
