package enthesis.storage.draft;

import enthesis.storage.record.Block;
import enthesis.storage.record.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A draft file, read: its good records in order, and whether it is whole. What follows the last good record is a torn
/// tail, never acknowledged, and no damage; a record missing between two others is, and one that is all there and does
/// not open, and a file without any.
record Scan(List<Change> changes, boolean whole) {
    private static final String KIND = "EnDraft1";

    static Blocks blocks(byte[] key) {
        return new Blocks(KIND, key, Blocks.SIZE);
    }

    private record Good(Block block, Change change) {}

    static Scan of(byte[] key, byte[] bytes) {
        var blocks = blocks(key);
        var good = new ArrayList<Good>();
        boolean whole = true;
        int at = 0;
        while (at < bytes.length) {
            var found = read(blocks, bytes, at).filter(next -> fits(good, next.block));
            if (found.isPresent()) {
                whole &= follows(good, found.get().block);
                good.add(found.get());
                at += found.get().block.length();
            } else {
                whole &= !blocks.complete(bytes, at);
                at += Blocks.SIZE;
            }
        }
        return new Scan(good.stream().map(Good::change).toList(), whole && !good.isEmpty());
    }

    private static Optional<Good> read(Blocks blocks, byte[] bytes, int at) {
        return blocks.read(bytes, at)
                .flatMap(block -> Change.read(block.content()).map(change -> new Good(block, change)));
    }

    /// Of the same file, and later than the last.
    private static boolean fits(List<Good> good, Block next) {
        return good.isEmpty() || (good.getFirst().block.file().equals(next.file())
                && next.number() > good.getLast().block.number());
    }

    private static boolean follows(List<Good> good, Block next) {
        return good.isEmpty() ? next.begins() : next.follows(good.getLast().block);
    }

    Map<String, Draft> drafts() {
        var drafts = new TreeMap<String, Draft>();
        changes.forEach(change -> change.into(drafts));
        return drafts;
    }
}
