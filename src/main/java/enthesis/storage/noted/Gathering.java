package enthesis.storage.noted;

import static enthesis.storage.jooq.Tables.TRAIL;

import enthesis.domain.note.find.NoteWord;
import enthesis.storage.trail.Trail;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/// Enters what is said in the chart into the index: all of it once, piece by piece, and then what lines of the trail
/// have changed since.
record Gathering(DSLContext db, WordIndex index) {
    /// So many visits, courses or follow-ups in one piece.
    private static final int PIECE = 200;
    /// So many lines: nobody who types waits longer.
    private static final int LINES = 400;
    /// Further behind, it is quicker to read everything anew.
    private static final int FAR = 20_000;

    /// Whether what was written is of this chart, and near enough.
    static boolean goesOn(Reach reach, DSLContext db) {
        long behind = Trail.end(db).seq() - reach.end().seq();
        return behind >= 0 && behind <= FAR && Trail.goesOnFrom(reach.end(), db);
    }

    /// Some more of what was there before; beside the chart's thread.
    ///
    /// @return whether there is more
    boolean fill() {
        var filling = index.reach().flatMap(Reach::filling);
        filling.ifPresent(from -> index.filled(filled(from)));
        return filling.isPresent();
    }

    private Optional<Reach.Filling> filled(Reach.Filling from) {
        var ids = new Occasions(db).after(from.kind(), from.after(), PIECE);
        var said = new OwnTexts(db).of(from.kind(), ids);
        var when = new Occasions(db).when(from.kind(), said.keySet());
        when.forEach((id, then) -> {
            var words = NoteWord.kept(said.getOrDefault(id, List.of()));
            if (!words.isEmpty()) {
                index.offer(new Owner(from.kind(), id), then, words);
            }
        });
        return ids.size() < PIECE ? from.next() : Optional.of(new Reach.Filling(from.kind(), ids.getLast()));
    }

    /// Some more of what has changed since; on the chart's thread.
    ///
    /// @return whether there is more
    boolean follow() {
        var reach = index.reach();
        var end = Trail.end(db);
        if (reach.isEmpty() || reach.get().end().equals(end)) {
            return false;
        }
        long from = reach.get().end().seq();
        long to = Math.min(end.seq(), from + LINES);
        var lines = Trail.read(db, TRAIL.SEQ.gt(from).and(TRAIL.SEQ.le(to)).and(TRAIL.ENTITY.in(Owner.TABLES)));
        Owner.of(db, lines).forEach(this::settle);
        index.followed(to == end.seq() ? end : Trail.endAt(to, db));
        return to < end.seq();
    }

    private void settle(Owner owner) {
        var when = new Occasions(db).when(owner.kind(), List.of(owner.id())).get(owner.id());
        var words = when == null ? Set.<String>of() : words(owner);
        if (when == null || words.isEmpty()) {
            index.remove(owner);
        } else {
            index.put(owner, when, words);
        }
    }

    private Set<String> words(Owner owner) {
        return NoteWord
                .kept(new OwnTexts(db).of(owner.kind(), List.of(owner.id())).getOrDefault(owner.id(), List.of()));
    }
}
