package enthesis.domain.screening.drug;

import enthesis.domain.patient.find.Folding;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words of a drug as somebody says or writes it: small letters without marks, a number apart from its unit.
final class Words {
    private static final Pattern WORD = Pattern.compile("\\d+(?:[.,]\\d+)?|\\p{L}+");
    /// Not the comma or the stroke within a number or a strength: `0,5 g`, `500/20`.
    private static final Pattern BETWEEN = Pattern.compile(
            "[;+&\\n]|(?<!\\d)[,/]|[,/](?!\\d)|(?<!\\p{L})and(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private Words() {}

    static List<String> of(String told) {
        return WORD.matcher(Folding.fold(told)).results().map(MatchResult::group).toList();
    }

    /// What stands between the commas, strokes and "and" of a line.
    static List<String> parts(String told) {
        return BETWEEN.splitAsStream(told).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }
}
