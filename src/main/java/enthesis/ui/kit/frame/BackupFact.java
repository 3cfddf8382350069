package enthesis.ui.kit.frame;

import enthesis.ui.kit.sign.Tone;

/// What is known of the backups, worded; "" before anything is. A failed one is a CAUTION, one that can't be read
/// a STOP.
public record BackupFact(String words, Tone tone) {
    public static final BackupFact NONE = new BackupFact("", Tone.PLAIN);
}
