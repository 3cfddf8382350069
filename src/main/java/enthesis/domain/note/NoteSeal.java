package enthesis.domain.note;

import enthesis.domain.entry.Choices;
import enthesis.domain.finding.Finding;
import enthesis.domain.value.Milligrams;
import enthesis.domain.visit.Reading;
import enthesis.domain.vitals.VitalsFields;
import enthesis.domain.vitals.pain.Pain;
import enthesis.domain.words.Words;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// Writes down what is signed: whose visit, the words of the note, the findings with their reasons, every field as it
/// was typed, the pain of each course, the points and the sums.
public final class NoteSeal {

    static final String HEADER = "header";
    static final String COURSE = "course";
    static final String SIGNER = "signed";
    static final String PASSAGE = "passage";
    static final String FINDING = "finding";

    /// Who signs, as printed, and when.
    public record Signer(String name, Instant at) {}

    private NoteSeal() {}

    public static Canonical of(Reading reading, NoteText text, Words words, Signer signer) {
        var lines = new CanonicalLines().line("enthesis-note", 1);
        var header = text.header(reading);
        about(lines, reading);
        header.served()
                .forEach(one -> lines.line(HEADER, Choices.text(one.side()), one.title(), header.when()));
        for (var paragraph : text.paragraphs(reading)) {
            if (!paragraph.isEmpty()) {
                lines.line(PASSAGE, words.say("note.label." + Choices.text(paragraph.kind())), paragraph.text(),
                        paragraph.own().strip());
            }
        }
        for (var finding : signedFindings(reading)) {
            lines.line(FINDING, words.say("note.level." + Choices.text(finding.level())),
                    finding.titled(words.say(finding.words() + ".title", finding.values().toArray(String[]::new))),
                    reading.answer(finding));
        }
        facts(lines, reading);
        return lines.line(SIGNER, signer.name(), signer.at()).done();
    }

    /// What of the findings belongs into the record: all but what is merely good to know.
    public static List<Finding> signedFindings(Reading reading) {
        return reading.findings().stream().filter(finding -> switch (finding.level()) {
            case STOP, DEFER, CAUTION, ASK -> true;
            case REFUSED, MISSING, INFO -> false;
        }).toList();
    }

    private static void about(CanonicalLines lines, Reading reading) {
        var about = reading.about();
        var person = about.patient().person();
        lines.line("patient", person.id(), person.family(), person.given(), person.born(), person.number());
        lines.line("visit", about.visit().id(), about.visit().performed(), about.visit().entered());
        for (var attended : about.visit().courses()) {
            lines.line(COURSE, attended.course().id(), Choices.text(attended.course().side()), attended.course()
                    .region(), attended.session());
        }
    }

    /// Each score with the course it belongs to.
    private static void pain(CanonicalLines lines, Reading reading, int place) {
        var course = reading.about().visit().at(place).course();
        for (var pain : Pain.values()) {
            var score = reading.pain(place).score(pain);
            if (score.answered()) {
                lines.line("pain", course.id(), Choices.text(course.side()), course.region(), Choices.text(pain),
                        score.asValue().map(Object::toString).orElse(VitalsFields.NOT_MEASURED));
            }
        }
    }

    private static void facts(CanonicalLines lines, Reading reading) {
        reading.sheet().texts().forEach((field, typed) -> lines.line("field", field.path(), typed));
        reading.about().visit().places().forEach(place -> pain(lines, reading, place));
        for (var point : reading.points()) {
            lines.line("point", point.order(), Choices.text(point.state()), point.side().map(Choices::text).orElse(""),
                    point.place().region(),
                    point.structure(), point.place().ground(), point.place().revision(), point.place().x(),
                    point.place().y(), point.volume().asValue().map(Object::toString).orElse(""), point.solution());
        }
        var totals = reading.totals();
        totals.proliferants().forEach((key, dose) -> lines.line("proliferant", key, dose.shown()));
        lines.line("totals", totals.pointsGiven(), totals.given(), totals.dextroseGiven().shown(),
                totals.solutions().stream()
                        .map(one -> one.row() + ":" + one.anaestheticGiven().map(Milligrams::shown).orElse("")).collect(
                                Collectors.joining(",")));
    }
}
