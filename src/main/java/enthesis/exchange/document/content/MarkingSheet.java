package enthesis.exchange.document.content;

import enthesis.exchange.document.content.NoteDocument.Mixed;
import java.util.List;

/// The paper for the skin pen before the injections: whose, when it was made, a page for each drawing, what the shapes
/// mean. `again` is said on every page when an earlier sheet may still lie about, `left` which numbers are not on it and
/// why; both are empty where there is nothing to say.
public record MarkingSheet(Identifiers about, String clinic, String when, String again, String left,
        List<MarkingPage> pages, List<Mixed> solutions) {

    public MarkingSheet {
        pages = List.copyOf(pages);
        solutions = List.copyOf(solutions);
    }
}
