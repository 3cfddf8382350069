package enthesis.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Fails a test during which JavaFX warned of a style: a colour that is not found, a value that can't be read.
public final class CssWarnings implements BeforeEachCallback, AfterEachCallback {
    private static final Logger STYLES = Logger.getLogger("javafx.css");

    private final Ear ear = new Ear();

    @Override
    public void beforeEach(ExtensionContext context) {
        ear.heard.clear();
        STYLES.addHandler(ear);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        STYLES.removeHandler(ear);
        assertThat(ear.heard).as("warnings of styles").isEmpty();
    }

    private static final class Ear extends Handler {
        private final List<String> heard = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord told) {
            if (told.getLevel().intValue() >= Level.WARNING.intValue()) {
                heard.add(told.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
