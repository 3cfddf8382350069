package enthesis.storage.cut;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// One file of a disk whose power may be cut: what is forced, and what was done to it since.
final class SimFile {
    static final int BLOCK = 4096;

    private byte[] data;
    private int length;
    private byte[] forced;
    private int changes;
    private final List<Change> since = new ArrayList<>();

    /// Bytes at a place, or a new length.
    private record Change(int at, List<byte[]> written) {

        boolean cut() {
            return written.isEmpty();
        }

        byte[] bytes() {
            return written.getFirst();
        }
    }

    SimFile(byte[] content) {
        data = content.clone();
        length = content.length;
        forced = content.clone();
    }

    String stamp() {
        return System.identityHashCode(this) + " " + changes;
    }

    int length() {
        return length;
    }

    byte[] read(long at, int bytes) {
        int from = (int) Math.min(at, length);
        return Arrays.copyOfRange(data, from, Math.min(length, from + Math.max(0, bytes)));
    }

    void write(long at, byte[] bytes) {
        changes++;
        since.add(new Change((int) at, List.of(bytes)));
        put((int) at, bytes);
    }

    void truncate(long to) {
        changes++;
        since.add(new Change((int) to, List.of()));
        cut((int) to);
    }

    private void put(int at, byte[] bytes) {
        int end = at + bytes.length;
        if (end > data.length) {
            data = Arrays.copyOf(data, Math.max(end, data.length * 2));
        }
        System.arraycopy(bytes, 0, data, at, bytes.length);
        length = Math.max(length, end);
    }

    private void cut(int to) {
        if (to < length) {
            Arrays.fill(data, to, length, (byte) 0);
            length = to;
        }
    }

    void force() {
        forced = Arrays.copyOf(data, length);
        since.clear();
    }

    SimFile fork() {
        return new SimFile(Arrays.copyOf(data, length));
    }

    /// What is left of it after the power was cut.
    SimFile after(CutModel model, Random random) {
        var left = new SimFile(forced);
        int first = model == CutModel.PREFIX ? random.nextInt(since.size() + 1) : since.size();
        for (var change : since.subList(0, model == CutModel.NONE ? 0 : first)) {
            if (change.cut()) {
                if (model == CutModel.PREFIX || random.nextBoolean()) {
                    left.cut(change.at);
                }
            } else if (model == CutModel.PREFIX) {
                left.put(change.at, change.bytes());
            } else {
                left.some(change, model, random);
            }
        }
        return left.fork();
    }

    /// Each block of a write is there or not; torn as a whole, what was in it before is gone too.
    private void some(Change change, CutModel model, Random random) {
        int end = change.at + change.bytes().length;
        for (int block = change.at / BLOCK * BLOCK; block < end; block += BLOCK) {
            int from = Math.max(block, change.at);
            int to = Math.min(block + BLOCK, end);
            if (random.nextBoolean()) {
                put(from, Arrays.copyOfRange(change.bytes(), from - change.at, to - change.at));
            } else if (model == CutModel.SHORN && random.nextBoolean()) {
                put(block, new byte[to - block]);
            }
        }
    }
}
