package enthesis.domain.map.pain;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.pain.DrawnPain.Place;
import enthesis.domain.value.Side;
import enthesis.domain.words.Words;

/// How a marked part is said, the side first: "LEFT knee, front, burning, 6 of 10". What the patient did not say is
/// said to be so. The record says MIDLINE as well; to the patient that word says nothing.
public record DrawnWords(Words words, boolean toThePatient) {

    public static DrawnWords ofTheRecord(Words words) {
        return new DrawnWords(words, false);
    }

    public static DrawnWords toThePatient(Words words) {
        return new DrawnWords(words, true);
    }

    public String mark(DrawnPain mark) {
        return words.say("drawing.mark", place(mark.place()),
                mark.quality().map(this::quality).orElseGet(() -> words.say("drawing.noQuality")),
                mark.score().map(score -> words.say("drawing.score", score.toString()))
                        .orElseGet(() -> words.say("drawing.noScore")));
    }

    public String place(Place place) {
        boolean plain = toThePatient && place.side() == Side.MIDLINE;
        return words.say(plain ? "drawing.placeInTheMiddle" : "drawing.place",
                words.say("drawing.side." + Choices.text(place.side())), area(place.area()),
                words.say("drawing.view." + Choices.text(place.view())));
    }

    public String quality(Quality quality) {
        return words.say("drawing.quality." + Choices.text(quality));
    }

    /// A part that this version no longer knows keeps its key, blanks for hyphens.
    private String area(String key) {
        return words.knows("drawing.area." + key) ? words.say("drawing.area." + key) : key.replace('-', ' ');
    }
}
