package enthesis.domain.note.find;

import java.util.List;

/// The notes that a query fits, the newest first. `more`: there are others; `whole`: every note of the chart was looked
/// at, and none is still to be read for the first time.
public record NotesFound(List<NoteHit> hits, boolean more, boolean whole) {
    public static final NotesFound NONE = new NotesFound(List.of(), false, true);

    public NotesFound {
        hits = List.copyOf(hits);
    }
}
