package enthesis.storage.noted;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;

/// The numbers of the notes that have one word, rising: each as the step from the one before, seven bits to the byte. A
/// word that most notes have takes a byte for each of them.
final class Steps {
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;
    private static final int LONGEST = 5;

    private byte[] bytes = new byte[4];
    private int length;
    private int last = -1;

    /// One above all that are there.
    void add(int number) {
        if (number <= last) {
            throw new IllegalArgumentException("the numbers rise");
        }
        if (bytes.length < length + LONGEST) {
            bytes = Arrays.copyOf(bytes, length + length / 4 + LONGEST);
        }
        int step = number - last;
        while (step >= MORE) {
            bytes[length++] = (byte) (step | MORE);
            step >>>= BITS;
        }
        bytes[length++] = (byte) step;
        last = number;
    }

    /// Puts them in with those of other words.
    void into(BitSet numbers) {
        int number = -1;
        for (int at = 0; at < length;) {
            int step = 0;
            int shift = 0;
            while (bytes[at] < 0) {
                step |= (bytes[at++] & (MORE - 1)) << shift;
                shift += BITS;
            }
            number += step | bytes[at++] << shift;
            numbers.set(number);
        }
    }

    /// The same with other numbers, in the same order; what has -1 is left out.
    Steps renumbered(int[] now) {
        var numbers = new BitSet();
        into(numbers);
        var fresh = new Steps();
        for (int at = numbers.nextSetBit(0); at >= 0; at = numbers.nextSetBit(at + 1)) {
            if (now[at] >= 0) {
                fresh.add(now[at]);
            }
        }
        return fresh;
    }

    boolean none() {
        return length == 0;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(last);
        out.writeInt(length);
        out.write(bytes, 0, length);
    }

    static Steps read(DataInput in) throws IOException {
        var read = new Steps();
        read.last = in.readInt();
        read.length = in.readInt();
        read.bytes = new byte[read.length];
        in.readFully(read.bytes);
        return read;
    }

    @Override
    public String toString() {
        return "the notes of a word";
    }
}
