package enthesis.ui.patient.document;

import java.time.LocalDate;
import java.util.UUID;

/// One document from outside in a list, in words: what it is, its title ("" without one), the course ("" where it
/// belongs to none), who added it when, a note; `withdrawn` says who withdrew it and why, "" of those that count.
public record OutsideLine(UUID document, LocalDate dated, String kind, String title, String course, String added,
        String note, String withdrawn) {

    public boolean counts() {
        return withdrawn.isEmpty();
    }

    /// "MRI report, right ankle".
    public String named() {
        return title.isEmpty() ? kind : kind + ", " + title;
    }
}
