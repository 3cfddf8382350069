package enthesis.storage.noted;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Whose notes the numbers stand for, and when each was. What is said anew gets a new number; its old one stands for
/// nobody from then on.
final class NoteList {
    private static final byte NOBODY = -1;
    private static final int SECONDS = 60;
    private static final List<Kind> KINDS = List.of(Kind.values());

    private long[] most = new long[64];
    private long[] least = new long[64];
    private int[] minutes = new int[64];
    private byte[] kinds = new byte[64];
    private int count;
    /// By the hash of whose it is: its number and one, 0 for nothing; never more than half of them are taken.
    private int[] places = new int[128];

    /// The number of its notes from now on.
    int add(Owner owner, Instant when) {
        return add(owner.id().getMostSignificantBits(), owner.id().getLeastSignificantBits(),
                Math.clamp(Math.floorDiv(when.getEpochSecond(), (long) SECONDS), Integer.MIN_VALUE,
                        Integer.MAX_VALUE),
                (byte) KINDS.indexOf(owner.kind()));
    }

    private int add(long high, long low, int minute, byte kind) {
        if (count == most.length) {
            grow();
        }
        int place = place(high, low);
        if (places[place] > 0) {
            kinds[places[place] - 1] = NOBODY;
        }
        most[count] = high;
        least[count] = low;
        minutes[count] = minute;
        kinds[count] = kind;
        places[place] = count + 1;
        return count++;
    }

    void remove(Owner owner) {
        int number = number(owner);
        if (number >= 0) {
            kinds[number] = NOBODY;
        }
    }

    boolean has(Owner owner) {
        int number = number(owner);
        return number >= 0 && isThere(number);
    }

    private int number(Owner owner) {
        return places[place(owner.id().getMostSignificantBits(), owner.id().getLeastSignificantBits())] - 1;
    }

    private int place(long high, long low) {
        int mask = places.length - 1;
        int at = Long.hashCode((high ^ low) * 0x9E3779B97F4A7C15L) & mask;
        while (places[at] > 0 && (most[places[at] - 1] != high || least[places[at] - 1] != low)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int size = count + count / 2;
        most = Arrays.copyOf(most, size);
        least = Arrays.copyOf(least, size);
        minutes = Arrays.copyOf(minutes, size);
        kinds = Arrays.copyOf(kinds, size);
        if (places.length < 2 * size) {
            places = new int[Integer.highestOneBit(2 * size) * 2];
            for (int number = 0; number < count; number++) {
                places[place(most[number], least[number])] = number + 1;
            }
        }
    }

    boolean isThere(int number) {
        return kinds[number] != NOBODY;
    }

    Owner at(int number) {
        return new Owner(KINDS.get(kinds[number]), new UUID(most[number], least[number]));
    }

    /// In minutes, of the calendar's first of 1970.
    int minute(int number) {
        return minutes[number];
    }

    /// What each number is where those that stand for nobody are left out, which get -1.
    int[] renumbered() {
        var now = new int[count];
        int next = 0;
        for (int number = 0; number < count; number++) {
            now[number] = isThere(number) ? next++ : -1;
        }
        return now;
    }

    /// Those that stand for somebody.
    void write(DataOutput out) throws IOException {
        int there = 0;
        for (int number = 0; number < count; number++) {
            there += isThere(number) ? 1 : 0;
        }
        out.writeInt(there);
        for (int number = 0; number < count; number++) {
            if (isThere(number)) {
                out.writeLong(most[number]);
                out.writeLong(least[number]);
                out.writeInt(minutes[number]);
                out.writeByte(kinds[number]);
            }
        }
    }

    static NoteList read(DataInput in) throws IOException {
        var read = new NoteList();
        for (int left = in.readInt(); left > 0; left--) {
            read.add(in.readLong(), in.readLong(), in.readInt(), in.readByte());
        }
        return read;
    }
}
