package enthesis.domain.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The sentences of the program. A key's first word names its bundle: `vitals.pulse` stands in
/// `words/vitals.properties`. Values are put in as they are given, already written the way the practice speaks.
public final class Words {
    private final Locale locale;

    public Words(Locale locale) {
        this.locale = locale;
    }

    /// The sentence of `key` with `values` in its places {0}, {1}, ...
    ///
    /// @throws MissingResourceException
    ///             if no bundle has the key
    public String say(String key, String... values) {
        var pattern = bundle(key).getString(key);
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }

    public boolean knows(String key) {
        try {
            return bundle(key).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private ResourceBundle bundle(String key) {
        int dot = key.indexOf('.');
        return ResourceBundle.getBundle("enthesis.words." + (dot < 0 ? key : key.substring(0, dot)), locale);
    }
}
