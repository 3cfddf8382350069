package enthesis.domain.extract;

/// In which form charts leave.
public enum ExtractFormat {
    /// For other programs: FHIR R4.
    FHIR,
    /// Tables of comma-separated values with a dictionary.
    TABLES,
    /// All of it to read without this program: signed pages, pictures, tables, FHIR.
    FULL,
    /// Tables without names and free text, days moved.
    RESEARCH
}
