package enthesis.app.line;

import enthesis.domain.extract.ExtractFormat;
import java.util.Optional;

/// In which form charts leave, and whose: the number of a chart, or everybody's.
public record Leaves(ExtractFormat format, Optional<String> patient) {}
