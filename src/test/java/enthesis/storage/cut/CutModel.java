package enthesis.storage.cut;

/// What of the bytes that were not forced survives a power cut (reliability.md T02, journal.md 4): nothing; any 4 KiB
/// blocks; a part from the beginning on; or any blocks, and those that do not may be lost as a whole.
public enum CutModel {
    NONE, RANDOM, PREFIX, SHORN
}
