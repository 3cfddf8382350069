package enthesis.ui.practice.trail;

import enthesis.storage.deed.Told;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.section.RegionWords;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One row of the chart before and after, in words of the clinic: "visit of 3 Oct 2026, RIGHT knee: vitals, heart rate,
/// before: reading 72 → 76".
public record RowWords(Texts texts, ZoneId zone, ValueWords values) {
    private static final int LONGEST = 160;
    /// What the line itself says already, or nobody reads.
    private static final Set<String> SILENT = Set.of("at", "place", "turn", "decimals", "revision");
    /// That these changed is said, not how: they are no words.
    private static final Set<String> UNREADABLE = Set.of("json", "canonical", "dots");
    private static final Set<String> REPEATS = Set.of("VISIT_ENTRY", "FOLLOW_UP_ENTRY", "PATIENT_WORD");
    /// Their values need no name before them.
    private static final Set<String> BARE = Set.of("patient_allergy.substance", "told_allergy.substance",
            "told_medication.told", "visit_entry.typed", "follow_up_entry.typed", "person.name", "patient_word.word",
            "patient.family", "patient.given", "exam_finding.found", "component.product", "adverse_event.term",
            "visit_void.reason", "shelf_lot.product", "pain.score", "red_flag.answer", "course_end.words");

    public static RowWords shown(Texts texts, ZoneId zone) {
        return new RowWords(texts, zone, new ValueWords(texts, zone, LONGEST));
    }

    /// Every word of it.
    public static RowWords whole(Texts texts, ZoneId zone) {
        return new RowWords(texts, zone, new ValueWords(texts, zone, Integer.MAX_VALUE));
    }

    public String of(Told told) {
        var row = row(told);
        var where = where(told.where());
        return where.isEmpty() ? row : where + ": " + small(row);
    }

    /// "visit of 3 Oct 2026, RIGHT knee"; "" where it belongs to neither visit nor course.
    public String where(Told.Where where) {
        var visit = where.performed()
                .map(at -> texts.say("trail.visitOn", texts.date(LocalDate.ofInstant(at, zone)))).stream();
        var served = where.served().stream().map(one -> texts.say("kit.side." + one.side()) + " "
                + RegionWords.region(one.region(), texts));
        return Stream.concat(visit, served).collect(Collectors.joining(", "));
    }

    /// Whether it repeats what other rows say: the words as they were typed, or by which a chart is found.
    static boolean repeats(Told told) {
        return REPEATS.contains(told.entry().entity());
    }

    /// The name of a kind of row.
    public String table(Told told) {
        return word("trail.table." + table(told.entry().entity()), told.entry().entity());
    }

    private static String table(String entity) {
        return entity.toLowerCase(Locale.ROOT);
    }

    private String row(Told told) {
        var before = told.entry().before();
        var after = told.entry().after();
        var head = head(told, after.isEmpty() ? before : after);
        if (before.isEmpty()) {
            return one("trail.row.added", head, all(told, after));
        }
        if (after.isEmpty()) {
            return one("trail.row.removed", head, all(told, before));
        }
        var changes = changes(told, before, after);
        return changes.isEmpty() ? texts.say("trail.row.same", head) : texts.say("trail.row.changed", head, changes);
    }

    private String one(String key, String head, String body) {
        return body.isEmpty() ? texts.say(key + "Only", head) : texts.say(key, head, body);
    }

    private String head(Told told, Map<String, @Nullable String> row) {
        return Stream.concat(Stream.of(table(told)), told.keys().stream()
                .flatMap(column -> value(told, row, column).stream())).collect(Collectors.joining(", "));
    }

    private String all(Told told, Map<String, @Nullable String> row) {
        var said = new ArrayList<String>();
        for (var column : columns(told, row.keySet())) {
            value(told, row, column).ifPresent(value -> said.add(named(told, column, value)));
        }
        return String.join(", ", said);
    }

    private String named(Told told, String column, String value) {
        if (UNREADABLE.contains(column)) {
            return name(told, column);
        }
        return BARE.contains(table(told.entry().entity()) + "." + column)
                ? value
                : texts.say("trail.value", name(told, column), value);
    }

    private String changes(Told told, Map<String, @Nullable String> before, Map<String, @Nullable String> after) {
        var both = new LinkedHashSet<>(before.keySet());
        both.addAll(after.keySet());
        return columns(told, both).stream().filter(column -> !Objects.equals(text(before, column), text(after, column)))
                .map(column -> change(told, column, before, after)).collect(Collectors.joining(", "));
    }

    private String change(Told told, String column, Map<String, @Nullable String> before,
            Map<String, @Nullable String> after) {
        var was = value(told, before, column);
        var now = value(told, after, column);
        if (UNREADABLE.contains(column) || (was.isEmpty() && now.isEmpty())) {
            return texts.say("trail.changedOnly", name(told, column));
        }
        var nothing = texts.say("trail.nothing");
        return texts.say("trail.change", name(told, column), was.orElse(nothing), now.orElse(nothing));
    }

    private static List<String> columns(Told told, Set<String> all) {
        return all.stream().filter(column -> !SILENT.contains(column) && !told.keys().contains(column)).toList();
    }

    /// Whose chart it is, the act says already.
    private Optional<String> value(Told told, Map<String, @Nullable String> row, String column) {
        var text = text(row, column);
        boolean said = told.entry().act().about().filter(patient -> patient.toString().equals(text)).isPresent();
        return text.isEmpty() || said ? Optional.empty() : values.of(text, told.names());
    }

    private static String text(Map<String, @Nullable String> row, String column) {
        return Objects.requireNonNullElse(row.get(column), "");
    }

    private String name(Told told, String column) {
        var own = "trail.column." + table(told.entry().entity()) + "." + column;
        return texts.words().knows(own) ? texts.say(own) : word("trail.column." + column, column);
    }

    /// A row of an older program may have a column that is no more.
    private String word(String key, String otherwise) {
        return texts.words().knows(key) ? texts.say(key) : otherwise.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
