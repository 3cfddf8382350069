package enthesis.ui.practice.wording;

import enthesis.domain.wording.SheetLine;

/// A row of the list: the name of a paper, or a line of it. `second` is the line in English under another language.
public sealed interface WordingRow {

    record Heading(String paper) implements WordingRow {}

    record Line(SheetLine line, String says, String second, boolean own) implements WordingRow {}
}
