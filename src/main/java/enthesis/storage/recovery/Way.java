package enthesis.storage.recovery;

import enthesis.storage.recovery.Step.Kind;
import java.util.concurrent.atomic.AtomicLong;

/// How far a whole reading is, counted in rows and in entries of indexes; it never goes back.
final class Way {
    private static final int EACH = 5_000;

    private final Progress progress;
    private final int of;
    private final long all;
    private Kind kind = Kind.OPENING;
    private String table = "";
    private int number;
    private final AtomicLong done = new AtomicLong();
    private long told;

    /// `of` parts, `all` rows and entries in them, as far as anybody can know before.
    Way(Progress progress, int of, long all) {
        this.progress = progress;
        this.of = of;
        this.all = all;
    }

    void begin(Kind kind, String table) {
        this.kind = kind;
        this.table = table;
        number++;
        tell();
    }

    void on(long rows) {
        done.addAndGet(rows);
        look();
    }

    /// On the thread that waits: tells it, if enough was done since, here or beside.
    void look() {
        if (done.get() - told >= EACH) {
            tell();
        }
    }

    /// What a second thread has done, which tells nobody.
    void beside(long rows) {
        done.addAndGet(rows);
    }

    private void tell() {
        told = done.get();
        progress.at(new Step(kind, table, number, of, all == 0 ? 0 : Math.min(1, (double) told / all)));
    }
}
