package enthesis.domain.consent;

import enthesis.domain.wording.Language;
import enthesis.domain.wording.SheetLine;
import enthesis.domain.wording.Wordings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/// The texts of consent as the practice has them now: the mark of each language.
public record ConsentTexts(Map<Language, String> marks) {
    /// Nothing is known of them: no text counts as changed.
    public static final ConsentTexts NOT_ASKED = new ConsentTexts(Map.of());
    private static final String PAPER = "consent";

    public ConsentTexts {
        marks = Map.copyOf(marks);
    }

    public static ConsentTexts of(Wordings wordings) {
        var marks = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            marks.put(language, mark(words(wordings, language)));
        }
        return new ConsentTexts(marks);
    }

    /// All lines of the text in one language, the places of a patient still open.
    public static String words(Wordings wordings, Language language) {
        return wordings.lines().stream().filter(ConsentTexts::ours)
                .map(line -> line.key() + "=" + wordings.says(line, language)).collect(Collectors.joining("\n"));
    }

    /// Whether a line belongs to the text that is consented to.
    public static boolean ours(SheetLine line) {
        return line.paper().equals(PAPER);
    }

    /// The mark (SHA-256) of a text.
    public static String mark(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether it says something else by now.
    boolean changed(ConsentText text) {
        var now = marks.get(text.language());
        return now != null && !now.equals(text.mark());
    }
}
