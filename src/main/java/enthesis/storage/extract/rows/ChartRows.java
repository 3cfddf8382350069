package enthesis.storage.extract.rows;

import static enthesis.storage.jooq.Tables.PATIENT;

import enthesis.domain.extract.rows.Form;
import enthesis.domain.extract.rows.Lines;
import enthesis.domain.value.PatientId;
import enthesis.storage.chart.Reading;
import enthesis.storage.extract.rows.Drawer.Whose;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/// The rows of the chart as tables: of one person at a time, each as it stood at one moment. On the thread of
/// `reading` only.
public final class ChartRows {
    private final Reading reading;
    private final Cells cells;
    private final Map<String, Form> forms = new HashMap<>();

    /// Moments are written in `zone`.
    public ChartRows(Reading reading, ZoneId zone) {
        this.reading = reading;
        cells = new Cells(zone);
        Drawers.ALL.forEach(drawer -> forms.put(drawer.name(), Forms.of(drawer)));
    }

    /// Of tables that hold rows of patients; with `one`, also those that are of the practice where nobody knows whose
    /// they are.
    public static List<Form> ofPatients(boolean one) {
        return Drawers.ALL.stream().filter(drawer -> of(drawer, one)).map(Forms::of).toList();
    }

    public static List<Form> ofPractice() {
        return Drawers.ALL.stream().filter(drawer -> drawer.whose() != Whose.PATIENT).map(Forms::of).toList();
    }

    private static boolean of(Drawer drawer, boolean one) {
        return drawer.whose() == Whose.PATIENT || (one && drawer.whose() == Whose.BOTH);
    }

    /// All of one person, in the order of `ofPatients`; nothing where there is no such chart.
    public List<Lines> of(PatientId patient, boolean one) {
        return reading.at(db -> db.select(PATIENT.NUMBER).from(PATIENT).where(PATIENT.ID.eq(patient.value()))
                .fetchOptional(PATIENT.NUMBER).stream()
                .flatMap(number -> Drawers.ALL.stream().filter(drawer -> of(drawer, one))
                        .map(drawer -> lines(db, drawer, new Owned(db, patient.value()).rows(drawer.table()), number)))
                .toList());
    }

    public List<Lines> practice() {
        return reading.at(db -> Drawers.ALL.stream().filter(drawer -> drawer.whose() != Whose.PATIENT)
                .map(drawer -> lines(db, drawer, DSL.noCondition(), "")).toList());
    }

    private Lines lines(DSLContext db, Drawer drawer, Condition which, String number) {
        var first = drawer.whose() == Whose.PATIENT ? Stream.of(number) : Stream.<String>empty();
        var head = first.toList();
        var fields = drawer.fields();
        return new Lines(Objects.requireNonNull(forms.get(drawer.name())),
                db.select(fields).from(drawer.table()).where(which).orderBy(order(drawer))
                        .fetch(row -> Stream
                                .concat(head.stream(), fields.stream().map(field -> cells.of(row.get(field))))
                                .toList()));
    }

    /// By the days they are of, then by what tells them apart.
    private static List<SortField<?>> order(Drawer drawer) {
        var key = drawer.table().getPrimaryKey();
        var order = new ArrayList<SortField<?>>();
        if (key != null && key.getFields().size() == 1 && key.getFields().getFirst().getType() == UUID.class) {
            drawer.fields().stream().filter(ChartRows::isWhen).findFirst().ifPresent(when -> order.add(when.asc()));
        }
        if (key != null) {
            key.getFields().forEach(field -> order.add(field.asc()));
        }
        return order;
    }

    private static boolean isWhen(Field<?> field) {
        return Temporal.class.isAssignableFrom(field.getType());
    }
}
