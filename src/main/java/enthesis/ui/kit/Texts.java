package enthesis.ui.kit;

import enthesis.domain.entry.Refusal;
import enthesis.domain.words.Worded;
import enthesis.domain.words.Words;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the screen says: sentences by key, dates with the month as a word, and what went wrong in plain words.
///
/// What an exception says of itself is never shown: it can hold a patient's data.
public final class Texts {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    private final Words words;
    private final Map<Class<? extends Exception>, String> failures;

    public Texts(Words words) {
        this(words, Map.of());
    }

    /// `failures` names the sentence for exceptions that the layers below throw.
    public Texts(Words words, Map<Class<? extends Exception>, String> failures) {
        this.words = words;
        this.failures = Map.copyOf(failures);
    }

    public Words words() {
        return words;
    }

    public String say(String key, String... values) {
        return words.say(key, values);
    }

    public String say(Refusal refusal) {
        return words.say(refusal.words(), refusal.values().toArray(String[]::new));
    }

    public String say(Worded worded) {
        return words.say(worded.words(), worded.values().toArray(String[]::new));
    }

    /// "23 Nov 2026": the month is a word, so day and month are never taken for each other.
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /// "23 Nov".
    public String day(LocalDate date) {
        return DAY.format(date);
    }

    /// "Nov 2026".
    public String month(LocalDate date) {
        return MONTH.format(date);
    }

    /// "10:42".
    public String time(LocalTime time) {
        return TIME.format(time);
    }

    /// "10:42:07".
    public String second(LocalTime time) {
        return SECOND.format(time);
    }

    /// What happened, what was kept, what to do next.
    public String of(Throwable failure) {
        var causes = Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause).toList();
        for (var cause : causes) {
            if (cause instanceof Worded worded) {
                return say(worded);
            }
        }
        return causes.stream().map(this::key).filter(Objects::nonNull).findFirst().map(words::say)
                .orElseGet(() -> words.say("kit.failed.unknown"));
    }

    private @Nullable String key(Throwable cause) {
        for (var failure : failures.entrySet()) {
            if (failure.getKey().isInstance(cause)) {
                return failure.getValue();
            }
        }
        return switch (cause) {
            case NoSuchFileException _ -> "kit.failed.missing";
            case AccessDeniedException _,ReadOnlyFileSystemException _ -> "kit.failed.denied";
            case FileSystemException e when full(e) -> "kit.failed.full";
            case IOException e when full(e) -> "kit.failed.full";
            case IOException e when says(e, "read-only file system") -> "kit.failed.denied";
            case IOException _ -> "kit.failed.disk";
            default -> null;
        };
    }

    private static boolean full(IOException e) {
        return says(e, "no space left", "not enough space", "quota");
    }

    /// In the system's words; Java has no type for it.
    private static boolean says(IOException e, String... words) {
        var said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return Stream.of(words).anyMatch(said::contains);
    }
}
