package enthesis.ui.kit.section;

import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.visit.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// What the rules say at each field: the first, so the gravest, finding that points there. A field is told only when
/// its own finding changes, so that one keystroke does not repaint a whole section.
public final class Marks {
    private final Map<Field, ReadOnlyObjectWrapper<Optional<Finding>>> marks = new HashMap<>();
    private Map<Field, Finding> now;

    public Marks(ObservableValue<Reading> reading) {
        now = gravest(reading.getValue());
        reading.addListener((_, _, next) -> show(next));
    }

    /// The finding at `field`; INFO is none, it asks for nothing.
    public ReadOnlyObjectProperty<Optional<Finding>> at(Field field) {
        return marks.computeIfAbsent(field, f -> new ReadOnlyObjectWrapper<>(Optional.ofNullable(now.get(f))))
                .getReadOnlyProperty();
    }

    /// The first finding at any of these fields that is a text not accepted there: the one line below a row of fields.
    public ObservableValue<Optional<Finding>> refusedAt(List<Field> fields) {
        var first = new ReadOnlyObjectWrapper<>(Optional.<Finding>empty());
        Runnable look = () -> first.set(fields.stream()
                .flatMap(field -> at(field).get().stream())
                .filter(finding -> finding.rule().startsWith("refused-"))
                .findFirst());
        fields.forEach(field -> at(field).subscribe(look));
        look.run();
        return first;
    }

    private void show(Reading reading) {
        now = gravest(reading);
        marks.forEach((field, mark) -> mark.set(Optional.ofNullable(now.get(field))));
    }

    private static Map<Field, Finding> gravest(Reading reading) {
        var first = new HashMap<Field, Finding>();
        for (var finding : reading.findings()) {
            if (finding.level() != Level.INFO) {
                first.putIfAbsent(finding.where(), finding);
            }
        }
        return first;
    }
}
