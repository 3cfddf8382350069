package enthesis.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.practice.PaperSize;
import enthesis.domain.words.Words;
import enthesis.exchange.document.content.TrailSheet;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The report of the trail as pages: whom it is of and the end of the chain on each of them.
class TrailPaperTest {
    private static final String END = "End of the trail: line 12,345, 9f86d081884c";

    private final Documents documents = new Documents(new Words(Locale.ENGLISH));

    private static TrailSheet sheet(int acts) {
        return new TrailSheet("Harbour Street Clinic", "MUSTERMANN, Erika", "from 1 Oct 2026",
                "Printed 23 Nov 2026, 10:12, by Lorna Hale", END,
                IntStream.rangeClosed(1, acts).mapToObj(TrailPaperTest::row).toList());
    }

    private static TrailSheet.Row row(int number) {
        return new TrailSheet.Row("23 Nov 2026, 10:12:07", "Lorna Hale", "MUSTERMANN, Erika", "Visit kept " + number,
                number % 2 == 0
                        ? List.of()
                        : List.of("visit of 3 Oct 2026, RIGHT knee: vitals, heart rate, before: reading 72 \u2192 76"));
    }

    @Test
    void everyActIsOnItAndTheEndOfTheChainOnEveryPage() throws IOException {
        try (var reader = new Reader(documents.trail(sheet(60), PaperSize.A4))) {
            int pages = reader.document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++) {
                assertThat(reader.text(page)).contains("MUSTERMANN, Erika", "from 1 Oct 2026", "12,345",
                        "9f86d081884c", "by Lorna Hale", "page " + page + " of " + pages);
            }
            var text = reader.text();
            IntStream.rangeClosed(1, 60).forEach(one -> assertThat(text).contains("Visit kept " + one + " "));
            reader.pictures("trail-long");
        }
    }

    @Test
    void aShortReportIsOnePage() throws IOException {
        try (var reader = new Reader(documents.trail(sheet(3), PaperSize.LETTER))) {
            assertThat(reader.document.getNumberOfPages()).isEqualTo(1);
            assertThat(reader.text()).contains("Who saw and changed what: MUSTERMANN, Erika, from 1 Oct 2026",
                    "RIGHT knee: vitals, heart rate, before: reading 72 \u2192 76", "Keep this sheet");
            reader.pictures("trail");
        }
    }
}
