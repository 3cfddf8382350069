package enthesis.storage.visit.fact;

import enthesis.domain.visit.Reading;
import java.util.UUID;
import org.jooq.DSLContext;

/// All facts of one visit, made to say what its reading says. Only rows that differ are written.
public final class FactRows {
    private FactRows() {}

    public static void settle(DSLContext db, Reading reading) {
        UUID visit = reading.about().visit().id().value();
        var settling = new Settling(db, visit);
        CheckInRows.settle(settling, visit, reading.checkIn());
        CourseRows.settle(settling, visit, reading);
        VitalRows.settle(settling, visit, reading.vitals());
        PainRows.settle(settling, visit, reading);
        DrawingRows.settle(settling, visit, reading.painDrawing());
        SolutionRows.settle(settling, visit, reading.solutions());
        ProcedureRows.settle(settling, visit, reading);
        PictureRows.settle(settling, visit, reading);
        InjectionRows.settle(settling, visit, reading);
        AfterRows.settle(settling, visit, reading);
    }
}
