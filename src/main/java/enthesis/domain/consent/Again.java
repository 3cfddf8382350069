package enthesis.domain.consent;

import java.util.ArrayList;
import java.util.List;

/// Why a consent that was given does not do for what is planned now: it has to be asked for again.
public enum Again {
    REGION, SIDE, PERCENT, TEXT;

    /// What of it has changed. A consent that does not tell how it was taken can't be judged.
    public static List<Again> of(Consent consent, Subject now, ConsentTexts texts) {
        var why = new ArrayList<Again>();
        consent.taken().ifPresent(taken -> {
            if (taken.about().side() != now.side()) {
                why.add(SIDE);
            }
            if (!taken.about().region().equals(now.region())) {
                why.add(REGION);
            }
            if (taken.about().percent().compareTo(now.percent()) != 0) {
                why.add(PERCENT);
            }
            if (texts.changed(taken.text())) {
                why.add(TEXT);
            }
        });
        return why;
    }
}
