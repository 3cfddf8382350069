package enthesis.exchange.document.report;

import enthesis.domain.words.Words;
import enthesis.exchange.document.page.Bar;
import enthesis.exchange.document.press.Content;
import enthesis.exchange.document.press.Press;
import enthesis.exchange.document.press.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The summary of a course as a page: the side first, then why, what was done, and what came of it.
record CoursePages(Words words) {
    private static final double WIDE_MM = 178;
    /// From high to low.
    private static final List<Integer> PANELS_MM = List.of(27, 22, 18);
    private static final double AROUND_MM = 14;

    /// From large to small.
    List<Tag> pages(CourseSheet sheet) {
        return PANELS_MM.stream().map(high -> high.equals(PANELS_MM.getFirst())
                ? page(sheet, high)
                : page(sheet, high).with("class", "page course tight")).toList();
    }

    private Tag page(CourseSheet sheet, int high) {
        var parts = new ArrayList<Content>();
        parts.add(Bar.of(List.of(sheet.title()), sheet.when()));
        sheet.facts().forEach(fact -> parts.add(block(fact.label(), Tag.of("p", "", fact.text()))));
        parts.add(block(words.say("paper.course.sessions"), sheet.sessions().isEmpty()
                ? Tag.of("p", "", words.say("paper.course.noSession"))
                : sessions(sheet)));
        if (!sheet.changes().isEmpty()) {
            parts.add(block(words.say("paper.course.changes"), Tag.of("div", "", sheet.changes().stream()
                    .map(change -> Tag.of("p", "", change)).toList())));
        }
        sheet.curves().ifPresent(plot -> parts.add(curves(sheet.spoken(), plot.panels().size() * high)));
        parts.add(block(words.say("paper.course.answers"), sheet.answers().isEmpty()
                ? Tag.of("p", "", words.say("paper.course.noAnswer"))
                : answers(sheet)));
        parts.add(Tag.of("div", "signature", Tag.of("p", "by-hand", words.say("paper.course.signed", sheet.signer(),
                sheet.clinic())), Tag.of("p", "small", words.say("paper.course.limits"))));
        return Tag.of("div", "page course", parts);
    }

    private static Tag block(String label, Tag content) {
        return Tag.of("div", "passage", Tag.of("h2", "label", label), Tag.of("div", "text", content));
    }

    private Tag curves(String spoken, double high) {
        var plot = Tag.of("object", "").with("type", Press.FIGURE).with("figure", "0").with("alt", spoken)
                .with("style", String.format(Locale.ROOT, "width:%.1fmm;height:%.1fmm", WIDE_MM,
                        AROUND_MM + high));
        return Tag.of("div", "whole curves", Tag.of("h2", "", words.say("paper.course.curves")), plot,
                Tag.of("p", "small", words.say("paper.course.key")));
    }

    private Tag sessions(CourseSheet sheet) {
        return table(Stream.of("session", "day", "points", "volume", "solution", "flare"),
                sheet.sessions().stream().map(one -> Tag.of("tr", "", cell("", one.number()),
                        cell("nowrap", one.day()), cell("number", one.points()), cell("number", one.volume()),
                        cell("", one.solution()), cell("", one.flare()))).toList());
    }

    private Tag answers(CourseSheet sheet) {
        return table(Stream.of("day", "moment", "says"), sheet.answers().stream().map(one -> Tag.of("tr", "",
                cell("nowrap", one.day()), cell("nowrap", one.moment()), cell("", one.says()))).toList());
    }

    private Tag table(Stream<String> columns, List<Tag> rows) {
        var head = columns.map(name -> Tag.of("th", name.equals("points") || name.equals("volume") ? "number" : "",
                words.say("paper.course." + name))).toList();
        return Tag.of("table", "", Tag.of("thead", "", Tag.of("tr", "", head)), Tag.of("tbody", "", rows));
    }

    private static Tag cell(String look, String text) {
        return Tag.of("td", look, text);
    }
}
