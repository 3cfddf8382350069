package enthesis.storage.recovery;

/// The database is not what the journal tells of, or not whole. Names what kind of thing, never a row.
public final class Unsound extends Exception {
    private static final long serialVersionUID = 1;

    public Unsound(String what) {
        super(what + " is not sound");
    }
}
