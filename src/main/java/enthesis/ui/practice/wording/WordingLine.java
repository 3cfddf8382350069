package enthesis.ui.practice.wording;

import enthesis.domain.wording.Language;
import enthesis.domain.wording.SheetLine;

/// What a line of a paper says in a language; `second` is the line in English under another language.
public record WordingLine(SheetLine line, Language language, String says, String second, boolean own) {}
