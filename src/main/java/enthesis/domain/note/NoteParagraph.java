package enthesis.domain.note;

import enthesis.domain.entry.Field;
import enthesis.domain.note.span.Span;
import enthesis.domain.visit.NoteFields;
import enthesis.domain.visit.NoteFields.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One paragraph of the note as it stands: what the facts say, what the physician made of it, and the physician's own
/// words below.
///
/// What was rewritten stays rewritten when a fact changes; the difference is then shown and asks to be settled.
public record NoteParagraph(Paragraph kind, List<Span> composed, String rewritten, String basis, String own) {

    public NoteParagraph {
        composed = List.copyOf(composed);
    }

    /// What the facts say, as text.
    public String composition() {
        return Span.text(composed);
    }

    /// Also while all its words are taken out: then nothing of it will be signed, and nothing else comes into
    /// its place.
    public boolean isRewritten() {
        return !rewritten.isBlank() || !basis.isEmpty();
    }

    /// Whether words that somebody wrote would be lost if it were composed anew.
    public boolean hasOwnWords() {
        return isRewritten() && !rewritten.strip().equals(basis.strip())
                && !rewritten.strip().equals(composition().strip());
    }

    /// The paragraph as it will be signed.
    public String text() {
        return isRewritten() ? rewritten.strip() : composition();
    }

    /// Whether there is nothing to print.
    public boolean isEmpty() {
        return text().isBlank() && own.isBlank();
    }

    /// What changed below the physician's words since they were written.
    public Optional<FactChanged> factChanged() {
        return isRewritten() && !basis.equals(composition())
                ? Optional.of(FactChanged.between(basis, composition()))
                : Optional.empty();
    }

    /// The edits that begin to rewrite: the composed text becomes the physician's.
    public Map<Field, String> rewrite() {
        return Map.of(NoteFields.rewritten(kind), composition(), NoteFields.basis(kind), composition());
    }

    /// The edits that go back to the composed text.
    public Map<Field, String> compose() {
        return Map.of(NoteFields.rewritten(kind), "", NoteFields.basis(kind), "");
    }

    /// The edits that take the new facts: each is put in the place of the old one where all of those stand once in the
    /// physician's words; else the paragraph is composed anew.
    public Map<Field, String> useNew(FactChanged change) {
        if (!change.fits(rewritten)) {
            return compose();
        }
        return Map.of(NoteFields.rewritten(kind), change.in(rewritten),
                NoteFields.basis(kind), composition());
    }

    /// The edits that leave the physician's words as they are, knowing of the change.
    public Map<Field, String> keepMine() {
        return Map.of(NoteFields.basis(kind), composition());
    }
}
