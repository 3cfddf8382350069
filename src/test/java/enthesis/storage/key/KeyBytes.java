package enthesis.storage.key;

/// The bytes of a master key, to be looked for where they must not be.
public final class KeyBytes {
    private KeyBytes() {}

    public static byte[] of(MasterKey key) {
        return key.bytes().clone();
    }
}
