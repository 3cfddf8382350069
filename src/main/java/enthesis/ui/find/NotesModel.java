package enthesis.ui.find;

import enthesis.domain.note.find.NoteHit;
import enthesis.domain.note.find.NoteQuery;
import enthesis.domain.note.find.NotesFound;
import enthesis.ui.kit.work.Work;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Finds notes by what somebody has said in them, with the same typing that finds people: asked with every letter as
/// soon as three of a word are there. An answer that a later letter has overtaken is dropped.
public final class NotesModel {
    public final ObjectProperty<NotesFound> found = new SimpleObjectProperty<>(NotesFound.NONE);
    /// Whether the notes are listed, and not the people.
    public final BooleanProperty listed = new SimpleBooleanProperty();
    private final AtomicInteger asked = new AtomicInteger();
    private final Work work;
    private final Optional<Function<NoteQuery, NotesFound>> find;
    private final Consumer<NoteHit> open;
    private NoteQuery query = NoteQuery.of("");

    private NotesModel(Work work, Optional<Function<NoteQuery, NotesFound>> find, Consumer<NoteHit> open) {
        this.work = work;
        this.find = find;
        this.open = open;
    }

    public static NotesModel of(Work work, Function<NoteQuery, NotesFound> find, Consumer<NoteHit> open) {
        return new NotesModel(work, Optional.of(find), open);
    }

    /// Where only people are looked for.
    static NotesModel none(Work work) {
        return new NotesModel(work, Optional.empty(), _ -> {});
    }

    boolean there() {
        return find.isPresent();
    }

    /// Whether enough is typed to look for notes.
    boolean sought() {
        return !query.sought().isEmpty();
    }

    void ask(String typed, Consumer<Exception> failed) {
        int number = asked.incrementAndGet();
        query = NoteQuery.of(typed);
        if (find.isEmpty() || !sought()) {
            found.set(NotesFound.NONE);
            return;
        }
        var now = query;
        work.run(() -> number == asked.get() ? find.get().apply(now) : NotesFound.NONE, answer -> {
            if (number == asked.get()) {
                found.set(answer);
            }
        }, failed);
    }

    /// What was found is gone, and what is still on its way comes to nothing.
    void clear() {
        ask("", _ -> {});
        listed.set(false);
    }

    Optional<NoteHit> at(int place) {
        var hits = found.get().hits();
        return place < 0 || place >= hits.size() ? Optional.empty() : Optional.of(hits.get(place));
    }

    void open(NoteHit hit) {
        open.accept(hit);
    }
}
