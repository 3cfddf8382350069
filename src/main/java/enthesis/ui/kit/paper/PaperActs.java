package enthesis.ui.kit.paper;

import enthesis.domain.note.handout.Handout;
import java.util.function.Consumer;

/// What happens to a paper: printed, or saved as a PDF where the user says.
public record PaperActs(Consumer<Handout> print, Consumer<Handout> save) {}
