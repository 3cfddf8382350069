package enthesis.ui.note;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.note.FactChanged;
import enthesis.domain.note.Macro;
import enthesis.domain.note.NoteParagraph;
import enthesis.domain.note.NoteText;
import enthesis.domain.note.SessionHeader;
import enthesis.domain.visit.NoteFields.Paragraph;
import enthesis.domain.visit.Section;
import enthesis.ui.kit.section.Desk;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The note as it is composed while the work goes on. Each paragraph is told only when it changes.
public final class NoteModel {
    private final Desk desk;
    private final NoteText text;
    private final Supplier<List<Macro>> macros;
    private final Map<Paragraph, ReadOnlyObjectWrapper<NoteParagraph>> paragraphs = new EnumMap<>(Paragraph.class);
    private final ReadOnlyObjectWrapper<SessionHeader> header;
    private final ReadOnlyObjectWrapper<Optional<Paragraph>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// `macros` are those of whoever types now.
    public NoteModel(Desk desk, NoteText text, Supplier<List<Macro>> macros) {
        this.desk = desk;
        this.text = text;
        this.macros = macros;
        header = new ReadOnlyObjectWrapper<>(text.header(desk.now()));
        text.paragraphs(desk.now()).forEach(one -> paragraphs.put(one.kind(), new ReadOnlyObjectWrapper<>(one)));
        desk.reading().addListener((_, _, now) -> {
            header.set(text.header(now));
            text.paragraphs(now).forEach(one -> property(one.kind()).set(one));
        });
    }

    private ReadOnlyObjectWrapper<NoteParagraph> property(Paragraph kind) {
        return java.util.Objects.requireNonNull(paragraphs.get(kind));
    }

    public ReadOnlyObjectProperty<NoteParagraph> paragraph(Paragraph kind) {
        return property(kind).getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SessionHeader> header() {
        return header.getReadOnlyProperty();
    }

    public List<Macro> macros() {
        return macros.get();
    }

    public NoteText text() {
        return text;
    }

    /// How many rewritten paragraphs differ from the facts of now.
    public long differing() {
        return paragraphs.values().stream().filter(one -> one.get().factChanged().isPresent()).count();
    }

    /// The key of the section a field stands in ("F6"); "" for a field outside the visit.
    public String key(Field field) {
        return desk.now().sectionOf(field).map(Section::key).map(key -> "F" + key).orElse("");
    }

    /// The composed words become the physician's own, to be changed.
    public void rewrite(Paragraph kind) {
        edit(property(kind).get().rewrite(), "note.step.rewrite", kind);
    }

    /// Back to what the facts say; asks first where words that somebody wrote would be lost.
    public void compose(Paragraph kind) {
        if (property(kind).get().hasOwnWords()) {
            asked.set(Optional.of(kind));
        } else {
            composeAnew(kind);
        }
    }

    /// Back to what the facts say, whatever was written.
    public void composeAnew(Paragraph kind) {
        leaveAsked();
        edit(property(kind).get().compose(), "note.step.compose", kind);
    }

    /// The paragraph whose words would be lost, while it is asked whether they may.
    public ReadOnlyObjectProperty<Optional<Paragraph>> asked() {
        return asked.getReadOnlyProperty();
    }

    /// The words stay.
    public void leaveAsked() {
        asked.set(Optional.empty());
    }

    /// Puts the new facts into the physician's words; where they don't fit, the paragraph can only be composed anew.
    public void useNew(Paragraph kind, FactChanged change) {
        var now = property(kind).get();
        if (change.fits(now.rewritten())) {
            edit(now.useNew(change), "note.step.useNew", kind);
        } else {
            compose(kind);
        }
    }

    public void keepMine(Paragraph kind) {
        leaveAsked();
        edit(property(kind).get().keepMine(), "note.step.keepMine", kind);
    }

    private void edit(Map<Field, String> edits, String step, Paragraph kind) {
        desk.sheet().edit(edits, desk.say(step, desk.say("note.label." + Choices.text(kind))));
    }
}
