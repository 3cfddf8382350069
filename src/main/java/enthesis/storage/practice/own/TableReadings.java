package enthesis.storage.practice.own;

import enthesis.domain.intake.table.TableReading;
import enthesis.domain.people.Right;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.value.PersonId;
import enthesis.storage.reference.TableReadingFile;
import enthesis.storage.trail.Write;
import java.util.Map;
import java.util.Optional;

/// How tables of other programs were read before, by the shape of the line with the names of their columns. No
/// patient's data are in it.
public final class TableReadings {
    private final Write write;
    private final OwnEntries own;

    public TableReadings(Write write) {
        this.write = write;
        own = new OwnEntries(write, "table_reading");
    }

    public Optional<TableReading> of(String shape) {
        return Optional.ofNullable(own.all().get(shape)).filter(row -> row.standing() == Standing.OWN)
                .flatMap(row -> TableReadingFile.read(row.json()));
    }

    /// Remembers it; `called` is how the trail calls it. Nothing happens where it is remembered so.
    ///
    /// @throws enthesis.storage.trail.NotPermitted
    ///             if whoever takes it in may not
    public void keep(String shape, String called, TableReading reading, PersonId who) {
        write.require(Right.IMPORT_CHARTS, who);
        if (!of(shape).equals(Optional.of(reading))) {
            own.setOwn(Map.of(shape, OwnEntries.Own.of(TableReadingFile.write(called, reading))), who);
        }
    }
}
