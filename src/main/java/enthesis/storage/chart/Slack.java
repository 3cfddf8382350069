package enthesis.storage.chart;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import org.jooq.DSLContext;

/// How much of a chart's file is dead, by what H2 counts of it: with REUSE_SPACE=FALSE every write adds to the file,
/// and what it replaces stays behind.
record Slack(long file, long live) {
    /// Below this nobody minds.
    private static final long SMALL = 400_000;
    /// So that it stays below five times, also with what the next day adds.
    private static final int TIMES = 3;
    private static final int PERCENT = 100;

    /// Of an open chart, asked by its owner.
    static Slack of(DSLContext owner) {
        long size = number(owner, "info.FILE_SIZE");
        return new Slack(size, size * number(owner, "info.FILL_RATE") / PERCENT
                * number(owner, "info.CHUNKS_FILL_RATE") / PERCENT);
    }

    private static long number(DSLContext owner, String setting) {
        var value = field(name("SETTING_VALUE"), String.class);
        var found = owner.select(value).from(table(name("INFORMATION_SCHEMA", "SETTINGS")))
                .where(field(name("SETTING_NAME"), String.class).eq(setting)).fetchOne(value);
        return found == null ? PERCENT : Long.parseLong(found);
    }

    /// Whether the file is worth making smaller.
    boolean much() {
        return file > SMALL && file > TIMES * live;
    }
}
