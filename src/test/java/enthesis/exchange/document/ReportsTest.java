package enthesis.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.followup.Contact;
import enthesis.domain.followup.Diaries;
import enthesis.domain.note.Canonical;
import enthesis.domain.note.NoteSeal;
import enthesis.domain.note.SeedCase;
import enthesis.domain.outcome.Answers73;
import enthesis.domain.people.Clinic;
import enthesis.domain.practice.PaperSize;
import enthesis.domain.value.PersonId;
import enthesis.domain.visit.Cases;
import enthesis.exchange.document.report.CallSheets;
import enthesis.exchange.document.report.CourseSheet;
import enthesis.exchange.document.report.CourseSheets;
import enthesis.exchange.document.report.DaySheet;
import enthesis.exchange.document.report.Reports;
import enthesis.storage.reference.map.AtlasFiles;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The papers of more than one visit, and the map alone.
class ReportsTest {
    private static final Clinic CLINIC = new Clinic("Harbour Street Clinic", "555 0100", "911", Clinic.Copies.UNKNOWN);
    private static final Papers PAPERS = new Papers(SeedCase.WORDS, AtlasFiles.load(), () -> CLINIC,
            () -> SeedCase.WORDINGS, _ -> Optional.empty());
    private final Reports reports = new Documents(SeedCase.WORDS).reports();

