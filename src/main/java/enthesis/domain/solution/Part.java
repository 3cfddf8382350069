package enthesis.domain.solution;

/// The parts of a prolotherapy solution, in the order in which they are said. The second proliferant beside dextrose is
/// there only where somebody asked for one.
public enum Part {
    DEXTROSE, PROLIFERANT, ANAESTHETIC, DILUENT
}
