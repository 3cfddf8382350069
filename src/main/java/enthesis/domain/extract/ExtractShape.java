package enthesis.domain.extract;

/// What an export lies in: a folder, or one zip archive that holds the same files; the same archive under the ending by
/// which another Enthesis is started, and asks about taking it in.
public enum ExtractShape {
    FOLDER(""), ZIP(".zip"), ENTHESIS(".enthesis");

    private final String ending;

    ExtractShape(String ending) {
        this.ending = ending;
    }

    /// With its dot; "" for a folder.
    public String ending() {
        return ending;
    }

    public boolean isArchive() {
        return this != FOLDER;
    }
}
