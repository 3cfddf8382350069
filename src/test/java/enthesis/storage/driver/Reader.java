package enthesis.storage.driver;

import static enthesis.storage.jooq.Tables.TRAIL;

import enthesis.storage.chart.Chart;
import enthesis.storage.trail.ChartFault;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jooq.DSLContext;

/// Reads long beside the thread that writes, as Insight does, until it is told to end: each time one moment of the
/// chart, which is the same when it is looked at again (rulings.md 13).
final class Reader {
    private static final long PAUSE_NANOS = 3_000_000;

    private final Chart chart;
    private final Thread thread;
    private volatile boolean over;
    private volatile boolean moved;

    private Reader(Chart chart) {
        this.chart = chart;
        thread = Thread.ofPlatform().name("reader").daemon().unstarted(this::read);
    }

    static Reader of(Chart chart) {
        var reader = new Reader(chart);
        reader.thread.start();
        return reader;
    }

    private void read() {
        try {
            while (!over) {
                moved |= chart.reading().at(db -> {
                    var before = lines(db);
                    LockSupport.parkNanos(PAUSE_NANOS);
                    return !before.equals(lines(db));
                });
            }
        } catch (ChartFault _) {
            return; // of a disk that fails
        }
    }

    private static List<String> lines(DSLContext db) {
        return db.select(TRAIL.HASH).from(TRAIL).orderBy(TRAIL.SEQ).fetch(TRAIL.HASH);
    }

    /// Before the chart is closed. Whether each moment stayed what it was.
    boolean end() {
        over = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return !moved;
    }
}
