package enthesis.domain.entry;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Everything typed into one form, exactly as typed; what the texts mean is read elsewhere, by rules.
///
/// A sheet never changes: each edit makes the next one, so undo is the sheet before, a draft is the difference of two,
/// and what was refused stays readable. A field that is not here is empty; empty is neither zero nor no.
public final class Sheet {
    public static final Sheet EMPTY = new Sheet(Map.of());

    /// Looked up thousands of times for every reading, so not in order; the order is made when somebody asks for it.
    private final Map<Field, String> texts;
    private final Map<String, SortedSet<Integer>> rows;

    private Sheet(Map<Field, String> texts) {
        this(texts, rowsOf(texts));
    }

    private Sheet(Map<Field, String> texts, Map<String, SortedSet<Integer>> rows) {
        this.texts = texts;
        this.rows = rows;
    }

    private static Map<String, SortedSet<Integer>> rowsOf(Map<Field, String> texts) {
        var rows = new HashMap<String, SortedSet<Integer>>();
        for (var field : texts.keySet()) {
            if (field.row() > 0) {
                rows.computeIfAbsent(field.group(), _ -> new TreeSet<>()).add(field.row());
            }
        }
        return rows;
    }

    public static Sheet of(Map<Field, String> texts) {
        return EMPTY.with(texts);
    }

    private static void put(Map<Field, String> texts, Field field, String text) {
        if (text.isEmpty()) {
            texts.remove(field);
        } else {
            texts.put(field, text);
        }
    }

    /// The text of a field, "" when empty.
    public String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    public boolean has(Field field) {
        return texts.containsKey(field);
    }

    public Sheet with(Field field, String text) {
        if (text(field).equals(text)) {
            return this;
        }
        return with(Map.of(field, text));
    }

    /// All these edits in one step; an empty text empties its field.
    public Sheet with(Map<Field, String> edits) {
        var next = new HashMap<>(texts);
        edits.forEach((field, text) -> put(next, field, text));
        boolean sameFields = edits.entrySet().stream()
                .allMatch(edit -> has(edit.getKey()) && !edit.getValue().isEmpty());
        return sameFields ? new Sheet(next, rows) : new Sheet(next);
    }

    /// The rows of a repeating group that hold anything, in order of their numbers.
    public SortedSet<Integer> rows(String group) {
        return Collections.unmodifiableSortedSet(rows.getOrDefault(group, Collections.emptySortedSet()));
    }

    /// A row number of `group` above all in use.
    public int freshRow(String group) {
        var rows = rows(group);
        return rows.isEmpty() ? 1 : rows.last() + 1;
    }

    public Sheet withoutRow(String group, int row) {
        var next = new HashMap<>(texts);
        next.keySet().removeIf(field -> field.group().equals(group) && field.row() == row);
        return new Sheet(next);
    }

    /// What has to be typed into `before` to get this sheet; emptied fields are there with "".
    public SortedMap<Field, String> changesSince(Sheet before) {
        var changes = new TreeMap<Field, String>();
        texts.forEach((field, text) -> {
            if (!before.text(field).equals(text)) {
                changes.put(field, text);
            }
        });
        for (var field : before.texts.keySet()) {
            if (!texts.containsKey(field)) {
                changes.put(field, "");
            }
        }
        return changes;
    }

    /// The fields that hold anything, in no order.
    public Set<Field> fields() {
        return Collections.unmodifiableSet(texts.keySet());
    }

    /// Every text, by field, in order; unmodifiable.
    public SortedMap<Field, String> texts() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sheet sheet && texts.equals(sheet.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /// The number of fields only: a sheet is full of what patients said, and must not reach a log.
    @Override
    public String toString() {
        return "a sheet of " + texts.size() + " fields";
    }
}
