package enthesis.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// What Java and JavaFX tell: warnings and worse, and never what an exception says.
class QuietLogTest {
    private static final String NAME = "enthesis.test.log";

    private final ListAppender<ILoggingEvent> seen = new ListAppender<>();
    private final Logger log = (Logger) LoggerFactory.getLogger(NAME);

    @BeforeEach
    void listen() {
        seen.start();
        log.addAppender(seen);
        log.setAdditive(false);
    }

    @AfterEach
    void stopListening() {
        log.detachAppender(seen);
    }

    @Test
    void isWhatJavaAsksForALog() {
        assertThat(System.LoggerFinder.getLoggerFinder()).isInstanceOf(QuietLog.class);
    }

    @Test
    void tellsWarningsAndWorse() {
        var logger = System.getLogger(NAME);
        logger.log(System.Logger.Level.INFO, "nothing");
        logger.log(System.Logger.Level.WARNING, "{0} of {1}", 2, 3);
        logger.log(System.Logger.Level.ERROR, "bad {");
        logger.log(System.Logger.Level.WARNING, "{0", 1);

        assertThat(words()).containsExactly("2 of 3", "bad {", "{0 [1]");
    }

    @Test
    void tellsKindAndPlaceOfWhatWentWrongButNotWhatItSays() {
        System.getLogger(NAME).log(System.Logger.Level.WARNING, "not read",
                new IllegalStateException("Doe, Jane", new IllegalArgumentException("penicillin")));

        assertThat(words()).hasSize(1).allSatisfy(line -> assertThat(line)
                .startsWith("not read\n" + IllegalStateException.class.getName())
                .contains(IllegalArgumentException.class.getName(), "QuietLogTest")
                .doesNotContain("Doe", "penicillin"));
    }

    @Test
    void neitherDoesItTellWhatOneSaysThatStandsInTheWords() {
        var wrong = new IllegalStateException("Doe, Jane");
        System.getLogger(NAME).log(System.Logger.Level.WARNING, "{0}: {1}", "not read", wrong);
        System.getLogger(NAME).log(System.Logger.Level.WARNING, "{0", 1, wrong);

        assertThat(words()).containsExactly("not read: java.lang.IllegalStateException",
                "{0 [1, java.lang.IllegalStateException]");
    }

    @Test
    void leavesOutWhatJavaFxTellsAtEveryStart() {
        assertThat(System.getLogger("javafx").isLoggable(System.Logger.Level.WARNING)).isFalse();
        assertThat(System.getLogger("javafx").isLoggable(System.Logger.Level.ERROR)).isTrue();
        assertThat(System.getLogger("javafx.css").isLoggable(System.Logger.Level.WARNING)).isTrue();
        assertThat(System.getLogger(NAME).isLoggable(System.Logger.Level.OFF)).isFalse();
    }

    @Test
    void letsNoLibraryQuoteTheDocumentsItReads() {
        assertThat(LoggerFactory.getLogger("org.apache.pdfbox.pdfparser.COSParser").isErrorEnabled()).isFalse();
        assertThat(LoggerFactory.getLogger("org.apache.fontbox.ttf.TTFParser").isErrorEnabled()).isFalse();
        assertThat(LoggerFactory.getLogger("org.jooq").isInfoEnabled()).isFalse();
        assertThat(LoggerFactory.getLogger("org.jooq").isWarnEnabled()).isTrue();
    }

    private List<String> words() {
        return seen.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
