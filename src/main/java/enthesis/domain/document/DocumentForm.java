package enthesis.domain.document;

import enthesis.domain.document.DocumentReading.Said;
import enthesis.domain.document.OutsideDocument.About;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.value.CourseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads what is asked of a document. Needed are its kind, the day that it bears, and the course or that it belongs to
/// none; a title only where the kind does not say what it is.
public final class DocumentForm {
    /// As long as the columns of the database.
    static final int TITLE = 200;
    static final int NOTE = 2000;

    private final Sheet sheet;
    private final Offer offer;
    private final Map<Field, Refusal> refusals = new TreeMap<>();
    private final List<Field> missing = new ArrayList<>();

    /// The courses of the patient, and how days are read.
    public record Offer(List<CourseId> courses, DateText dates) {

        public Offer {
            courses = List.copyOf(courses);
        }
    }

    private DocumentForm(Sheet sheet, Offer offer) {
        this.sheet = sheet;
        this.offer = offer;
    }

    public static DocumentReading read(Sheet sheet, Offer offer) {
        return new DocumentForm(sheet, offer).read();
    }

    private DocumentReading read() {
        var kind = needed(DocumentFields.KIND, Choices.in(DocumentKind.class, sheet, DocumentFields.KIND));
        var title = text(DocumentFields.TITLE, TITLE);
        if (title.isEmpty() && kind.equals(Optional.of(DocumentKind.OTHER))) {
            missing.add(DocumentFields.TITLE);
        }
        var dated = dated();
        var course = needed(DocumentFields.COURSE, belongs());
        var note = text(DocumentFields.NOTE, NOTE);
        return new DocumentReading(refusals.isEmpty() && missing.isEmpty()
                ? Optional.of(new Said(new About(kind.orElseThrow(), title, dated.orElseThrow(), note),
                        course.orElseThrow().course()))
                : Optional.empty(), refusals, missing);
    }

    private Optional<LocalDate> dated() {
        var read = offer.dates().readPast(sheet.text(DocumentFields.DATED));
        read.asRefusal().ifPresent(why -> refusals.put(DocumentFields.DATED, why));
        return needed(DocumentFields.DATED, read.asValue());
    }

    /// The course that it belongs to, or that it belongs to none.
    private record Belongs(Optional<CourseId> course) {}

    /// Empty while nobody has said it. Who has no course is not asked.
    private Optional<Belongs> belongs() {
        var said = sheet.text(DocumentFields.COURSE);
        if (offer.courses().isEmpty() || said.equals(DocumentFields.NO_COURSE)) {
            return Optional.of(new Belongs(Optional.empty()));
        }
        return offer.courses().stream().filter(one -> one.toString().equals(said)).findFirst()
                .map(one -> new Belongs(Optional.of(one)));
    }

    private String text(Field field, int most) {
        var typed = sheet.text(field).strip();
        if (typed.length() > most) {
            refusals.put(field, Refusal.of("document.tooLong", Integer.toString(most)));
        }
        return typed;
    }

    private <T> Optional<T> needed(Field field, Optional<T> value) {
        if (value.isEmpty() && !refusals.containsKey(field)) {
            missing.add(field);
        }
        return value;
    }
}
