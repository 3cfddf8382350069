package enthesis.domain.note.handout;

import enthesis.domain.entry.Entered;
import enthesis.domain.note.handout.Handout.Group;
import enthesis.domain.people.Clinic;
import enthesis.domain.practice.Rules;
import enthesis.domain.visit.Attended;
import enthesis.domain.visit.Reading;
import enthesis.domain.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The aftercare sheet (clinical.md 9): every date computed from the day of the visit.
public final class AfterSheet {
    private static final int RED_FLAGS = 7;

    private final Reading reading;
    private final Wording wording;
    private final Rules.Aftercare rules;
    private final LocalDate today;

    private AfterSheet(Reading reading, Wording wording) {
        this.reading = reading;
        this.wording = wording;
        rules = reading.about().practice().rules().aftercare();
        today = reading.about().today();
    }

    public static Handout of(Reading reading, Wording wording, Clinic clinic) {
        return new AfterSheet(reading, wording).sheet(clinic);
    }

    private Handout sheet(Clinic clinic) {
        return new Handout(Handout.Paper.AFTER, wording.language(), wording.say("after.kind"),
                Handout.about(reading.about().visit().courses().stream().map(Attended::course), wording,
                        "after.heading"),
                wording.day(today), List.of(
                        Group.of(wording.say("after.relief"), relief()),
                        Group.of(wording.say("after.flare"), flare()),
                        Group.of(wording.say("after.moving"), moving()),
                        Group.of(wording.say("after.next"), next()),
                        new Group(wording.say("after.urgent"), urgent(wording, clinic), true)));
    }

    private List<String> relief() {
        var relief = PainRelief.of(reading);
        var lines = new ArrayList<String>();
        if (relief.nsaidAllergy()) {
            lines.add(wording.say("both.nsaidAllergy"));
        } else {
            lines.add(wording.say(relief.nsaidAgreed() ? "after.nsaidOther" : "after.nsaid",
                    "last", wording.day(relief.lastForbidden()), "from", wording.day(relief.allowedFrom())));
        }
        var common = new CommonLines(wording);
        common.each(relief.doubtful(), "both.doubtful", lines);
        common.each(relief.agreed(), "both.agreed", lines);
        common.each(relief.kept(), "both.keep", lines);
        common.keepAny(relief.kept().isEmpty(), relief.nsaidAllergy(), lines);
        lines.add(common.acetaminophen(relief.acetaminophen(), rules));
        lines.add(wording.say("after.heat", "least", wording.number(rules.heatFromMinutes().value()), "most",
                wording.number(rules.heatToMinutes().value())));
        return lines;
    }

    private List<String> flare() {
        return List.of(wording.say("after.flareUsual", "least", wording.number(rules.flareFromDays().value()), "most",
                wording.number(rules.flareToDays().value())),
                wording.say("after.flareReview", "after", wording.day(today.plusDays(rules.flareToDays().whole())),
                        "by", wording.day(today.plusDays(rules.flareReviewDay().whole()))));
    }

    private List<String> moving() {
        var who = reading.aftercare().physiotherapist().strip();
        return List.of(wording.say("after.daily"),
                wording.say("after.ease", "day", wording.day(today.plusDays(rules.restDays().whole()))),
                wording.say("after.driving"),
                wording.say("after.motion", "day", wording.day(today.plusDays(rules.motionDays().whole()))),
                who.isEmpty()
                        ? wording.say("after.physiotherapy")
                        : wording.say("after.physiotherapist", "name", who));
    }

    private List<String> next() {
        return reading.aftercare().next() instanceof Entered.Value<LocalDate>(var day, _)
                ? List.of(wording.say("after.appointment", "day", wording.weekday(day)))
                : List.of();
    }

    /// The red flags, and whom to call.
    static List<String> urgent(Wording wording, Clinic clinic) {
        var lines = new ArrayList<String>();
        for (int flag = 1; flag <= RED_FLAGS; flag++) {
            lines.add(wording.say("after.flag" + flag));
        }
        lines.addAll(new CommonLines(wording).calls(clinic));
        return lines;
    }
}
