package enthesis.app.line;

/// How a task ended, as the code that the program ends with.
public enum Exit {
    DONE(0),
    /// It did not work; a sentence said why.
    FAILED(1),
    /// Something else was typed than can be asked for.
    MISUSED(2),
    /// Wrong password, or too soon after a wrong one. 3 is what the program ends with when it has no memory left.
    NOT_LET_IN(4),
    /// There is no chart here, or another Enthesis has it open.
    NO_CHART(5),
    /// The chart or its newest backup is not whole.
    UNSOUND(6);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
