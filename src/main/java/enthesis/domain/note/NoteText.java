package enthesis.domain.note;

import enthesis.domain.note.paragraph.AfterProse;
import enthesis.domain.note.paragraph.BeforeProse;
import enthesis.domain.note.paragraph.EmergencyProse;
import enthesis.domain.note.paragraph.IndicationProse;
import enthesis.domain.note.paragraph.PlanProse;
import enthesis.domain.note.paragraph.ProcedureProse;
import enthesis.domain.note.paragraph.ReasonProse;
import enthesis.domain.note.paragraph.SolutionProse;
import enthesis.domain.note.span.Prose;
import enthesis.domain.note.span.Span;
import enthesis.domain.visit.NoteFields;
import enthesis.domain.visit.NoteFields.Paragraph;
import enthesis.domain.visit.Reading;
import enthesis.domain.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Composes the note from the facts, in the order of the work. Only what was done is written; what a record of it needs
/// and lacks is a gap.
public final class NoteText {

    private final Words words;
    private final UnaryOperator<String> regions;
    private final Supplier<List<Macro>> own;

    /// `regions` gives a region's name for its key; `own` the macros of whoever writes, of which those with a place
    /// stand in the note by themselves.
    public NoteText(Words words, UnaryOperator<String> regions, Supplier<List<Macro>> own) {
        this.words = words;
        this.regions = regions;
        this.own = own;
    }

    /// Without sentences of one's own.
    public NoteText(Words words, UnaryOperator<String> regions) {
        this(words, regions, List::of);
    }

    public SessionHeader header(Reading reading) {
        return SessionHeader.of(reading, words, regions);
    }

    /// All six paragraphs.
    public List<NoteParagraph> paragraphs(Reading reading) {
        return Stream.of(Paragraph.values()).map(kind -> paragraph(reading, kind)).toList();
    }

    private NoteParagraph paragraph(Reading reading, Paragraph kind) {
        var sheet = reading.sheet();
        return new NoteParagraph(kind, composed(reading, kind), sheet.text(NoteFields.rewritten(kind)),
                sheet.text(NoteFields.basis(kind)), sheet.text(NoteFields.own(kind)));
    }

    private List<Span> composed(Reading reading, Paragraph kind) {
        var prose = new Prose(words);
        boolean done = wasInjected(reading);
        switch (kind) {
            case INDICATION -> IndicationProse.write(prose, reading, regions);
            case BEFORE -> BeforeProse.write(prose, reading, regions, done);
            case SOLUTION -> {
                if (done) {
                    SolutionProse.write(prose, reading);
                }
            }
            case PROCEDURE -> {
                if (done) {
                    ProcedureProse.write(prose, reading, regions);
                }
            }
            case AFTER -> {
                if (done) {
                    AfterProse.write(prose, reading);
                }
                EmergencyProse.write(prose, reading);
            }
            case PLAN -> PlanProse.write(prose, reading, done);
        }
        ReasonProse.write(prose, reading, kind);
        return framed(prose.spans(), kind);
    }

    /// What the facts say between the writer's own sentences; where they say nothing those stand for nothing either.
    private List<Span> framed(List<Span> facts, Paragraph kind) {
        if (facts.isEmpty()) {
            return facts;
        }
        var opening = standing(kind, Macro.End.OPENING);
        var closing = standing(kind, Macro.End.CLOSING);
        return Stream.of(opening.stream().flatMap(one -> Stream.of(one, Prose.plain(" "))), facts.stream(),
                closing.stream().flatMap(one -> Stream.of(Prose.plain(" "), one))).flatMap(part -> part).toList();
    }

    private List<Span> standing(Paragraph kind, Macro.End end) {
        var place = Optional.of(new Macro.Place(kind, end));
        return own.get().stream().filter(one -> one.place().equals(place))
                .<Span>map(one -> new Span.Own(one.text(), NoteFields.own(kind))).toList();
    }

    /// Whether the note is one of injections: so it is until another ending is chosen. What was stopped before the
    /// first injection is not.
    public static boolean wasInjected(Reading reading) {
        return reading.ending().map(ending -> switch (ending) {
            case INJECTED -> true;
            case STOPPED -> reading.totals().pointsGiven() > 0;
            case DEFERRED, ASSESSMENT_ONLY -> false;
        }).orElse(true);
    }
}
