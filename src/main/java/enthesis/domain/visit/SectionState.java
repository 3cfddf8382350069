package enthesis.domain.visit;

/// How far a section is. NEEDS_YOU has open findings, and their number is shown.
public enum SectionState {
    EMPTY, PARTLY, DONE, NEEDS_YOU
}
