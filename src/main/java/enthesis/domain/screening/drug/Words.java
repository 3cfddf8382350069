package enthesis.domain.screening.drug;

import enthesis.domain.patient.find.Folding;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words of a drug as somebody says or writes it: small letters without marks, a number apart from its unit.
final class Words {
    private static final Pattern WORD = Pattern.compile("\\d+(?:[.,]\\d+)?|\\p{L}+");

    private Words() {}

    static List<String> of(String told) {
        return WORD.matcher(Folding.fold(told)).results().map(MatchResult::group).toList();
    }

    static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }
}
