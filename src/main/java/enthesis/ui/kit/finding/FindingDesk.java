package enthesis.ui.kit.finding;

import enthesis.domain.entry.Field;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import java.util.function.Consumer;

/// What findings work with: the sheet they are answered in, the texts, how many letters a reason needs at least
/// (practice setting), and the way to a field.
public record FindingDesk(SheetModel model, Texts texts, int reasonLetters, Consumer<Field> goTo) {}
