package enthesis.storage.noted;

import enthesis.domain.note.find.NoteHit;
import enthesis.domain.note.find.NoteQuery;
import enthesis.domain.note.find.NotesFound;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/// Looks the words of a query up, and reads the few notes that are shown from where they are kept.
record NoteSearch(DSLContext db, WordIndex index, ZoneId zone) {
    /// More are not shown: the query says too little.
    static final int LIMIT = 12;
    /// So many are read for words that follow each other or are too short to be looked up.
    private static final int READ = 120;

    NotesFound of(NoteQuery query, boolean whole) {
        var newest = index.newest(query.sought(), READ);
        var hits = new ArrayList<NoteHit>();
        int read = 0;
        for (int piece = LIMIT + 1; read < newest.owners().size() && hits.size() <= LIMIT; piece *= 2) {
            int to = Math.min(newest.owners().size(), read + piece);
            hits.addAll(new Hits(db, zone).of(newest.owners().subList(read, to), query));
            read = to;
        }
        boolean more = hits.size() > LIMIT || newest.more();
        return new NotesFound(List.copyOf(hits.subList(0, Math.min(LIMIT, hits.size()))), more, whole);
    }
}
