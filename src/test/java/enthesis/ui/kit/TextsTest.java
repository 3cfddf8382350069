package enthesis.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.words.Words;
import enthesis.storage.file.DiskFull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts texts = new Texts(new Words(Locale.ENGLISH));

    @Test
    void theMonthIsAWord() {
        assertThat(texts.date(LocalDate.of(2026, 11, 3))).isEqualTo("3 Nov 2026");
    }

    @Test
    void failuresAreToldInPlainWordsAndNeverInTheirOwn() {
        assertThat(texts.of(new UncheckedIOException(new IOException("No space left on device"))))
                .startsWith("The disk is full.");
        assertThat(texts.of(new AccessDeniedException("/home/lorna")))
                .startsWith("The disk does not let Enthesis write");
        assertThat(texts.of(new IllegalStateException("MUSTERMANN"))).doesNotContain("MUSTERMANN");
    }

    @Test
    void whatHasItsOwnWordsIsToldInThem() {
        var full = new DiskFull(12_000_000);
        assertThat(texts.of(new FileSystemException("x", null, "Read-only file system")))
                .isEqualTo(texts.say("kit.failed.denied"));
        assertThat(texts.of(new IOException(full))).isEqualTo(texts.say(full));
    }
}
