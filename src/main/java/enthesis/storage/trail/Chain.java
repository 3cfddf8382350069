package enthesis.storage.trail;

/// Whether every line of the trail is there, in order, and as it was written.
public sealed interface Chain {

    record Whole(long last, String hash) implements Chain {}

    /// The first number at which a line is missing or is not what was written.
    record Broken(long at) implements Chain {}
}
