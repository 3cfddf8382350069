package enthesis.ui.note;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.note.SeedCase;
import enthesis.domain.visit.Reading;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Marks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A desk over the seed's own visit that remembers where it was sent.
public final class NoteDesk {
    public final List<Field> gone = new ArrayList<>();
    public final Desk desk;

    public NoteDesk(Sheet start) {
        var sheet = new SheetModel(start);
        var reading = new ReadOnlyObjectWrapper<>(SeedCase.reading(start));
        sheet.onEdit(_ -> reading.set(read(sheet)));
        desk = new Desk(sheet, reading.getReadOnlyProperty(), new Marks(reading), new Texts(SeedCase.WORDS),
                () -> Instant.parse("2026-11-23T11:18:00Z"), () -> {}, gone::add);
    }

    private static Reading read(SheetModel sheet) {
        return SeedCase.reading(sheet.now());
    }
}
