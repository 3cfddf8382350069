package enthesis.app.log;

import enthesis.ui.kit.frame.BugDialog;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// What Java and JavaFX have to tell enters the log of the program: warnings and worse, of what went wrong the kinds
/// and places, never what it says. The log is made when there is something to tell: the start of most days
/// tells nothing.
public final class QuietLog extends System.LoggerFinder {
    /// JavaFX tells here at every start that it stands on the class path, where it is meant to stand.
    private static final String JAVAFX = "javafx";

    @Override
    public System.Logger getLogger(String name, Module module) {
        return new Told(name, name.equals(JAVAFX) ? System.Logger.Level.ERROR : System.Logger.Level.WARNING);
    }

    private record Told(String name, System.Logger.Level least) implements System.Logger {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isLoggable(Level level) {
            return level != Level.OFF && level.getSeverity() >= least.getSeverity();
        }

        @Override
        public void log(Level level, @Nullable ResourceBundle bundle, @Nullable String text,
                @Nullable Throwable thrown) {
            if (isLoggable(level)) {
                tell(level, said(bundle, text) + (thrown == null ? "" : "\n" + BugDialog.trace(thrown)));
            }
        }

        @Override
        public void log(Level level, @Nullable ResourceBundle bundle, @Nullable String format,
                @Nullable Object @Nullable... values) {
            if (isLoggable(level)) {
                var said = said(bundle, format);
                tell(level, values == null || values.length == 0 ? said : filled(said, values));
            }
        }

        private void tell(Level level, String words) {
            var log = LoggerFactory.getLogger(name);
            if (level == Level.ERROR) {
                log.error("{}", words);
            } else {
                log.warn("{}", words);
            }
        }

        private static String said(@Nullable ResourceBundle bundle, @Nullable String text) {
            var words = text == null ? "" : text;
            return bundle != null && bundle.containsKey(words) ? bundle.getString(words) : words;
        }

        private static String filled(String format, @Nullable Object... values) {
            var quiet = Arrays.stream(values)
                    .map(value -> value instanceof Throwable thrown ? thrown.getClass().getName() : value).toArray();
            try {
                return MessageFormat.format(format, quiet);
            } catch (IllegalArgumentException _) {
                return format + " " + Arrays.toString(quiet);
            }
        }
    }
}
