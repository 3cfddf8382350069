package enthesis.ui.aftercare;

import enthesis.domain.visit.Reading;
import java.util.function.Consumer;

/// What happens to the hand-out: printed, or saved as a PDF where the user says.
public record AftercareActs(Consumer<Reading> print, Consumer<Reading> save) {}
