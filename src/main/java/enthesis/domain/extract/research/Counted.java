package enthesis.domain.extract.research;

import enthesis.domain.extract.rows.Column.Kind;
import enthesis.domain.extract.rows.Form;
import enthesis.domain.extract.rows.Lines;
import enthesis.domain.insight.TreatedCourse;
import enthesis.domain.value.CourseId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Which rows of one person are counted, as Insight counts: courses that were not opened by mistake, visits that were
/// signed and stand, answers that were not withdrawn; and what hangs on them.
final class Counted {
    /// Tables that others hang on, and the column by which they do.
    private static final Map<String, String> PARENTS = Map.of("courses", "course", "visits", "visit", "follow_ups",
            "follow_up", "follow_up_calls", "contact", "outcomes", "outcome", "examinations", "exam");

    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<CourseId, TreatedCourse.Of> courses;

    Counted(List<Lines> all, Map<CourseId, TreatedCourse.Of> courses) {
        this.courses = courses;
        var standing = new HashSet<>(column(all, "signed_notes", "visit"));
        column(all, "visits_voided", "visit").forEach(standing::remove);
        rows(all, "addenda").stream().filter(one -> one.says("kind").equals("entered_in_error"))
                .forEach(one -> standing.remove(one.says("visit")));
        var withdrawn = Set.copyOf(column(all, "outcomes_withdrawn", "outcome"));
        for (var lines : all) {
            var parent = PARENTS.get(lines.form().name());
            if (parent != null) {
                var own = new HashSet<String>();
                lines.all().stream().map(line -> new Row(lines, line)).filter(this::hangs).map(row -> row.says("id"))
                        .filter(id -> stands(parent, id, standing, withdrawn)).forEach(own::add);
                ids.put(parent, own);
            }
        }
    }

    /// One row of a table.
    record Row(Lines lines, List<String> cells) {
        String says(String column) {
            return lines.cell(cells, column);
        }
    }

    private boolean stands(String what, String id, Set<String> standing, Set<String> withdrawn) {
        return switch (what) {
            case "course" -> courses.containsKey(course(id));
            case "visit" -> standing.contains(id);
            case "outcome" -> !withdrawn.contains(id);
            default -> true;
        };
    }

    static CourseId course(String id) {
        return new CourseId(UUID.fromString(id));
    }

    private static List<Row> rows(List<Lines> all, String name) {
        return all.stream().filter(lines -> lines.form().name().equals(name))
                .flatMap(lines -> lines.all().stream().map(line -> new Row(lines, line))).toList();
    }

    private static List<String> column(List<Lines> all, String name, String column) {
        return rows(all, name).stream().map(row -> row.says(column)).toList();
    }

    boolean nobody() {
        return ids.getOrDefault("course", Set.of()).isEmpty();
    }

    List<Row> rows(Lines lines) {
        var rows = new ArrayList<Row>();
        for (var line : lines.all()) {
            var row = new Row(lines, line);
            if (hangs(row) && itself(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private boolean itself(Row row) {
        var own = PARENTS.get(row.lines.form().name());
        return own == null || Objects.requireNonNull(ids.get(own)).contains(row.says("id"));
    }

    /// Whether all that it hangs on is counted.
    private boolean hangs(Row row) {
        return ids.entrySet().stream().allMatch(parent -> {
            var id = hook(row.lines.form(), parent.getKey()) ? row.says(parent.getKey()) : "";
            return id.isEmpty() || parent.getValue().contains(id);
        });
    }

    private static boolean hook(Form form, String column) {
        int at = form.at(column);
        return at >= 0 && form.columns().get(at).kind() == Kind.IDENTITY;
    }
}
