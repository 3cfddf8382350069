package enthesis.domain.outcome.form;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Refusal;
import enthesis.domain.outcome.score.PaperTotal;
import enthesis.domain.practice.outcome.External;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// The sums on a sheet of paper, each with how many items were answered ("18/10"; of several parts "30/5 40/8"), read
/// as the total that they make.
public final class SumsText {
    private static final Pattern SUMS = Pattern.compile("[0-9]{1,4}/[0-9]{1,3}(?:\\s+[0-9]{1,4}/[0-9]{1,3})*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SumsText() {}

    public static Entered<BigDecimal> read(String text, External external) {
        var typed = text.strip();
        if (typed.isEmpty()) {
            return new Entered.Empty<>();
        }
        if (!SUMS.matcher(typed).matches()) {
            return refused(text, external);
        }
        try {
            return PaperTotal.of(external, BLANKS.splitAsStream(typed).map(SumsText::sum).toList())
                    .<Entered<BigDecimal>>map(total -> new Entered.Value<>(total, text))
                    .orElseGet(() -> new Entered.Refused<>(Refusal.of("refusals.tooFewItems", needed(external)), text));
        } catch (IllegalArgumentException _) {
            return refused(text, external);
        }
    }

    private static PaperTotal.Sum sum(String one) {
        int slash = one.indexOf('/');
        return new PaperTotal.Sum(Integer.parseInt(one.substring(0, slash)),
                Integer.parseInt(one.substring(slash + 1)));
    }

    private static Entered<BigDecimal> refused(String text, External external) {
        return new Entered.Refused<>(Refusal.of("refusals.sums", text.strip(), example(external)), text);
    }

    /// All items at their highest, as it would be typed.
    public static String example(External external) {
        return String.join(" ", external.parts().stream()
                .map(part -> part.high() * part.items() + "/" + part.items()).toList());
    }

    private static String needed(External external) {
        return String.join(" + ", external.parts().stream().map(part -> Integer.toString(part.needed()))
                .toList());
    }
}
