package enthesis.domain.document;

import static enthesis.domain.visit.Cases.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.document.DocumentReading.Said;
import enthesis.domain.document.OutsideDocument.About;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.value.CourseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DocumentFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final CourseId ANKLE = new CourseId(new UUID(3, 1));
    private static final DateText DATES = new DateText(TODAY, DateText.Slashes.ASK);

    private static DocumentReading read(Sheet sheet) {
        return DocumentForm.read(sheet, new DocumentForm.Offer(List.of(ANKLE), DATES));
    }

    @Test
    void kindDayAndCourseMakeADocument() {
        var reading = read(sheet("document.kind", "mri", "document.dated", "-2w", "document.course", ANKLE.toString(),
                "document.note", " ATFL thinned "));
        assertThat(reading.said()).contains(new Said(
                new About(DocumentKind.MRI, "", LocalDate.of(2026, 11, 9), "ATFL thinned"), Optional.of(ANKLE)));
        assertThat(reading.missing()).isEmpty();
    }

    @Test
    void withoutACourseIsSaidOrThereIsNone() {
        var typed = sheet("document.kind", "letter", "document.dated", "1 Nov 2026");
        assertThat(read(typed).missing()).containsExactly(DocumentFields.COURSE);
        assertThat(read(typed.with(DocumentFields.COURSE, "none")).said().orElseThrow().course()).isEmpty();
        assertThat(read(typed.with(DocumentFields.COURSE, UUID.randomUUID().toString())).missing())
                .as("a course of somebody else").containsExactly(DocumentFields.COURSE);
        assertThat(DocumentForm.read(typed, new DocumentForm.Offer(List.of(), DATES)).said()).isPresent();
    }

    @Test
    void anythingElseHasToBeNamed() {
        var typed = sheet("document.kind", "other", "document.dated", "t", "document.course", "none");
        assertThat(read(typed).missing()).containsExactly(DocumentFields.TITLE);
        assertThat(read(typed.with(DocumentFields.TITLE, "Insurance form")).said()).isPresent();
    }

    @Test
    void nothingIsGuessed() {
        var reading = read(Sheet.EMPTY);
        assertThat(reading.said()).isEmpty();
        assertThat(reading.missing()).containsExactly(DocumentFields.KIND, DocumentFields.DATED,
                DocumentFields.COURSE);
    }

    @Test
    void aDayToComeAndTooMuchTextAreRefused() {
        var reading = read(sheet("document.kind", "referral", "document.dated", "+1", "document.course", "none",
                "document.title", "x".repeat(201), "document.note", "x".repeat(2000)));
        assertThat(reading.refusals()).containsOnlyKeys(DocumentFields.DATED, DocumentFields.TITLE);
        assertThat(reading.refusals()).containsEntry(DocumentFields.TITLE, Refusal.of("document.tooLong", "200"));
        assertThat(reading.said()).isEmpty();
    }
}
