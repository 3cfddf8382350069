package enthesis.storage.visit.fact;

import static enthesis.storage.jooq.Tables.DRAWN_PAIN;
import static enthesis.storage.jooq.Tables.PAIN_DRAWING;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.pain.DrawnPain;
import enthesis.domain.map.pain.PainDrawing;
import enthesis.storage.jooq.tables.records.DrawnPainRecord;
import enthesis.storage.jooq.tables.records.PainDrawingRecord;
import java.util.List;
import java.util.UUID;

/// What the patient drew. No pain is a row without marks, not asked has no row.
final class DrawingRows {
    private DrawingRows() {}

    static void settle(Settling settling, UUID visit, PainDrawing drawing) {
        settling.settle(PAIN_DRAWING.VISIT, drawing.said() ? List.of(whole(visit, drawing)) : List.of());
        settling.settle(DRAWN_PAIN.VISIT, drawing.marks().stream().map(mark -> row(visit, mark)).toList());
    }

    private static PainDrawingRecord whole(UUID visit, PainDrawing drawing) {
        return new PainDrawingRecord().setVisit(visit).setSaid(drawing.none() ? "none" : "marked");
    }

    private static DrawnPainRecord row(UUID visit, DrawnPain mark) {
        return new DrawnPainRecord()
                .setVisit(visit)
                .setPlace(mark.row())
                .setSheet(mark.place().sheet())
                .setRevision(mark.place().revision())
                .setAspect(Choices.text(mark.place().view()))
                .setSide(Choices.text(mark.place().side()))
                .setArea(mark.place().area())
                .setQuality(Columns.choice(mark.quality()))
                .setScore(mark.score().orElse(null));
    }
}
