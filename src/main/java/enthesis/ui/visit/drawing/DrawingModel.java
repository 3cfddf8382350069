package enthesis.ui.visit.drawing;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.pain.DrawingActs;
import enthesis.domain.map.pain.DrawingFields;
import enthesis.domain.map.pain.DrawnPain;
import enthesis.domain.map.pain.DrawnPain.Place;
import enthesis.domain.map.pain.DrawnWords;
import enthesis.domain.map.pain.PainDrawing;
import enthesis.domain.map.pain.Quality;
import enthesis.domain.map.sheet.BodyFigure;
import enthesis.domain.map.sheet.BodyPart;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;

/// The drawing while the patient makes it: what is marked, and which mark is in work. Typed into the visit's sheet, so
/// that it is kept as everything else is.
public final class DrawingModel {
    public final List<BodyFigure> figures;
    public final Texts texts;
    public final DrawnWords words;
    private final SheetModel sheet;
    private final ReadOnlyObjectWrapper<PainDrawing> drawing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<DrawnPain>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    public DrawingModel(SheetModel sheet, List<BodyFigure> figures, Texts texts) {
        this.sheet = sheet;
        this.figures = List.copyOf(figures);
        this.texts = texts;
        words = DrawnWords.toThePatient(texts.words());
        drawing.set(PainDrawing.read(sheet.now()));
        sheet.onEdit(_ -> read());
    }

    private void read() {
        var now = PainDrawing.read(sheet.now());
        if (!now.equals(drawing.get())) {
            drawing.set(now);
            chosen.set(chosen.get().flatMap(mark -> now.row(mark.row())));
        }
    }

    public ReadOnlyObjectProperty<PainDrawing> drawing() {
        return drawing.getReadOnlyProperty();
    }

    /// The mark in work.
    public ReadOnlyObjectProperty<Optional<DrawnPain>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Marks the part, or takes its mark in work.
    public void touch(BodyFigure figure, BodyPart part) {
        var place = Place.of(figure, part);
        if (drawing.get().at(place).isEmpty()) {
            sheet.edit(DrawingActs.mark(sheet.now(), place), step());
        }
        chosen.set(drawing.get().at(place));
    }

    public void choose(DrawnPain mark) {
        chosen.set(drawing.get().row(mark.row()));
    }

    public void quality(Quality quality) {
        chosen.get().ifPresent(mark -> sheet.type(DrawingFields.quality(mark.row()), Choices.text(quality)));
    }

    /// Where the strength of a mark is typed.
    public StringProperty score(DrawnPain mark) {
        return sheet.text(DrawingFields.score(mark.row()));
    }

    /// Takes the mark in work away.
    public void remove() {
        chosen.get().ifPresent(mark -> sheet.removeRow(DrawingFields.DRAWING, mark.row(), step()));
    }

    public void noPain() {
        sheet.edit(DrawingActs.noPain(sheet.now()), step());
    }

    public void clear() {
        sheet.edit(DrawingActs.clear(sheet.now()), step());
    }

    private String step() {
        return texts.say("drawing.step");
    }
}
