package enthesis.domain.note.paragraph;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Field;
import enthesis.domain.note.span.Days;
import enthesis.domain.note.span.Prose;
import enthesis.domain.note.span.Span;
import enthesis.domain.practice.Products;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.ObservationFields;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.TimeOutFields;
import enthesis.domain.visit.fact.ProcedureLine;
import enthesis.domain.visit.rule.UlnarRule;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The procedure: time-out, set-up, the points with their volumes, the doses, what was seen on the way.
public final class ProcedureProse {

    private ProcedureProse() {}

    public static void write(Prose prose, Reading reading, UnaryOperator<String> regions) {
        var about = reading.about();
        prose.say("note.timeOut", prose.factOrGap(reading.timeOut().completed().map(at -> completed(at, about)),
                TimeOutFields.COMPLETED, "timeOut"),
                typed(prose, reading.timeOut().participants(),
                        TimeOutFields.PARTICIPANTS, "participants"));
        setUp(prose, reading.procedure(), about.practice().products());
        ulnar(prose, reading);
        PointsProse.write(prose, reading, regions);
        DoseProse.write(prose, reading);
        PicturesProse.write(prose, reading, regions);
        seen(prose, reading.procedure(), reading.imageKept());
    }

    /// The time-out of a late entry was written down on another day than it was held.
    private static String completed(Instant at, Circumstances about) {
        var day = at.atZone(about.zone()).toLocalDate();
        return day.equals(about.today())
                ? Days.time(at, about.zone())
                : Days.date(day) + ", " + Days.time(at, about.zone());
    }

    private static void setUp(Prose prose, ProcedureLine line, Products shelf) {
        var antiseptic = shelf.antiseptic(line.antiseptic()).map(Products.Antiseptic::name).or(() -> Optional.of(line
                .antiseptic()).filter(text -> !text.isBlank()));
        prose.say("note.setUp", typed(prose, line.position(), TimeOutFields.POSITION, "position"),
                prose.factOrGap(antiseptic, TimeOutFields.ANTISEPTIC, "antiseptic"),
                prose.factOrGap(line.gloves().map(one -> prose.word("gloves", one)), TimeOutFields.GLOVES, "gloves"),
                prose.factOrGap(line.guidance().map(one -> prose.word("guidance", one)), TimeOutFields.GUIDANCE,
                        "guidance"));
    }

    /// Of each elbow with a point near the nerve.
    private static void ulnar(Prose prose, Reading reading) {
        var said = reading.procedure().ulnar();
        new UlnarRule(reading.about().practice().rules().ulnar(), reading.points()).sides()
                .forEach(side -> prose.say("note.ulnar", Prose.plain(prose.word("elbow", side)),
                        prose.factOrGap(Optional.ofNullable(said.get(side)).map(one -> prose.word("ulnar", one)),
                                TimeOutFields.ulnar(side), "ulnar")));
    }

    private static Span typed(Prose prose, String text, Field field, String name) {
        return prose.factOrGap(Optional.of(text.strip()).filter(said -> !said.isEmpty()), field, name);
    }

    private static void seen(Prose prose, ProcedureLine line, Optional<Answer> imageKept) {
        prose.say("note.aspiration", prose.factOrGap(line.aspiration().map(one -> prose.word("aspiration", one)),
                ObservationFields.ASPIRATION, "aspiration"));
        var strange = line.paraesthesia().strip();
        prose.say("note.paraesthesia", strange.equals("none")
                ? Prose.fact(prose.word("note.none"), ObservationFields.PARAESTHESIA)
                : typed(prose, strange, ObservationFields.PARAESTHESIA, "paraesthesia"));
        if (line.guidance().equals(Optional.of(ProcedureLine.Guidance.ULTRASOUND))) {
            ultrasound(prose, line.ultrasound(), imageKept);
        }
        prose.say("note.tolerance", prose.factOrGap(line.tolerance().map(one -> prose.word("tolerated", one)),
                ObservationFields.TOLERANCE, "tolerance"));
    }

    private static void ultrasound(Prose prose, ProcedureLine.Ultrasound found, Optional<Answer> imageKept) {
        prose.say("note.ultrasound", prose.factOrGap(found.anatomy().map(one -> prose.word("anatomy", one)),
                ObservationFields.ANATOMY, "anatomy"),
                answer(prose, found.needleSeen(),
                        ObservationFields.NEEDLE_SEEN, "needleSeen"),
                answer(prose, imageKept,
                        ObservationFields.IMAGE_KEPT, "imageKept"));
    }

    private static Span answer(Prose prose, Optional<Answer> answer, Field field, String question) {
        return prose.factOrGap(answer.map(one -> prose.word(question, one)), field, question);
    }
}
