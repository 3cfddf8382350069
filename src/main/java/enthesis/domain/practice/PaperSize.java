package enthesis.domain.practice;

/// The paper in the practice's printer: ISO A4 (210 by 297 mm) or US Letter (8.5 by 11 in).
public enum PaperSize {
    A4, LETTER;

    public PaperSize other() {
        return this == A4 ? LETTER : A4;
    }
}
