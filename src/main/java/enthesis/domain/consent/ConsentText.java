package enthesis.domain.consent;

import enthesis.domain.wording.Language;
import java.util.Locale;

/// Which text was read: its language, its number in this practice, and the mark (SHA-256) of all its lines before
/// anything of a patient was put into them.
public record ConsentText(Language language, int version, String mark) {

    /// As it stands in the record: "3 FR".
    public String named() {
        return version + " " + language.tag().toUpperCase(Locale.ROOT);
    }
}
