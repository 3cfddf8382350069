package enthesis.domain.note.handout;

import enthesis.domain.entry.Entered;
import enthesis.domain.map.Point;
import enthesis.domain.note.handout.Handout.Group;
import enthesis.domain.people.Clinic;
import enthesis.domain.practice.Rules;
import enthesis.domain.solution.Component;
import enthesis.domain.solution.Contents;
import enthesis.domain.visit.Attended;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.fact.PlaceTotal;
import enthesis.domain.wording.Wording;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The letter to whoever makes the plan back to activity (clinical.md 9.1, A8; 9.2): side and region as words, what was
/// done, until when no anti-inflammatory, and each step with its date.
public final class LetterSheet {
    private final Reading reading;
    private final Wording wording;
    private final Rules.Aftercare rules;
    private final LocalDate today;

    private LetterSheet(Reading reading, Wording wording) {
        this.reading = reading;
        this.wording = wording;
        rules = reading.about().practice().rules().aftercare();
        today = reading.about().today();
    }

    /// `signer` is who writes it.
    public static Handout of(Reading reading, Wording wording, Clinic clinic, String signer) {
        return new LetterSheet(reading, wording).sheet(clinic, signer);
    }

    private Handout sheet(Clinic clinic, String signer) {
        return new Handout(Handout.Paper.LETTER, wording.language(), wording.say("letter.kind"),
                Handout.about(reading.about().visit().courses().stream().map(Attended::course), wording,
                        "letter.heading"),
                wording.day(today), List.of(
                        Group.of("", List.of(dear())),
                        Group.of(wording.say("letter.done"), done()),
                        Group.of(wording.say("letter.medicines"), medicines()),
                        Group.of(wording.say("letter.plan"), plan()),
                        new Group(wording.say("letter.urgent"), AfterSheet.urgent(wording, clinic), true),
                        Group.of("", List.of(wording.say("letter.signed", "name", signer, "clinic", clinic.name())))));
    }

    private String dear() {
        var who = reading.aftercare().physiotherapist().strip();
        return wording.say("letter.dear", "name", who.isEmpty() ? wording.say("letter.anybody") : who, "patient",
                reading.about().patient().person().shown(), "day", wording.day(today));
    }

    private List<String> done() {
        var lines = new ArrayList<String>();
        reading.places().forEach(place -> lines.add(place(place)));
        var names = reading.points().stream().filter(Point::given).map(Point::structure).distinct()
                .collect(Collectors.joining(", "));
        lines.add(wording.say("letter.structures", "list", names));
        reading.solutions().forEach(solution -> solution.actual().ifPresent(contents -> {
            lines.add(says(contents));
            solution.proliferant().filter(Component::used).ifPresent(second -> lines.add(says(second, contents)));
        }));
        return lines;
    }

    private String place(PlaceTotal total) {
        var session = served(total).map(one -> Integer.toString(one.session())).orElse("\u2013");
        return wording.say(total.points() == 1 ? "letter.placeOne" : "letter.place", "side",
                total.side().map(side -> Handout.side(side, wording)).orElse("\u2013"), "region",
                wording.region(total.region()), "session", session, "points", Integer.toString(total.points()),
                "volume", wording.number(total.given().value()));
    }

    /// The course of a place: where both sides of a region have one, each has sessions of its own.
    private Optional<Attended> served(PlaceTotal total) {
        var there = reading.about().visit().courses().stream()
                .filter(one -> one.course().region().equals(total.region())).toList();
        return there.stream().filter(one -> there.size() == 1
                || total.side().equals(Optional.of(one.course().side()))).findFirst();
    }

    private String says(Contents contents) {
        return wording.say(contents.anaestheticPercent().value().signum() > 0
                ? "letter.solution"
                : "letter.solutionPlain", "percent",
                wording.number(contents.dextrosePercent().value().setScale(2, RoundingMode.HALF_UP)));
    }

    private String says(Component second, Contents contents) {
        return wording.say("letter.second", "product", reading.about().practice().named(second.product()), "percent",
                wording.number(contents.percent(second.part()).value().setScale(2, RoundingMode.HALF_UP)));
    }

    private List<String> medicines() {
        var relief = PainRelief.of(reading);
        return List.of(relief.nsaidAllergy()
                ? wording.say("letter.nsaidAllergy")
                : wording.say(relief.nsaidAgreed() ? "letter.nsaidOther" : "letter.nsaid", "last",
                        wording.day(relief.lastForbidden()), "from", wording.day(relief.allowedFrom())),
                wording.say("letter.heat"));
    }

    private List<String> plan() {
        var lines = new ArrayList<String>();
        lines.add(wording.say("letter.rest", "from", wording.day(today), "to",
                wording.day(today.plusDays(rules.restDays().whole()))));
        lines.add(wording.say("letter.motion", "day", wording.day(today.plusDays(rules.motionDays().whole()))));
        lines.add(wording.say("letter.load"));
        lines.add(wording.say("letter.flare", "least", wording.number(rules.flareFromDays().value()), "most",
                wording.number(rules.flareToDays().value()), "by",
                wording.day(today.plusDays(rules.flareReviewDay().whole()))));
        if (reading.aftercare().next() instanceof Entered.Value<LocalDate>(var day, _)) {
            lines.add(wording.say("letter.next", "day", wording.weekday(day)));
        }
        return lines;
    }
}
