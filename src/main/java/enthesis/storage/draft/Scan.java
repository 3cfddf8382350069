package enthesis.storage.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A draft file, read: its good records in order, and whether it is whole. What follows the last good record is a torn
/// tail, never acknowledged, and no damage; a record missing between two others is, and one that is all there and does
/// not open, and a file without any.
record Scan(List<Block> blocks, boolean whole) {

    static Scan of(byte[] key, byte[] bytes) {
        var blocks = new ArrayList<Block>();
        boolean whole = true;
        int at = 0;
        while (at < bytes.length) {
            var found = Block.read(key, bytes, at).filter(block -> fits(blocks, block));
            if (found.isPresent()) {
                whole &= follows(blocks, found.get());
                blocks.add(found.get());
                at += found.get().length();
            } else {
                whole &= !Block.complete(bytes, at);
                at += Block.SIZE;
            }
        }
        return new Scan(List.copyOf(blocks), whole && !blocks.isEmpty());
    }

    /// Of the same file, and later than the last.
    private static boolean fits(List<Block> blocks, Block next) {
        return blocks.isEmpty()
                || (blocks.getFirst().file().equals(next.file()) && next.number() > blocks.getLast().number());
    }

    private static boolean follows(List<Block> blocks, Block next) {
        return blocks.isEmpty()
                ? next.number() == 0 && next.before().equals(Tag.NONE)
                : next.number() == blocks.getLast().number() + 1 && next.before().equals(blocks.getLast().own());
    }

    Map<String, Draft> drafts() {
        var drafts = new TreeMap<String, Draft>();
        blocks.forEach(block -> block.change().into(drafts));
        return drafts;
    }
}
