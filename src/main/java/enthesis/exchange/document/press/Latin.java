package enthesis.exchange.document.press;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/// Writes words of other scripts in Latin letters, by their sound: Chinese characters as in Mandarin, Arabic and Hebrew
/// without the vowels that they leave out. Meant to be read, not to be turned back.
final class Latin {
    private static final String BY_SOUND = "Any-Latin; NFC";

    private Latin() {}

    /// Capitals begin what had none; an unknown letter stays as it is.
    static String of(String words) {
        var sound = Transliterator.getInstance(BY_SOUND).transliterate(words).strip();
        return sound.equals(words) ? words : UCharacter.toTitleCase(Locale.ROOT, sound, null);
    }

    /// Without the marks above and below, for fonts that lack them.
    static String plain(String words) {
        return Transliterator.getInstance("NFD; [:Mn:] Remove; NFC; Latin-ASCII").transliterate(words);
    }
}
