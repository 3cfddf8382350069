package enthesis.domain.solution;

/// The three parts of a prolotherapy solution.
public enum Part {
    DEXTROSE, ANAESTHETIC, DILUENT
}
