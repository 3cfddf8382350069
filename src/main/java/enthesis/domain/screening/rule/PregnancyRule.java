package enthesis.domain.screening.rule;

import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.screening.CheckIn;
import enthesis.domain.screening.CheckInFields;
import java.util.Optional;

/// Pregnancy, asked at every session (clinical.md 2.4, C09): a caution; a stop at a pelvic or spinal site, and with
/// X-rays. Unknown is not no: where a yes would stop, it defers until a typed reason says why it went on.
public final class PregnancyRule {
    private PregnancyRule() {}

    /// `spared`: whether today has a target or an X-ray that a pregnant woman is spared.
    public static Optional<Finding> finding(CheckIn checkIn, boolean spared) {
        return checkIn.pregnant().flatMap(answer -> switch (answer) {
            case YES -> spared
                    ? said(Level.STOP, "findings.pregnantSpared")
                    : said(Level.CAUTION, "findings.pregnant");
            case UNKNOWN -> spared
                    ? said(Level.DEFER, "findings.pregnantSparedUnknown")
                    : said(Level.ASK, "findings.pregnantUnknown");
            case NO -> Optional.empty();
        });
    }

    private static Optional<Finding> said(Level level, String words) {
        return Optional.of(Finding.of("C09", level, CheckInFields.PREGNANT, words, Source.PRACTICE));
    }
}
