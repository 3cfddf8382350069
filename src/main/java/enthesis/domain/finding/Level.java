package enthesis.domain.finding;

/// How much a finding asks for, in the order in which findings are listed. Everything but INFO is open until answered.
public enum Level {
    /// A hard rule: going on needs a typed reason, which becomes part of the record.
    STOP,
    /// Not today, unless a typed reason says otherwise.
    DEFER,
    /// A text that was not accepted; it is no value until mended.
    REFUSED,
    /// A soft rule: take note.
    CAUTION,
    /// A question that only the physician can answer.
    ASK,
    /// An answer that the record needs.
    MISSING,
    /// Good to know; never counted as open.
    INFO;

    /// Whether going on past it needs a typed reason.
    public boolean needsReason() {
        return this == STOP || this == DEFER;
    }
}
