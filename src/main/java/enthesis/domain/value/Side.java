package enthesis.domain.value;

/// Which side of the body, always the patient's own. A point or target is RIGHT, LEFT or MIDLINE; a course, a consent
/// and a time-out may also be BOTH. Shown as the word, first in every title, list and print.
public enum Side {
    RIGHT, LEFT, MIDLINE, BOTH;

    /// Whether work on `other` lies within this side: BOTH covers everything, any other side only itself.
    public boolean covers(Side other) {
        return this == BOTH || this == other;
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
