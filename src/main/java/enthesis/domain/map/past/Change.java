package enthesis.domain.map.past;

/// What became of the pain after a session, by its direction alone: how much is much is for the physician to say.
public enum Change {
    BETTER, SAME, WORSE, UNKNOWN;

    public static Change of(PastSession.Pain pain) {
        return pain.change().map(by -> by < 0 ? BETTER : by > 0 ? WORSE : SAME).orElse(UNKNOWN);
    }
}
