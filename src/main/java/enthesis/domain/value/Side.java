package enthesis.domain.value;

/// Which side of the body, always the patient's own. A point or target is RIGHT, LEFT or MIDLINE; a course, a consent
/// and a time-out may also be BOTH. Shown as the word, first in every title, list and print.
public enum Side {
    RIGHT, LEFT, MIDLINE, BOTH;

    /// Whether work on `other` lies within this side: BOTH covers everything, any other side only itself.
    public boolean covers(Side other) {
        return this == BOTH || this == other;
    }

    /// Whether a point on `other` lies within this side. A midline structure lies on neither side, so that no side can
    /// be mistaken for it: it belongs to its region whichever side is treated (clinical.md 6.6), but never the
    /// other way.
    public boolean admits(Side other) {
        return covers(other) || other == MIDLINE;
    }

    /// The side across; MIDLINE and BOTH are their own mirror.
    public Side mirrored() {
        return switch (this) {
            case RIGHT -> LEFT;
            case LEFT -> RIGHT;
            case MIDLINE -> MIDLINE;
            case BOTH -> BOTH;
        };
    }
}
