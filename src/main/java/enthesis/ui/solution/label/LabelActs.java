package enthesis.ui.solution.label;

import enthesis.domain.note.label.SyringeLabel;
import java.util.function.Consumer;

/// What becomes of a syringe label: printed, or saved as a PDF where the user says.
public record LabelActs(Consumer<SyringeLabel> print, Consumer<SyringeLabel> save) {
    public static final LabelActs NONE = new LabelActs(_ -> {}, _ -> {});
}
