package enthesis.domain.note.paragraph;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Entered;
import enthesis.domain.note.handout.PainRelief;
import enthesis.domain.note.span.Days;
import enthesis.domain.note.span.Prose;
import enthesis.domain.note.span.Span;
import enthesis.domain.visit.AftercareFields;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.NoteFields;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.fact.Aftercare;
import java.util.Optional;

/// What follows: how the visit ended when it was not an injection, the dates told, hand-out, physiotherapy, next time.
public final class PlanProse {

    private PlanProse() {}

    public static void write(Prose prose, Reading reading, boolean done) {
        reading.ending().filter(ending -> ending != Ending.INJECTED).ifPresent(ending -> ended(prose, reading, ending));
        if (done) {
            var relief = PainRelief.of(reading);
            if (relief.nsaidAllergy()) {
                prose.say("note.nsaidAllergy");
            } else {
                prose.say(relief.nsaidAgreed() ? "note.nsaidAgreed" : "note.nsaidFree", Prose.plain(Days.date(relief
                        .lastForbidden())), Prose.plain(Days.date(relief.allowedFrom())));
            }
            if (relief.acetaminophen()) {
                prose.say("note.acetaminophen", Prose.plain(reading.about().practice().rules().aftercare()
                        .acetaminophenPrinted().toString()));
            }
            handout(prose, reading.aftercare());
        }
        next(prose, reading.aftercare(), done);
    }

    private static void ended(Prose prose, Reading reading, Ending ending) {
        var why = reading.sheet().text(NoteFields.ENDING_REASON).strip();
        var word = Prose.fact(prose.word("ending", ending), NoteFields.ENDING);
        switch (ending) {
            case DEFERRED, STOPPED -> prose.say("note.endedBecause", word, why.isEmpty()
                    ? prose.gap(NoteFields.ENDING_REASON, "endingReason")
                    : new Span.Own(why, NoteFields.ENDING_REASON));
            case ASSESSMENT_ONLY, INJECTED -> prose.say("note.sentence", word);
        }
    }

    private static void handout(Prose prose, Aftercare told) {
        prose.say("note.handout", prose.factOrGap(told.given().map(one -> prose.word("handoutGiven", one)),
                AftercareFields.GIVEN, "handout"),
                prose.factOrGap(told.warningsTold().map(one -> prose.word(
                        "warningsTold", one)), AftercareFields.WARNINGS_TOLD, "warnings"));
        if (told.given().equals(Optional.of(Answer.YES)) && !told.to().isBlank() && !told.to().equals("patient")) {
            prose.say("note.handoutTo", Prose.fact(told.to().strip(), AftercareFields.TO));
        }
    }

    private static void next(Prose prose, Aftercare told, boolean done) {
        told.physiotherapy().ifPresent(one -> {
            var who = told.physiotherapist().strip();
            prose.say(who.isEmpty() ? "note.sentence" : "note.physiotherapist", Prose.fact(prose.word("physiotherapy",
                    one), AftercareFields.PHYSIOTHERAPY), Prose.fact(who, AftercareFields.PHYSIOTHERAPIST));
        });
        switch (told.next()) {
            case Entered.Value<?>(var day, _) -> prose.say("note.next", Prose.fact(Days.date((java.time.LocalDate) day),
                    AftercareFields.NEXT));
            case Entered.NotDone<?> _ -> prose.say("note.sentence", Prose.fact(prose.word("note.noNext"),
                    AftercareFields.NEXT));
            case Entered.Empty<?> _,Entered.Refused<?> _ -> {
                if (done) {
                    prose.say("note.next", prose.gap(AftercareFields.NEXT, "next"));
                }
            }
        }
    }
}
