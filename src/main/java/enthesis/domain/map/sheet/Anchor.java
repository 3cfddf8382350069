package enthesis.domain.map.sheet;

import java.util.Optional;

/// Where a target stands on one sheet: a click within `r` means it, and so does a click within its outline `hit`.
/// `structure` is the id of the path that is lit when the pointer is over it.
public record Anchor(String target, double x, double y, double r, Optional<String> structure, Optional<String> hit) {

    public double distance(double toX, double toY) {
        return Math.hypot(toX - x, toY - y);
    }
}
