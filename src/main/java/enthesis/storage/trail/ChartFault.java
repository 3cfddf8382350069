package enthesis.storage.trail;

import enthesis.storage.trail.guard.Refused;

/// The database did not do what it was told. Carries its codes only: its own sentences hold row values, and must reach
/// neither screen nor log.
public final class ChartFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String state;
    private final int code;

    public ChartFault(String what, String state, int code) {
        super(what + " (" + state + ", " + code + ")");
        this.state = state;
        this.code = code;
    }

    /// The SQL state; one of `Refused` when our own trigger refused.
    public String state() {
        return state;
    }

    public int code() {
        return code;
    }

    /// The key of its sentence.
    public String words() {
        return switch (state) {
            case Refused.SIGNED -> "chart.signed";
            default -> "chart.fault";
        };
    }
}
