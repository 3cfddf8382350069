package enthesis.domain.extract;

/// What an export lies in: a folder, or one zip archive that holds the same files.
public enum ExtractShape {
    FOLDER, ZIP
}
