package enthesis.storage.noted;

import java.util.Optional;

/// In what somebody says something in own words.
enum Kind {
    VISIT, COURSE, FOLLOW_UP;

    /// The kinds are read one after the other; empty behind the last.
    Optional<Kind> next() {
        return switch (this) {
            case VISIT -> Optional.of(COURSE);
            case COURSE -> Optional.of(FOLLOW_UP);
            case FOLLOW_UP -> Optional.empty();
        };
    }
}
