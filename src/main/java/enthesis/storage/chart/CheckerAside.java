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
import org.jspecify.annotations.Nullable;

/// Reads in a program of its own: H2 may run out of memory over a damaged file, or spin in it for ever, and only that
/// program ends. Then the file is a damaged one (journal.md 8.14, 9). Where none can be started, or the file is on a
/// disk that no other program sees, it is read here.
///
/// A restored backup is bit by bit a file that this program has just closed. A small one is read here: that takes less
/// than another program takes to start.
final class CheckerAside implements Checker {
    /// Of processor time, for the longest that an opening, a row or a write that is put back may take.
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long SMALL = 32 << 20;

    private final Child child;
    private final Progress progress;
    private final Checker here;
    private Child.@Nullable Begun begun;

    CheckerAside(Child child, Progress progress, Checker here) {
        this.child = child;
        this.progress = progress;
        this.here = here;
    }

    static Checker of(Progress progress, Checker here) {
        return OwnJava.command(CheckerMain.class)
                .<Checker>map(command -> new CheckerAside(new Child(command, PATIENCE), progress, here)).orElse(here);
    }

    @Override
    public Checker telling(Progress hearing) {
        return new CheckerAside(child, hearing, here.telling(hearing));
    }

    @Override
    public void prepare() {
        if (begun == null) {
            try {
                begun = child.begin();
            } catch (IOException _) {
                // it is tried again when there is something to read
            }
        }
    }

    @Override
    public void rest() {
        if (begun != null) {
            begun.close();
            begun = null;
        }
    }

    @Override
    public Checked check(ChartFile file, MasterKey key, Errand errand) throws IOException {
        boolean small = errand instanceof Errand.Look && file.length() < SMALL;
        if (small || !file.disk().scheme().equals("file:")) {
            return here.check(file, key, errand);
        }
        var report = new Report(progress);
        boolean ended = read(in -> give(in, file, key, errand), report);
        if (!wanted()) {
            return new Checked.Not(Reason.STOPPED);
        }
        if (!report.begun()) {
            return here.check(file, key, errand);
        }
        return ended ? report.answer() : new Checked.Not(Reason.DAMAGED);
    }

    private boolean read(Child.Given given, Report report) {
        prepare();
        try {
            return begun != null && begun.run(given, report::heard, progress::wanted);
        } finally {
            rest();
        }
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
