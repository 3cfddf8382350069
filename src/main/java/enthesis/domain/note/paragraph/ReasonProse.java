package enthesis.domain.note.paragraph;

import enthesis.domain.finding.Finding;
import enthesis.domain.note.span.Prose;
import enthesis.domain.note.span.Span;
import enthesis.domain.visit.NoteFields.Paragraph;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.Section;
import enthesis.domain.visit.rule.CandidacyRule;
import java.util.Optional;
import java.util.stream.Collectors;

/// The reasons typed for going on past a finding, each in the paragraph of its section.
public final class ReasonProse {

    private ReasonProse() {}

    public static void write(Prose prose, Reading reading, Paragraph kind) {
        candidacy(prose, reading, kind);
        for (var finding : reading.findings()) {
            var reason = reading.answer(finding);
            if (finding.level().needsReason() && !reason.isEmpty() && paragraph(reading, finding) == kind) {
                prose.say("note.goneOn", Prose.fact(finding.titled(prose.word(finding.words() + ".title",
                        finding.values().toArray(String[]::new))), finding.where()),
                        new Span.Own(reason, finding.answer()));
            }
        }
    }

    /// What was gone on past on the screen of the candidacy: the reason stands in its chart, and in the note.
    private static void candidacy(Prose prose, Reading reading, Paragraph kind) {
        for (var finding : reading.findings()) {
            if (CandidacyRule.goneOn(finding) && paragraph(reading, finding) == kind) {
                prose.say("note.goneOn", Prose.fact(finding.named().stream()
                        .map(one -> prose.word(one.words(), one.values().toArray(String[]::new)))
                        .collect(Collectors.joining(", ")), finding.where()),
                        Prose.plain(CandidacyRule.reason(finding)));
            }
        }
    }

    private static Paragraph paragraph(Reading reading, Finding finding) {
        Optional<Section> section = reading.sectionOf(finding.where());
        return section.map(place -> switch (place) {
            case CHECK_IN, VITALS -> Paragraph.BEFORE;
            case SOLUTION -> Paragraph.SOLUTION;
            case TIME_OUT, MAP -> Paragraph.PROCEDURE;
            case OBSERVATION -> Paragraph.AFTER;
            case NOTE, AFTERCARE, SIGN -> Paragraph.PLAN;
        }).orElse(Paragraph.PLAN);
    }
}
