package enthesis.storage.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A draft file, read: its good records in order, and whether one is missing between them. What follows the last good
/// record is a torn tail, never acknowledged, and no damage; but a file without any record is.
record Scan(List<Block> blocks, long end, boolean whole) {

    static Scan of(byte[] key, byte[] bytes) {
        var blocks = new ArrayList<Block>();
        boolean whole = true;
        long end = 0;
        int at = 0;
        while (at < bytes.length) {
            var found = Block.read(key, bytes, at).filter(block -> fits(blocks, block));
            if (found.isPresent()) {
                whole &= follows(blocks, found.get());
                blocks.add(found.get());
                at += found.get().length();
                end = at;
            } else {
                at += Block.SIZE;
            }
        }
        return new Scan(List.copyOf(blocks), end, whole && !blocks.isEmpty());
    }

    /// Of the same file, and later than the last: left-overs of another file or an older round are not taken.
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

    Optional<Block> last() {
        return blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.getLast());
    }
}
