package enthesis.storage.journal;

import enthesis.storage.trail.Entry;
import enthesis.storage.trail.Trail;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Where a chart stands: the end of its trail, the version of its tables, and what each of them holds then. The journal
/// knows it without asking the database, so the database can be compared with it.
public record Standing(Trail.End end, int version, SortedMap<String, TableSum> tables) {

    private static final int HASH = 32;

    /// After these lines, which follow one another and the end.
    public Standing after(List<Entry> entries, Imprint imprint) {
        var touched = new HashMap<String, TableSum>();
        for (var entry : entries) {
            if (!entry.entity().isEmpty()) {
                touched.merge(entry.entity(), change(entry, imprint), TableSum::and);
            }
        }
        var changed = new TreeMap<>(tables);
        touched.forEach((table, change) -> changed.merge(table, change, TableSum::and));
        var last = entries.getLast();
        return new Standing(new Trail.End(last.seq(), last.hash()), version, changed);
    }

    private static TableSum change(Entry entry, Imprint imprint) {
        var table = entry.entity();
        var without = entry.was().map(row -> TableSum.EMPTY.without(imprint.of(table, row))).orElse(TableSum.EMPTY);
        return entry.now().map(row -> without.with(imprint.of(table, row))).orElse(without);
    }

    public void write(DataOutputStream out) throws IOException {
        write(out, end);
        out.writeInt(version);
        out.writeInt(tables.size());
        for (var table : tables.entrySet()) {
            out.writeUTF(table.getKey());
            out.writeLong(table.getValue().rows());
            out.writeUTF(table.getValue().sum().toString(Character.MAX_RADIX));
        }
    }

    public static Standing read(DataInputStream in) throws IOException {
        var end = readEnd(in);
        int version = in.readInt();
        var tables = new TreeMap<String, TableSum>();
        for (int left = in.readInt(); left > 0; left--) {
            tables.put(in.readUTF(),
                    new TableSum(in.readLong(), new BigInteger(in.readUTF(), Character.MAX_RADIX)));
        }
        return new Standing(end, version, tables);
    }

    public static void write(DataOutputStream out, Trail.End end) throws IOException {
        out.writeLong(end.seq());
        out.write(HexFormat.of().parseHex(end.hash()));
    }

    public static Trail.End readEnd(DataInputStream in) throws IOException {
        return new Trail.End(in.readLong(), HexFormat.of().formatHex(in.readNBytes(HASH)));
    }

    /// The number of the last line.
    public long seq() {
        return end.seq();
    }
}
