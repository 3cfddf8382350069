package enthesis.domain.map.sheet;

import enthesis.domain.map.drawing.Box;
import enthesis.domain.map.drawing.DrawnPath;
import enthesis.domain.value.Side;
import java.util.List;
import java.util.Optional;

/// One drawing of one region from one view. A released revision never changes; what is stored names sheet and revision.
///
/// `drawnSide` is RIGHT (shown mirrored for the left) or BOTH (both sides are on it, never mirrored).
public record MapSheet(
        String id,
        int revision,
        String region,
        Aspect view,
        Side drawnSide,
        Box box,
        Edges edges,
        List<DrawnPath> paths,
        List<Anchor> anchors) {

    /// @throws IllegalArgumentException
    ///             without a revision from 1, or drawn as neither RIGHT nor BOTH
    public MapSheet {
        if (revision < 1 || (drawnSide != Side.RIGHT && drawnSide != Side.BOTH)) {
            throw new IllegalArgumentException("not a sheet: " + id);
        }
        paths = List.copyOf(paths);
        anchors = List.copyOf(anchors);
    }

    public Optional<Anchor> anchor(String target) {
        return anchors.stream().filter(anchor -> anchor.target().equals(target)).findFirst();
    }
}
