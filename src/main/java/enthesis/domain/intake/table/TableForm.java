package enthesis.domain.intake.table;

/// How a table is written down: in which encoding, as Java calls it, and what stands between two columns.
public record TableForm(String encoding, char delimiter) {

    public TableForm in(String other) {
        return new TableForm(other, delimiter);
    }

    public TableForm with(char other) {
        return new TableForm(encoding, other);
    }
}
