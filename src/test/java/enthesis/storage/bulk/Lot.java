package enthesis.storage.bulk;

import java.util.List;
import java.util.UUID;

/// What chance decides of one thing: always the same for the same thing, whatever was asked before.
final class Lot {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private long state;

    Lot(String what, long number) {
        state = mixed(what.hashCode() * STEP + mixed(number * STEP));
    }

    private static long mixed(long value) {
        long one = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long two = (one ^ (one >>> 27)) * 0x94D049BB133111EBL;
        return two ^ (two >>> 31);
    }

    private long next() {
        state += STEP;
        return mixed(state);
    }

    /// From 0 to `many` - 1.
    int of(int many) {
        return (int) Math.floorMod(next(), (long) many);
    }

    boolean percent(int share) {
        return of(100) < share;
    }

    <T> T one(List<T> all) {
        return all.get(of(all.size()));
    }

    /// As a random one is made.
    UUID id() {
        return new UUID((next() & ~0xF000L) | 0x4000L, (next() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }
}