    private static CourseSheet course() {
        var reading = SeedCase.reading();
        var known = new CourseSheets.Known(Cases.course(), List.of(new CourseSheets.Session(1, reading)), List.of(),
                Answers73.treated(), Answers73.PRACTICE);
        return new CourseSheets(SeedCase.WORDS).sheet(known, new CourseSheets.Around(PAPERS.about(reading),
                CLINIC.name(), "", Answers73.TODAY, "Dr. L. Hale"));
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void theSummaryOfACourseShowsItsCurvesAndSaysThem(PaperSize paper) throws IOException {
        var sheet = course();
        try (var reader = new Reader(reports.course(sheet, paper))) {
            reader.pictures("paper-course-" + paper.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(reader.document.getNumberOfPages()).isEqualTo(1);
            assertThat(reader.text(1)).contains("Course summary", "Mustermann, Erika", "004711", "RIGHT",
                    "ankle and foot, course of injections", "page 1 of 1", "Indication", "dextrose 15 %",
                    "Dr. L. Hale");
            assertThat(reader.alternates()).hasSize(1).first().asString()
                    .startsWith("Curves of the RIGHT ankle and foot")
                    .contains("Session 1 on 23 Nov 2026", sheet.answers().getFirst().says());
            assertThat(reader.images()).as("vectors only").isZero();
            sheet.answers().forEach(answer -> assertThat(told(reader)).contains(answer.says().replace(" ", "")));
            marked(reader, "Course summary", "RIGHT ankle and foot, course of injections");
        }
    }

    private static String told(Reader reader) {
        try {
            return reader.text().replaceAll("[\\s\u00a0]+", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Tagged, in embedded fonts, called by what it is and by nobody's name, with a bookmark for each page.
    private static void marked(Reader reader, String title, String... bookmarks) throws IOException {
        var catalog = reader.document.getDocumentCatalog();
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(reader.structures()).contains("H1");
        assertThat(reader.fonts()).isNotEmpty().allMatch(font -> font.isEmbedded());
        assertThat(reader.document.getDocumentInformation().getTitle()).isEqualTo(title);
        assertThat(reader.bookmarks()).containsExactly(bookmarks);
    }

    /// Without an answer and without a session it says so, and draws nothing.
    @Test
    void aCourseThatHasNotBegunSaysSo() throws IOException {
        var sheet = course();
        var empty = new CourseSheet(sheet.about(), sheet.clinic(), sheet.title(), sheet.when(), sheet.facts(),
                List.of(), List.of(), Optional.empty(), "", List.of(), sheet.signer());
        try (var reader = new Reader(reports.course(empty, PaperSize.A4))) {
            assertThat(reader.text()).contains("No session has been signed yet.", "Nobody has been asked yet.");
            assertThat(reader.alternates()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void theMapAloneSaysSideSignerAndTheEndOfTheTrail(PaperSize paper) throws IOException {
        var reading = SeedCase.reading();
        var signer = new NoteSeal.Signer("Dr. L. Hale", Instant.parse("2026-11-23T10:21:04Z"));
        var note = PAPERS.signed(reading, signer, new Canonical("x"), "Trail: line 1204, 0a1b2c3d4e5f");
        try (var reader = new Reader(reports.map(note, false, paper));
                var wrong = new Reader(reports.map(note, true, paper))) {
            reader.pictures("paper-map-" + paper.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(reader.document.getNumberOfPages()).isEqualTo(note.maps().size());
            for (int page = 1; page <= reader.document.getNumberOfPages(); page++) {
                assertThat(reader.text(page)).contains("Procedure map", "Mustermann, Erika", "RIGHT",
                        "Signed by Dr. L. Hale", "Trail: line 1204, 0a1b2c3d4e5f", "page " + page + " of ");
                assertThat(wrong.text(page)).contains("IN ERROR");
            }
            assertThat(reader.alternates()).hasSize(note.maps().size());
            assertThat(reader.text()).doesNotContain("Aftercare").contains("ATFL, fibular attachment");
            marked(reader, "Procedure map", reader.bookmarks().toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void eachCallIsAPageWithWhatIsAsked(PaperSize paper) throws IOException {
        var session = Diaries.session("ankle-foot", 4);
        var tried = new Contact(Instant.parse("2026-11-21T09:00:00Z"), new PersonId(new UUID(1, 2)), 1,
                Contact.Result.NO_ANSWER, Map.of(), "");
        var sheets = new CallSheets(SeedCase.WORDS, Diaries.PRACTICE.rules().followUp());
        var whom = new CallSheets.Whom(PAPERS.about(SeedCase.reading()), CLINIC.name(), "555 0199");
        var one = sheets.sheet(session, whom, List.of(tried), Diaries.INJECTED.plusDays(2));
        try (var reader = new Reader(reports.calls(List.of(one, one), paper))) {
            reader.pictures("paper-call-" + paper.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(reader.document.getNumberOfPages()).isEqualTo(2);
            assertThat(reader.text(1)).contains("Call after an injection", "Mustermann, Erika", "555 0199",
                    "Today is day 2; pain before: 4", "Day 1: No answer", "Fever, chills, pus", "not known",
                    "Pain, treated place", "page 1 of 2").doesNotContain("Ringing ears", "_");
            assertThat(reader.bookmarks()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void theDayListHasEveryLineWithItsSide(PaperSize paper) throws IOException {
        var lines = IntStream.rangeClosed(1, 40).mapToObj(number -> new DaySheet.Line("MUSTERMANN, Erika " + number,
                "born 12 April 1968, chart 0047" + number, number % 3 == 0 ? "" : "555 01" + number,
                List.of(new DaySheet.Place(number % 2 == 0 ? "RIGHT" : "LEFT", "ankle and foot, session 3 of 6")),
                "day 2, not tried yet")).toList();
        var sheet = new DaySheet(CLINIC.name(), "23 November 2026", "Printed 23 November 2026, 07:50, by M. Okafor",
                "Trail: line 1204, 0a1b2c3d4e5f", List.of(new DaySheet.Part("Sessions due", lines.subList(0, 5)),
                        new DaySheet.Part("Nothing", List.of()), new DaySheet.Part("Flare calls due", lines)));
        try (var reader = new Reader(reports.day(sheet, paper))) {
            reader.pictures("paper-day-" + paper.name().toLowerCase(java.util.Locale.ROOT));
            var pages = reader.document.getNumberOfPages();
            assertThat(reader.text()).contains("Sessions due (5)", "Flare calls due (40)", "none on record")
                    .doesNotContain("Nothing");
            lines.forEach(line -> assertThat(told(reader)).contains(line.name().replace(" ", "")));
            for (int page = 1; page <= pages; page++) {
                assertThat(reader.text(page)).contains("Day list", "page " + page + " of " + pages,
                        "Trail: line 1204, 0a1b2c3d4e5f");
            }
        }
    }
}
