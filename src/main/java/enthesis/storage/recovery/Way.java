package enthesis.storage.recovery;

import enthesis.storage.recovery.Step.Kind;

/// How far a whole reading is, counted in rows and in entries of indexes; it never goes back.
final class Way {
    private static final int EACH = 5_000;

    private final Progress progress;
    private final int of;
    private final long all;
    private Kind kind = Kind.OPENING;
    private String table = "";
    private int number;
    private long done;
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
        done += rows;
        if (done - told >= EACH) {
            tell();
        }
    }

    private void tell() {
        told = done;
        progress.at(new Step(kind, table, number, of, all == 0 ? 0 : Math.min(1, (double) done / all)));
    }
}
