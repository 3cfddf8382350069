package enthesis.ui.outcome.question;

import enthesis.domain.entry.Field;
import enthesis.domain.outcome.form.OutcomeForm;
import enthesis.domain.practice.outcome.Instrument;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import java.util.stream.IntStream;

/// Where questions are asked: the sheet they are answered on, and what is asked of this course. `self`: the patient
/// answers alone.
public record Asking(SheetModel sheet, OutcomeForm.Offer offer, Texts texts, boolean self) {
    private static final int ACTIVITIES = 3;

    public Asking toThePatient() {
        return new Asking(sheet, offer, texts, true);
    }

    /// What the control of an item is called.
    public static String id(Field item) {
        return "ask-" + item.path().replaceAll("[^a-z0-9]+", "-");
    }

    /// The places of activities that are shown: those named before, with one more for the practice; before any is
    /// named, three.
    int places(Instrument instrument) {
        int named = (int) IntStream.rangeClosed(1, instrument.items())
                .filter(place -> offer.activity(place).isPresent()).count();
        if (named == 0) {
            return Math.min(ACTIVITIES, instrument.items());
        }
        return self ? named : Math.min(named + 1, instrument.items());
    }
}
