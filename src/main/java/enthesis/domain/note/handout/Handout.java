package enthesis.domain.note.handout;

import enthesis.domain.entry.Entered;
import enthesis.domain.note.span.Days;
import enthesis.domain.people.Clinic;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.fact.Aftercare;
import enthesis.domain.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The aftercare sheet in words: groups of plain sentences (clinical.md 9) that follow the patient, every date computed
/// from the day of the visit. `urgent` groups are framed.
public record Handout(List<Group> groups) {

    private static final int RED_FLAGS = 6;
    private static final String BY_HAND = "____________________";

    public record Group(String title, List<String> lines, boolean urgent) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    public Handout {
        groups = List.copyOf(groups);
    }

    public static Handout of(Reading reading, Words words, Clinic clinic) {
        return new Handout(Stream.of(group(words, "relief", relief(reading, words)),
                group(words, "flare", flare(reading, words)), group(words, "moving", moving(reading, words)),
                group(words, "next", next(reading.aftercare(), words)),
                new Group(words.say("note.handout.urgent"), urgent(words, clinic), true))
                .filter(group -> !group.lines.isEmpty()).toList());
    }

    private static Group group(Words words, String name, List<String> lines) {
        return new Group(words.say("note.handout." + name), lines, false);
    }

    private static List<String> relief(Reading reading, Words words) {
        var relief = PainRelief.of(reading);
        var rules = reading.about().practice().rules().aftercare();
        var lines = new ArrayList<String>();
        if (relief.nsaidAllergy()) {
            lines.add(words.say("note.handout.nsaidAllergy"));
        } else {
            lines.add(words.say(relief.nsaidAgreed() ? "note.handout.nsaidOther" : "note.handout.nsaid",
                    Days.day(relief.lastForbidden()), Days.day(relief.allowedFrom())));
        }
        relief.doubtful().forEach(told -> lines.add(words.say("note.handout.doubtful", told.told().strip())));
        relief.agreed().forEach(told -> lines.add(words.say("note.handout.agreed", told.told().strip())));
        relief.kept().forEach(told -> lines.add(words.say("note.handout.keep", told.told().strip())));
        if (relief.kept().isEmpty()) {
            lines.add(words.say(relief.nsaidAllergy() ? "note.handout.keepAnyAllergy" : "note.handout.keepAny"));
        }
        lines.add(relief.acetaminophen()
                ? words.say("note.handout.acetaminophen", rules.acetaminophenPrinted().toString(),
                        rules.acetaminophenMost().toString())
                : words.say("note.handout.askRelief"));
        lines.add(words.say("note.handout.heat", rules.heatFromMinutes().toString(), rules.heatToMinutes().toString()));
        return lines;
    }

    private static List<String> flare(Reading reading, Words words) {
        var rules = reading.about().practice().rules().aftercare();
        var today = reading.about().today();
        return List.of(words.say("note.handout.flareUsual", rules.flareFromDays().toString(), rules.flareToDays()
                .toString()),
                words.say("note.handout.flareReview", Days.day(today.plusDays(rules.flareToDays().whole())),
                        Days.day(today.plusDays(rules.flareReviewDay().whole()))));
    }

    private static List<String> moving(Reading reading, Words words) {
        var rules = reading.about().practice().rules().aftercare();
        var today = reading.about().today();
        var lines = new ArrayList<String>();
        lines.add(words.say("note.handout.daily"));
        lines.add(words.say("note.handout.ease", Days.day(today.plusDays(rules.restDays().whole()))));
        lines.add(words.say("note.handout.motion", Days.day(today.plusDays(rules.motionDays().whole()))));
        var who = reading.aftercare().physiotherapist().strip();
        lines.add(who.isEmpty()
                ? words.say("note.handout.physiotherapy")
                : words.say("note.handout.physiotherapist",
                        who));
        return lines;
    }

    private static List<String> next(Aftercare told, Words words) {
        return told.next() instanceof Entered.Value<java.time.LocalDate>(var day, _)
                ? List.of(words.say("note.handout.appointment", Days.date(day)))
                : List.of();
    }

    private static List<String> urgent(Words words, Clinic clinic) {
        var lines = new ArrayList<String>();
        for (int flag = 1; flag <= RED_FLAGS; flag++) {
            lines.add(words.say("note.handout.redFlag" + flag));
        }
        lines.add(words.say("note.handout.call", orLine(clinic.name()), orLine(clinic.telephone())));
        lines.add(words.say("note.handout.emergency", orLine(clinic.emergency())));
        return lines;
    }

    private static String orLine(String text) {
        return text.isBlank() ? BY_HAND : text.strip();
    }
}
