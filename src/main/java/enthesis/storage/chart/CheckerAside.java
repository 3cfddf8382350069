package enthesis.storage.chart;

import enthesis.storage.chart.Opened.Reason;
import enthesis.storage.child.Child;
import enthesis.storage.child.OwnJava;
import enthesis.storage.key.MasterKey;
import enthesis.storage.recovery.Progress;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/// Reads in a program of its own: H2 may run out of memory over a damaged file, or spin in it for ever, and only that
/// program ends. Then the file is a damaged one (journal.md 8.14, 9). Where none can be started, or the file is on a
/// disk that no other program sees, it is read here.
///
/// A restored backup is bit by bit a file that this program has just closed. A small one is read here: that takes less
/// than another program takes to start.
record CheckerAside(Child child, Progress progress, Checker here) implements Checker {
    /// Of processor time, for the longest that an opening, a row or a write that is put back may take.
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long SMALL = 32 << 20;

    static Checker of(Progress progress, Checker here) {
        return OwnJava.command(CheckerMain.class)
                .<Checker>map(command -> new CheckerAside(new Child(command, PATIENCE), progress, here)).orElse(here);
    }

    @Override
    public Checker telling(Progress hearing) {
        return new CheckerAside(child, hearing, here.telling(hearing));
    }

    @Override
    public Checked check(ChartFile file, MasterKey key, Errand errand) throws IOException {
        boolean small = errand instanceof Errand.Look && file.length() < SMALL;
        if (small || !file.disk().scheme().equals("file:")) {
            return here.check(file, key, errand);
        }
        var report = new Report(progress);
        boolean ended;
        try {
            ended = child.run(in -> give(in, file, key, errand), report::heard, progress::wanted);
        } catch (IOException _) {
            ended = false;
        }
        if (!wanted()) {
            return new Checked.Not(Reason.STOPPED);
        }
        if (!report.begun()) {
            return here.check(file, key, errand);
        }
        return ended ? report.answer() : new Checked.Not(Reason.DAMAGED);
    }

    @Override
    public boolean wanted() {
        return progress.wanted();
    }

    private static void give(OutputStream in, ChartFile file, MasterKey key, Errand errand) throws IOException {
        key.hand(in);
        var out = new DataOutputStream(in);
        out.writeUTF(file.path().toString());
        Errand.write(out, errand);
    }
}
