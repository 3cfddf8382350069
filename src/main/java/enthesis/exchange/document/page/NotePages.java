package enthesis.exchange.document.page;

import enthesis.domain.words.Words;
import enthesis.exchange.document.content.NoteDocument;
import enthesis.exchange.document.press.Content;
import enthesis.exchange.document.press.Tag;
import enthesis.exchange.document.press.Text;
import java.util.ArrayList;
import java.util.List;

/// The session note as pages: side first, the patient's identifiers, paragraphs, solutions with lots, totals, findings
/// with their reasons, who signed. What was drawn up, the totals and the signature stand on one page wherever they can,
/// so that nobody takes a sum for the whole, and nobody finds a signature alone.
public final class NotePages {

    private final Words words;

    public NotePages(Words words) {
        this.words = words;
    }

    public Tag page(NoteDocument note) {
        var heading = note.heading();
        var parts = new ArrayList<Content>();
        parts.add(Bar.of(heading.titles(), heading.when()));
        note.passages().forEach(passage -> parts.add(passage(passage)));
        parts.add(closing(note));
        return Tag.of("div", "page", parts);
    }

    /// With many findings it is longer than a page; then its sums alone stay together.
    private Tag closing(NoteDocument note) {
        var parts = new ArrayList<Content>();
        parts.add(Tag.of("div", "whole", solutions(note.solutions()), totals(note.totals())));
        if (!note.answered().isEmpty()) {
            parts.add(answered(note.answered()));
        }
        parts.add(signature(note));
        return Tag.of("div", "whole", parts);
    }

    private Tag passage(NoteDocument.Passage passage) {
        var text = Tag.of("div", "text", Tag.of("p", "", unbroken(passage.text())));
        if (!passage.own().isBlank()) {
            text = text.and(Tag.of("p", "own", passage.own()));
        }
        return Tag.of("div", "passage", Tag.of("h2", "label", passage.label()), text);
    }

    /// A number never stands on another line than its unit.
    private static String unbroken(String text) {
        return text.replaceAll("(\\d) (mL|mg|kg|cm|min|%|\u00b0C)", "$1\u00a0$2");
    }

    private Content solutions(List<NoteDocument.Mixed> solutions) {
        if (solutions.isEmpty()) {
            return new Text("");
        }
        var rows = new ArrayList<Content>();
        for (var solution : solutions) {
            rows.add(Tag.of("tr", "", Tag.of("th", "wide", solution.letter() + "  " + solution.text()).with("colspan",
                    "5")));
            for (var part : solution.components()) {
                rows.add(Tag.of("tr", "", cell("", part.product()), cell("number", part.strength()),
                        cell("number", part.drawn()), cell("", part.lot()), cell("", part.expiry())));
            }
        }
        return block("paper.drawnUp", Tag.of("table", "", head("paper.product", "paper.strength number",
                "paper.volume number", "paper.lot", "paper.expiry"), Tag.of("tbody", "", rows)));
    }

    private Content totals(List<NoteDocument.Line> totals) {
        if (totals.isEmpty()) {
            return new Text("");
        }
        var rows = totals.stream().map(line -> Tag.of("tr", "", cell("", line.label()), cell("number strong",
                line.value()))).toList();
        return block("paper.totals", Tag.of("table", "totals", Tag.of("tbody", "", rows)));
    }

    private Tag answered(List<NoteDocument.Answered> answered) {
        var items = answered.stream().map(finding -> {
            var item = Tag.of("li", "", Tag.of("span", "strong", finding.level() + ": " + finding.title()));
            return finding.reason().isEmpty() ? item : item.and(new Text(" " + finding.reason()));
        }).toList();
        return block("paper.findings", Tag.of("ul", "", items));
    }

    private Tag signature(NoteDocument note) {
        return Tag.of("div", "signature", note.signature()
                .map(signed -> Tag.of("p", "strong", words.say("paper.signed", signed.who(), signed.when()))
                        .and(Tag.of("span", "seal", " " + words.say("paper.seal", signed.seal())
                                + (signed.trail().isEmpty() ? "" : ". " + signed.trail()))))
                .orElseGet(() -> Tag.of("p", "strong", words.say("paper.notSigned"))));
    }

    private Tag block(String title, Tag content) {
        return Tag.of("div", "passage", Tag.of("h2", "label", words.say(title)), Tag.of("div", "text", content));
    }

    private Tag head(String... columns) {
        var cells = new ArrayList<Content>();
        for (var column : columns) {
            var parts = column.split(" ", 2);
            cells.add(Tag.of("th", parts.length > 1 ? parts[1] : "", words.say(parts[0])));
        }
        return Tag.of("thead", "", Tag.of("tr", "", cells));
    }

    private static Tag cell(String look, String text) {
        return Tag.of("td", look, text);
    }
}
