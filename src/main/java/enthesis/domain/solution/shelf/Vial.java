package enthesis.domain.solution.shelf;

/// For how many patients a vial is made: without preservative for one, whatever is left in it.
public enum Vial {
    SINGLE_DOSE, MULTI_DOSE
}
