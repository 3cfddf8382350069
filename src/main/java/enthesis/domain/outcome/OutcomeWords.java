package enthesis.domain.outcome;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.outcome.score.Score;
import enthesis.domain.practice.outcome.Instrument;
import enthesis.domain.practice.outcome.Outcomes;
import enthesis.domain.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// Outcomes in words.
public record OutcomeWords(Words words) {

    public String name(Instrument instrument) {
        return words.say("outcome.name." + instrument.key());
    }

    /// At most two decimals.
    public static String number(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /// The global impression by its category, any other score by its number.
    public String score(Instrument instrument, Score score) {
        var category = "outcome." + instrument.key() + "." + number(score.value());
        return words.knows(category) && instrument.scored() == Instrument.Scored.ONE
                ? words.say(category)
                : number(score.value());
    }

    public String range(int least, int most, String better) {
        return words.say("outcome.range", Integer.toString(least), Integer.toString(most),
                words.say("outcome.better." + better));
    }

    /// Every change of a course that can be told, in the order of the form.
    public List<ChangeLine> changes(CourseOutcomes course, Outcomes practice) {
        var changes = new ChangeWords(words);
        var first = course.standing().first();
        return Stream.concat(
                practice.instruments().stream().filter(one -> !one.afterwards())
                        .flatMap(one -> course.series(one).change(first).stream()
                                .map(change -> changes.line(name(one), change))),
                course.totals(practice).stream().flatMap(one -> one.change(first).stream()
                        .map(change -> changes.line(one.scale().name(), change))))
                .toList();
    }

    public ChangeLine change(String name, Series.Course change) {
        return new ChangeWords(words).line(name, change);
    }

    public String slot(Slot slot) {
        return words.say("outcome.slot." + Choices.text(slot.kind()), Integer.toString(slot.week()));
    }

    /// What is due now, else what comes next; a window that was missed is said.
    public String standing(CourseOutcomes course, Outcomes practice, LocalDate today) {
        var slots = course.slots(practice, today);
        var now = course.due(practice, today).map(this::due)
                .or(() -> slots.stream().filter(slot -> slot.state() == Slot.State.NOT_YET).findFirst()
                        .map(slot -> words.say("outcome.notDue", slot(slot), DateText.written(slot.from()))))
                .orElseGet(() -> words.say("outcome.nothingDue"));
        var missed = slots.stream().filter(slot -> slot.state() == Slot.State.MISSED)
                .map(slot -> words.say("outcome.missed", slot(slot)));
        return String.join("; ", Stream.concat(Stream.of(now), missed).toList());
    }

    private String due(Slot slot) {
        if (slot.kind() == Slot.Kind.BASELINE) {
            return words.say("outcome.due.baseline");
        }
        if (slot.kind() == Slot.Kind.SESSION) {
            return words.say("outcome.due", slot(slot));
        }
        return words.say(slot.state() == Slot.State.LATE ? "outcome.due.late" : "outcome.due.until", slot(slot),
                DateText.written(slot.until()));
    }

    /// Where a day stands in its course: "baseline", "12 weeks after session 3".
    public String moment(Schedule.Standing standing, LocalDate day) {
        int before = standing.before(day);
        if (before == 0) {
            return words.say("outcome.moment.baseline");
        }
        if (standing.sessions().contains(day)) {
            return words.say("outcome.moment.before", Integer.toString(before + 1));
        }
        long days = ChronoUnit.DAYS.between(standing.sessions().get(before - 1), day);
        long weeks = days / 7;
        var key = weeks == 0 ? "afterDays" : weeks == 1 ? "afterOne" : "after";
        return words.say("outcome.moment." + key, Long.toString(weeks == 0 ? days : weeks), Integer.toString(before));
    }

    /// The scores of one outcome, each with its name.
    public List<String> scores(Outcome outcome, Outcomes practice) {
        return Stream.concat(
                practice.instruments().stream().flatMap(one -> Score.of(one, outcome.of(one.key())).stream()
                        .map(score -> name(one) + " " + score(one, score)
                                + (score.prorated() ? " (" + words.say("outcome.prorated") + ")" : ""))),
                outcome.totals().stream().map(one -> one.scale().name() + " " + number(one.score()))).toList();
    }

    public String told(Outcome outcome) {
        return words.say("outcome.told." + Choices.text(outcome.told()));
    }
}
