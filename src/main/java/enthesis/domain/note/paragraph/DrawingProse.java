package enthesis.domain.note.paragraph;

import enthesis.domain.map.pain.DrawingFields;
import enthesis.domain.map.pain.DrawnWords;
import enthesis.domain.map.pain.PainDrawing;
import enthesis.domain.note.span.Prose;
import enthesis.domain.note.span.Span;
import java.util.ArrayList;
import java.util.List;

/// What the patient drew: one clause for each part; nothing where the patient was not asked.
final class DrawingProse {
    private DrawingProse() {}

    static void write(Prose prose, PainDrawing drawing) {
        if (drawing.none()) {
            prose.say("note.drawing", Prose.fact(prose.word("drawing.none"), DrawingFields.SAID));
            return;
        }
        var words = DrawnWords.ofTheRecord(prose.words());
        var clauses = new ArrayList<List<Span>>();
        for (var mark : drawing.marks()) {
            clauses.add(prose.clause(clauses.isEmpty() ? "note.drawn" : "note.drawnNext",
                    Prose.fact(words.mark(mark), DrawingFields.SAID)));
        }
        prose.list(clauses);
    }
}
