package enthesis.ui.practice.list;

/// Whose a thing is that the practice offers: the program's, that changed by the practice, the practice's own;
/// or hidden.
public enum Whose {
    SHIPPED, CHANGED, OWN, HIDDEN;

    /// Whether the practice has made it its own.
    public boolean isOwn() {
        return this == CHANGED || this == OWN;
    }
}
