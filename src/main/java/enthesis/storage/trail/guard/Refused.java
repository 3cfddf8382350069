package enthesis.storage.trail.guard;

/// The SQL states with which our triggers refuse; 45 is the class of states that a user may define.
public final class Refused {
    public static final String OUTSIDE_A_WRITE = "45001";
    public static final String SIGNED = "45002";
    public static final String NOT_PENDING = "45003";

    private Refused() {}
}
