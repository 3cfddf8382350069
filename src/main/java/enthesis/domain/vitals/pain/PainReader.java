package enthesis.domain.vitals.pain;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.VitalLimits;
import enthesis.domain.vitals.VitalsFields;
import java.math.BigDecimal;
import java.util.EnumMap;

/// Reads the pain of a visit's courses. What was typed for the whole visit is nobody's, see `WithoutCourse`.
public record PainReader(VitalLimits limits) {

    /// Of the course at this place of the visit, 1 for the first.
    public PainScores read(Sheet sheet, int place) {
        var scores = new EnumMap<Pain, Entered<Integer>>(Pain.class);
        for (var pain : Pain.values()) {
            scores.put(pain, score(sheet.text(PainFields.of(place, pain)), pain));
        }
        return new PainScores(scores, Answer.in(sheet, PainFields.neuro(place)));
    }

    private Entered<Integer> score(String text, Pain pain) {
        if (text.equals(VitalsFields.NOT_MEASURED)) {
            return new Entered.NotDone<>();
        }
        var hard = limits.hard(PainFields.key(pain));
        var whole = NumberText.whole(NumberText.read(text));
        return NumberText.as(NumberText.within(whole, hard.bounds(), hard.unit().sign()), BigDecimal::intValueExact);
    }
}
