package enthesis.storage.chart;

import enthesis.storage.chart.Opened.Reason;
import enthesis.storage.key.MasterKey;
import enthesis.storage.recovery.Progress;
import enthesis.storage.recovery.Unsound;
import java.io.IOException;
import java.sql.SQLException;

/// Reads in this program. Whatever H2 throws at a damaged file, an OutOfMemoryError too, says that it is one. A program
/// of its own, in which nobody interrupts a thread, reads on two of them, where the trail has more than `alone` lines.
record CheckerHere(Progress progress, long alone) implements Checker {

    CheckerHere(Progress progress) {
        this(progress, Long.MAX_VALUE);
    }

    @Override
    public Checker telling(Progress hearing) {
        return new CheckerHere(hearing, alone);
    }

    @Override
    public Checked check(ChartFile file, MasterKey key, Errand errand) throws IOException {
        try {
            return new Checkup(file, key, progress.untilUnwanted(), alone).done(errand);
        } catch (SQLException e) {
            return new Checked.Not(file.diskSaid(e).orElse(Opening.reason(e.getErrorCode())));
        } catch (RuntimeException e) {
            return not(file.diskSaid(e).orElse(Reason.DAMAGED));
        } catch (Unsound | VirtualMachineError _) {
            return not(Reason.DAMAGED);
        }
    }

    private Checked not(Reason reason) {
        return new Checked.Not(wanted() ? reason : Reason.STOPPED);
    }

    @Override
    public boolean wanted() {
        return progress.wanted();
    }
}
