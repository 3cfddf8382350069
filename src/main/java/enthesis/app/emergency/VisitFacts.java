package enthesis.app.emergency;

import enthesis.domain.map.PointFields;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.practice.Anaesthetics;
import enthesis.domain.solution.Ceiling;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Reading;
import enthesis.ui.emergency.CardFacts;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.kit.section.Sentence;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;

/// What the emergency card says of the visit on the screen.
public final class VisitFacts {
    private final Texts texts;
    private final Clock clock;
    private final ObservableValue<Reading> reading;

    public VisitFacts(Texts texts, Clock clock, ObservableValue<Reading> reading) {
        this.texts = texts;
        this.clock = clock;
        this.reading = reading;
    }

    public CardFacts now() {
        var now = reading.getValue();
        var visit = now.about().visit();
        var course = visit.courses().getFirst().course();
        var place = visit.courses().stream().map(one -> RegionWords.region(one.course().region(), texts)).distinct()
                .collect(Collectors.joining(", "));
        var side = visit.courses().stream().map(one -> one.course().side()).distinct().count() == 1
                ? Optional.of(course.side())
                : Optional.<Side>empty();
        return new CardFacts(Optional.of(visit.id()), now.about().patient().person().shown(), side, place,
                List.of(line("weight", weight(now)), line("anaesthetic", anaesthetic(now)), line("last", last(now)),
                        line("allergies", allergies(now))));
    }

    private CardFacts.Line line(String key, String value) {
        return new CardFacts.Line(texts.say("emergency.fact." + key), value);
    }

    private String weight(Reading now) {
        return now.vitals().weight().map(weight -> texts.say("emergency.fact.kg", weight.toString()))
                .orElseGet(() -> texts.say("emergency.fact.noWeight"));
    }

    private String anaesthetic(Reading now) {
        return switch (now.ceiling()) {
            case Ceiling.NoAnaesthetic _ -> texts.say("emergency.fact.noAnaesthetic");
            case Ceiling.Incomplete incomplete ->
                texts.say("emergency.fact.unknown", texts.say(incomplete.words() + ".text"));
            case Ceiling.Known known -> texts.say("emergency.fact.given", known.drugs().stream()
                    .map(drug -> each(now, drug)).collect(Collectors.joining(", ")), known.given().percent());
        };
    }

    private String each(Reading now, Ceiling.DrugShare drug) {
        var name = now.about().practice().anaesthetics().drug(drug.drug()).map(Anaesthetics.Drug::name).orElse("");
        return texts.say("emergency.fact.each", Sentence.begun(name), drug.given().shown(), drug.limit().shown());
    }

    private String last(Reading now) {
        var points = Integer.toString(now.totals().pointsGiven());
        if (now.totals().pointsGiven() == 0) {
            return texts.say("emergency.fact.noneGiven");
        }
        return given(now.sheet().text(PointFields.LAST_GIVEN)).map(at -> texts.say("emergency.fact.lastAt",
                texts.second(LocalTime.ofInstant(at, clock.getZone())), points))
                .orElseGet(() -> texts.say("emergency.fact.lastUnknown", points));
    }

    private static Optional<Instant> given(String kept) {
        try {
            return Optional.of(Instant.parse(kept));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String allergies(Reading now) {
        return switch (now.about().everywhere().allergies()) {
            case Allergies.NotAsked _ -> texts.say("emergency.fact.notAsked");
            case Allergies.NoneKnown none -> texts.say("emergency.fact.noneKnown", texts.day(none.asked()));
            case Allergies.Listed _,Allergies.TakenOver _ ->
                now.about().everywhere().allergies().known().stream().map(Allergy::substance)
                        .collect(Collectors.joining(", "));
        };
    }
}
