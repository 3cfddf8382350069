package enthesis.domain.map.select;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.Points;
import enthesis.domain.value.Millilitres;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The same field of many points, as each of them says it.
///
/// Typing goes into all of them or into none: a text that is no volume is refused for all, and nothing typed over
/// different texts leaves each as it was.
public record Shared(Map<Field, String> texts) {

    /// What each field says after typing, and why it was refused.
    public record Typed(Map<Field, String> texts, Optional<Refusal> refusal) {}

    public Shared {
        texts = Map.copyOf(texts);
    }

    /// `field` is the name of a field of a point, "volume".
    public static Shared of(Sheet sheet, Collection<Integer> rows, String field) {
        var texts = new HashMap<Field, String>();
        rows.forEach(row -> {
            var one = Field.at(PointFields.POINT, row, field);
            texts.put(one, sheet.text(one));
        });
        return new Shared(texts);
    }

    /// What they all say, "" for nothing; empty where they differ. 0.5 and 0,5 do not.
    public Optional<String> text() {
        var first = texts.entrySet().stream().findFirst();
        return first.filter(one -> texts.entrySet().stream().allMatch(other -> same(one, other)))
                .map(Map.Entry::getValue);
    }

    public Typed after(String typed) {
        var refusal = texts.keySet().stream().findFirst().filter(Shared::isVolume)
                .flatMap(_ -> Points.volume(typed).asRefusal());
        if (refusal.isPresent() || (typed.isEmpty() && text().isEmpty())) {
            return new Typed(texts, refusal);
        }
        var all = new HashMap<Field, String>();
        texts.keySet().forEach(field -> all.put(field, typed));
        return new Typed(all, refusal);
    }

    private static boolean same(Map.Entry<Field, String> one, Map.Entry<Field, String> other) {
        if (!isVolume(one.getKey()) || one.getValue().equals(other.getValue())) {
            return one.getValue().equals(other.getValue());
        }
        Entered<Millilitres> volume = Points.volume(one.getValue());
        return volume.asValue().isPresent() && volume.asValue().equals(Points.volume(other.getValue()).asValue());
    }

    private static boolean isVolume(Field field) {
        return field.equals(PointFields.volume(field.row()));
    }
}
