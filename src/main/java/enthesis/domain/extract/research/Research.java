package enthesis.domain.extract.research;

import enthesis.domain.extract.research.Counted.Row;
import enthesis.domain.extract.rows.Column;
import enthesis.domain.extract.rows.Form;
import enthesis.domain.extract.rows.Lines;
import enthesis.domain.extract.rows.Spoken;
import enthesis.domain.insight.TreatedCourse;
import enthesis.domain.insight.rows.SmallCells;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Charts as they leave for research, by the rules of Insight's rows: names by lot, what is in somebody's own words
/// left out, rows marked whose region and indication few share. Days move with their patient, so that what lies between
/// them stays; hours are left out; of the birth date there is the age at the first visit. It is de-identified,
/// not anonymous.
public final class Research {
    /// Whoever is older is one group (45 CFR 164.514(b)(2)(i)(C), the oldest age that may be told).
    private static final int OLDEST = 89;
    private static final int WHOLE_DAY = 10;

    private final Lots lots;
    private final Map<CourseId, TreatedCourse.Of> courses;
    private final SmallCells small;
    private final Spoken spoken;
    /// Those with more than one chart of whom a row of who they are is written.
    private final Set<String> told = new HashSet<>();

    public Research(Lots lots, Map<CourseId, TreatedCourse.Of> courses, SmallCells small, Spoken spoken) {
        this.lots = lots;
        this.courses = courses;
        this.small = small;
        this.spoken = spoken;
    }

    /// One person: their charts, the one that stands for all of them first.
    public record Whose(PatientId chart, List<PatientId> linked) {
        String identity() {
            return Stream.concat(Stream.of(chart), linked.stream()).map(PatientId::toString).sorted().findFirst()
                    .orElseThrow();
        }
    }

    public static List<Form> forms(List<Form> all) {
        return all.stream().filter(Kept::any).map(Kept::form).toList();
    }

    /// Charts are written in the order of their lots.
    public String lot(PatientId chart) {
        return lots.name(chart.toString());
    }

    /// What of a chart leaves; nothing of one without a course.
    public List<Lines> of(Whose whose, List<Lines> all) {
        var counted = new Counted(all, courses);
        if (counted.nobody()) {
            return List.of();
        }
        var one = new One(whose.identity(), lots.days(whose.identity()), first(all, counted));
        boolean again = !whose.linked.isEmpty() && !told.add(one.identity);
        return all.stream().filter(lines -> Kept.any(lines.form()))
                .filter(lines -> !(again && lines.form().name().equals("patients")))
                .map(lines -> new Lines(Kept.form(lines.form()),
                        counted.rows(lines).stream().map(row -> line(row, one)).toList()))
                .toList();
    }

    /// A person by lot, by how many days theirs move, and the day by which their age is told.
    private record One(String identity, int days, Optional<LocalDate> first) {}

    private static Optional<LocalDate> first(List<Lines> all, Counted counted) {
        return Stream.of("visits", "courses").flatMap(name -> all.stream()
                .filter(lines -> lines.form().name().equals(name)).flatMap(lines -> counted.rows(lines).stream())
                .map(row -> day(row.says(name.equals("visits") ? "performed" : "opened"))).sorted().limit(1))
                .findFirst();
    }

    private static LocalDate day(String cell) {
        return LocalDate.parse(cell.substring(0, WHOLE_DAY));
    }

    private List<String> line(Row row, One one) {
        var cells = new ArrayList<>(List.of(lots.name(one.identity)));
        Kept.of(row.lines().form()).forEach(column -> cells.add(cell(row, column, one)));
        switch (row.lines().form().name()) {
            case "patients" -> cells.addAll(age(row, one));
            case "courses" -> cells.add(small.holds(listed(row)) ? "yes" : "no");
            default -> {
            }
        }
        return cells;
    }

    private TreatedCourse.Of listed(Row row) {
        return Objects.requireNonNull(courses.get(Counted.course(row.says("id"))));
    }

    private List<String> age(Row row, One one) {
        long age = one.first.map(first -> ChronoUnit.YEARS.between(day(row.says("born")), first)).orElse(0L);
        return age > OLDEST ? List.of(Integer.toString(OLDEST + 1), "yes") : List.of(Long.toString(age), "no");
    }

    private String cell(Row row, Column column, One one) {
        var said = row.says(column.name());
        if (column.means().equals("course.indication_key")) {
            return SmallCells.indication(listed(row));
        }
        if (said.isEmpty()) {
            return said;
        }
        return switch (column.kind()) {
            case IDENTITY -> lots.name(said);
            case DAY, MOMENT -> day(said).plusDays(one.days).toString();
            case CODE -> code(column, said);
            case WHOLE, DECIMAL, YES_NO, TIME, TEXT -> said;
        };
    }

    /// A key of the practice's own could be its own words.
    private String code(Column column, String said) {
        return column.codes().isEmpty() && spoken.code(column.means(), said).isEmpty() ? "other" : said;
    }
}
