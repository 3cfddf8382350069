package enthesis.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.practice.PaperSize;
import enthesis.domain.words.Words;
import enthesis.exchange.document.content.RecallSheet;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The recall list as pages: everybody on it, the lot on every page, on either paper.
class RecallPaperTest {
    private final Documents documents = new Documents(new Words(Locale.ENGLISH));

    private static RecallSheet sheet(int people) {
        return new RecallSheet("Harbour Street Clinic", "B4471", "Printed 23 Nov 2026, 10:12, by Lorna Hale",
                people + " patients", IntStream.rangeClosed(1, people).mapToObj(RecallPaperTest::row).toList());
    }

    private static RecallSheet.Row row(int number) {
        return new RecallSheet.Row(
                new RecallSheet.Who("MUSTERMANN, Erika " + number, "12 Apr 1968", "00" + number,
                        number % 2 == 0 ? "" : "0151 555 0142"),
                "23 Nov 2026", "Dextrose 50 %", "B4471", "3 mL drawn up, 6.5 mL of the solution injected",
                number == 3 ? "void or entered in error" : "");
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void everybodyIsOnIt(PaperSize paper) throws IOException {
        try (var reader = new Reader(documents.recall(sheet(40), paper))) {
            var pages = reader.document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++) {
                assertThat(reader.text(page)).contains("lot B4471", "40 patients", "Printed 23 Nov 2026",
                        "page " + page + " of " + pages);
            }
            var text = reader.text();
            IntStream.rangeClosed(1, 40).forEach(one -> assertThat(text).contains("Erika " + one + " "));
            assertThat(text).contains("born 12 Apr 1968, chart 0040", "none on record", "0151 555 0142");
            assertThat(reader.document.getDocumentInformation().getTitle()).isEqualTo("Recall list");
            float width = reader.document.getPage(0).getMediaBox().getWidth();
            assertThat(width).isEqualTo(paper == PaperSize.LETTER ? 612f : 595f, Offset.offset(1f));
        }
    }

    @Test
    void aShortListIsOnePage() throws IOException {
        try (var reader = new Reader(documents.recall(sheet(3), PaperSize.A4))) {
            assertThat(reader.document.getNumberOfPages()).isEqualTo(1);
            assertThat(reader.text()).contains("Who received lot B4471", "void or entered in error",
                    "6.5 mL of the solution injected", "Told on, by");
            reader.pictures("recall");
        }
    }
}
