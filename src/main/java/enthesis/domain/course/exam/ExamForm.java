package enthesis.domain.course.exam;

import enthesis.domain.course.Course;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.assess.ExamTest;
import enthesis.domain.practice.assess.ExamTest.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// Reads an examination from its sheet. Every finding is optional; what lies outside the limits of its test is refused.
public final class ExamForm {
    private final Sheet sheet;
    private final Offer offer;
    private final Map<Field, Refusal> refusals = new TreeMap<>();

    /// `tests` are those of the region, `structures` its index; `dates` reads the day.
    public record Offer(Course course, ExamTest tenderness, List<ExamTest> tests, List<Structured> structures,
            DateText dates, LocalDate today) {

        public Offer {
            tests = List.copyOf(tests);
            structures = List.copyOf(structures);
        }
    }

    /// A structure of the index, or one of a pair of them; `also` are its other names.
    public record Structured(String id, String name, boolean midline, List<String> also) {
        public Structured {
            also = List.copyOf(also);
        }
    }

    private ExamForm(Sheet sheet, Offer offer) {
        this.sheet = sheet;
        this.offer = offer;
    }

    public static ExamReading read(Sheet sheet, Offer offer, Exams before, UUID id) {
        return new ExamForm(sheet, offer).read(before, id);
    }

    private ExamReading read(Exams before, UUID id) {
        var rows = rows(before);
        var found = new HashMap<Measure, BigDecimal>();
        for (var row : rows) {
            for (var side : row.sides()) {
                var measure = row.on(side);
                number(row.test(), ExamFields.found(measure)).ifPresent(value -> found.put(measure, value));
            }
        }
        var day = offer.dates().readPast(sheet.text(ExamFields.DAY));
        day.asRefusal().ifPresent(refusal -> refusals.put(ExamFields.DAY, refusal));
        var exam = new Exam(id, offer.course().id(), day.asValue().orElse(offer.today()), found,
                sheet.text(ExamFields.WORDS).strip());
        return new ExamReading(exam, rows, refusals);
    }

    /// The structures that were examined before or are listed now, by their place in the index; then the tests.
    private List<ExamRow> rows(Exams before) {
        var side = offer.course().side();
        var rows = new ArrayList<ExamRow>();
        offer.structures().stream().filter(one -> isListed(one, before)).forEach(one -> rows
                .add(ExamRow.tender(offer.tenderness(), one.id(), one.name(), one.midline(), side)));
        offer.tests().stream().filter(test -> test.offered() || isDone(test, before))
                .forEach(test -> rows.add(ExamRow.of(test, side)));
        return rows;
    }

    private boolean isListed(Structured one, Exams before) {
        return sheet.has(ExamFields.listed(one.id())) || before.byDay().stream()
                .flatMap(exam -> exam.found().keySet().stream())
                .anyMatch(measure -> measure.kind() == Kind.TENDERNESS && measure.test().equals(one.id()));
    }

    private static boolean isDone(ExamTest test, Exams before) {
        return before.byDay().stream().flatMap(exam -> exam.found().keySet().stream())
                .anyMatch(measure -> measure.kind() == test.kind() && measure.test().equals(test.key()));
    }

    private Optional<BigDecimal> number(ExamTest test, Field field) {
        var text = sheet.text(field).strip();
        boolean negative = text.startsWith("-") || text.startsWith("\u2212");
        var read = NumberText.read(negative ? text.substring(1).strip() : text)
                .<BigDecimal>then(value -> within(test, negative ? value.negate() : value, text));
        read.asRefusal().ifPresent(refusal -> refusals.put(field, refusal));
        return read.asValue();
    }

    /// Grades and counts are whole.
    private static Entered<BigDecimal> within(ExamTest test, BigDecimal value, String text) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        boolean fits = value.compareTo(test.least()) >= 0 && value.compareTo(test.most()) <= 0;
        return whole && fits
                ? new Entered.Value<>(value.stripTrailingZeros(), text)
                : new Entered.Refused<>(Refusal.of("refusals.outsideTest", test.label(),
                        test.least().toPlainString(), test.most().toPlainString()), text);
    }
}
