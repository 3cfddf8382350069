package enthesis.ui.visit;

import enthesis.domain.entry.Choices;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.Section;
import enthesis.domain.visit.SectionState;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.rail.RailEntry;
import enthesis.ui.kit.sign.StateSign;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/// The nine sections as the rail says them: key, name, state in words, how many lines wait.
public final class RailWords {
    private final Texts texts;

    RailWords(Texts texts) {
        this.texts = texts;
    }

    List<RailEntry> entries(Reading reading, boolean signed) {
        return Stream.of(Section.values()).map(section -> entry(reading, section, signed)).toList();
    }

    private RailEntry entry(Reading reading, Section section, boolean signed) {
        int open = reading.open(section).size();
        var state = signed ? StateSign.State.SIGNED : sign(reading.state(section));
        return new RailEntry("F" + section.key(), name(section), second(reading, section, state, open), state, open);
    }

    /// How many sections are done, or that it is signed; of a late entry, when it was performed and entered as well.
    String subtitle(Reading reading, long done, boolean signed) {
        var visit = reading.about().visit();
        var count = signed ? texts.say("visit.state.signed") : texts.say("visit.done", Long.toString(done));
        var entered = visit.entered().atZone(reading.about().zone());
        return visit.late()
                ? texts.say("visit.late", texts.time(LocalTime.ofInstant(visit.performed(), entered.getZone())),
                        texts.day(entered.toLocalDate()), texts.time(entered.toLocalTime()), count)
                : count;
    }

    String name(Section section) {
        return name(section, texts);
    }

    /// The section's name.
    public static String name(Section section, Texts texts) {
        return texts.say("visit.section." + Choices.text(section));
    }

    private String second(Reading reading, Section section, StateSign.State state, int open) {
        return switch (state) {
            case EMPTY, SKIPPED -> texts.say("visit.state.empty");
            case PARTLY -> texts.say("visit.state.partly");
            case DONE -> done(reading, section);
            case NEEDS_YOU -> open == 1
                    ? texts.say("visit.state.needsOne")
                    : texts.say("visit.state.needs", Integer.toString(open));
            case SIGNED -> texts.say("visit.state.signed");
        };
    }

    private String done(Reading reading, Section section) {
        var totals = reading.totals();
        return section == Section.MAP
                ? texts.say("visit.state.points", Integer.toString(totals.pointsGiven()), totals.given().toString())
                : texts.say("visit.state.done");
    }

    /// The state of a section as a sign.
    public static StateSign.State sign(SectionState state) {
        return switch (state) {
            case EMPTY -> StateSign.State.EMPTY;
            case PARTLY -> StateSign.State.PARTLY;
            case DONE -> StateSign.State.DONE;
            case NEEDS_YOU -> StateSign.State.NEEDS_YOU;
        };
    }
}
