package enthesis.ui.practice.intake;

import enthesis.domain.intake.table.Dictionary;
import enthesis.domain.intake.table.Survey;
import enthesis.domain.intake.table.TableReading;
import enthesis.domain.words.Worded;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// A table that was looked at: how it would be read, as far as that can be seen or is `remembered`. Where it is no
/// table in this form, `wrong` says why, and there is no survey; it may be one in another.
public record Looked(Path path, TableReading reading, Optional<Survey> survey, boolean remembered,
        Optional<Worded> wrong, Dictionary dictionary, LocalDate today) {}
