package enthesis.domain.visit.rule;

import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Reason;
import java.math.BigDecimal;
import java.util.Optional;

/// Whether findings are answered. An answer belongs to what the finding said when it was given: a reason for 102 % of
/// the ceiling answers no other total but a lower one.
public final class Answers {
    private static final String CEILING = "ceiling";

    private final Sheet sheet;
    private final int reasonLetters;

    public Answers(Sheet sheet, int reasonLetters) {
        this.sheet = sheet;
        this.reasonLetters = reasonLetters;
    }

    /// INFO never waits; a refused or missing text is settled in its field only. A reason counts by its letters.
    public boolean isOpen(Finding finding) {
        var answer = sheet.text(finding.answer());
        return switch (finding.level()) {
            case INFO -> false;
            case REFUSED, MISSING -> true;
            case STOP, DEFER -> !Reason.isGiven(answer, reasonLetters) || !belongs(finding);
            case CAUTION, ASK -> answer.isBlank() || !belongs(finding);
        };
    }

    private boolean belongs(Finding finding) {
        var basis = sheet.text(finding.basis());
        return basis.equals(finding.said())
                || (finding.rule().equals(CEILING) && !rises(basis, finding.said()));
    }

    /// Whether the total is above the one that was answered.
    private static boolean rises(String basis, String said) {
        var before = total(basis);
        var now = total(said);
        return before.isEmpty() || now.isEmpty() || now.get().compareTo(before.get()) > 0;
    }

    private static Optional<BigDecimal> total(String said) {
        try {
            return Optional.of(new BigDecimal(said.split("\t", 3)[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
