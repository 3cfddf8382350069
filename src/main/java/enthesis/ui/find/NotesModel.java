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
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Finds notes by what somebody has said in them, with the same typing that finds people: asked with every letter as
/// soon as three of a word are there. An answer that a later letter has overtaken is dropped.
public final class NotesModel {
    public final ObjectProperty<NotesFound> found = new SimpleObjectProperty<>(NotesFound.NONE);
    /// What was typed when these were found: while the answer to more is on its way, it is not what stands in the box.
    final StringProperty foundBy = new SimpleStringProperty("");
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

    /// Takes what is typed; what is on its way comes to nothing.
    void begin(String typed) {
        asked.incrementAndGet();
        query = NoteQuery.of(typed);
        if (find.isEmpty() || !sought()) {
            answered(NotesFound.NONE);
        }
    }

    void ask(Consumer<Exception> failed) {
        if (find.isEmpty() || !sought()) {
            return;
        }
        int number = asked.get();
        var now = query;
        work.run(() -> number == asked.get() ? find.get().apply(now) : NotesFound.NONE, answer -> {
            if (number == asked.get()) {
                answered(answer);
            }
        }, why -> {
            if (number == asked.get()) {
                answered(NotesFound.NONE);
                failed.accept(why);
            }
        });
    }

    private void answered(NotesFound now) {
        found.set(now);
        foundBy.set(query.typed());
    }

    /// What was found is gone, and what is still on its way comes to nothing.
    void clear() {
        begin("");
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
