package enthesis.domain.note.paragraph;

import enthesis.domain.course.Course;
import enthesis.domain.note.span.Days;
import enthesis.domain.note.span.Prose;
import enthesis.domain.practice.Indication;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Attended;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.TimeOutFields;
import java.util.function.UnaryOperator;

/// Why: indication, since when, what was tried, what was agreed, and the consent, for each course of the visit.
public final class IndicationProse {

    private IndicationProse() {}

    public static void write(Prose prose, Reading reading, UnaryOperator<String> regions) {
        for (var attended : reading.about().visit().courses()) {
            course(prose, reading, attended, regions);
        }
    }

    private static void course(Prose prose, Reading reading, Attended attended, UnaryOperator<String> regions) {
        var course = attended.course();
        var why = course.indication();
        var place = side(prose, course.side()) + " " + regions.apply(course.region());
        var name = Prose.plain(label(reading, why.text()));
        if (why.code().isBlank()) {
            prose.say("note.indication", name, Prose.plain(place));
        } else {
            prose.say("note.indicationCode", name, Prose.plain(place), Prose.plain(why.code()));
        }
        if (!why.since().isBlank()) {
            prose.say("note.since", Prose.plain(why.since()));
        }
        if (!why.triedBefore().isBlank()) {
            prose.say("note.tried", Prose.plain(why.triedBefore()));
        }
        prose.say("note.agreed", Prose.plain(course.plan().agreed().toString()),
                Prose.plain(Integer.toString(attended.session())),
                Prose.plain(Integer.toString(course.plan().sessions())));
        consent(prose, course);
    }

    private static void consent(Prose prose, Course course) {
        course.consent().ifPresentOrElse(
                given -> prose.say("note.consent", Prose.plain(Days.date(given.given())), Prose.plain(given.version()),
                        Prose.plain(side(prose, given.side())), Prose.plain(given.explainedBy())),
                () -> prose.say("note.consentMissing", prose.gap(TimeOutFields.CONSENT, "consent")));
    }

    /// The practice's words for an indication of its list; free words as they are.
    private static String label(Reading reading, String text) {
        return reading.about().practice().indications().stream().filter(one -> one.key().equals(text))
                .map(Indication::label).findFirst().orElse(text);
    }

    static String side(Prose prose, Side side) {
        return prose.word("side", side);
    }
}
