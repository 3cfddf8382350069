package enthesis.exchange.document.report;

import enthesis.domain.words.Words;
import enthesis.exchange.document.page.Bar;
import enthesis.exchange.document.press.Content;
import enthesis.exchange.document.press.Tag;
import enthesis.exchange.document.press.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The sheet for one call as a page: boxes to tick, room to write.
record CallPages(Words words) {
    private static final int TRIES = 3;
    private static final List<String> RESULTS = List.of("reached", "noAnswer", "voicemail", "wrong");
    private static final List<String> ANSWERS = List.of("yes", "no", "unknown");
    private static final List<String> WRITTEN = List.of("words", "told", "handed");

    Tag page(CallSheet sheet) {
        var parts = new ArrayList<Content>();
        parts.add(Bar.of(List.of(sheet.title()), sheet.session()));
        parts.add(Tag.of("p", "telephone", new Text(words.say("paper.call.telephone") + " "),
                Tag.of("span", "strong", sheet.telephone())));
        sheet.tried().forEach(line -> parts.add(Tag.of("p", "small", line)));
        parts.add(tries());
        parts.add(Tag.of("h2", "", words.say("paper.call.flags")));
        parts.add(flags(sheet));
        parts.add(Tag.of("p", "urgent stop", words.say("paper.call.urgent")));
        parts.add(Tag.of("h2", "", words.say("paper.call.diary")));
        parts.add(diary(sheet));
        WRITTEN.forEach(line -> parts.add(Tag.of("div", "written", Tag.of("span", "asked-for",
                words.say("paper.call." + line)))));
        parts.add(Tag.of("p", "small", words.say("paper.call.typed")));
        return Tag.of("div", "page call", parts);
    }

    private Tag tries() {
        var rows = IntStream.rangeClosed(1, TRIES).mapToObj(number -> {
            var cells = new ArrayList<Content>();
            cells.add(Tag.of("td", "nowrap", words.say("paper.call.try", Integer.toString(number))));
            cells.add(Tag.of("td", "when-tried", ""));
            RESULTS.forEach(result -> cells.add(ticked(words.say("paper.call." + result))));
            cells.add(Tag.of("td", "by-whom", words.say("paper.call.by")));
            return Tag.of("tr", "", cells);
        }).toList();
        return Tag.of("table", "tries", Tag.of("tbody", "", rows));
    }

    private static Tag ticked(String text) {
        return Tag.of("td", "nowrap", Tag.of("span", "tick", ""), new Text("\u00a0" + text));
    }

    private Tag flags(CallSheet sheet) {
        var rows = sheet.flags().stream().map(flag -> Tag.of("tr", "", Stream.concat(
                Stream.of(Tag.of("td", "", flag)), ANSWERS.stream().map(answer -> ticked(words.say("paper.call."
                        + answer))))
                .toList())).toList();
        return Tag.of("table", "flags", Tag.of("tbody", "", rows));
    }

    private static Tag diary(CallSheet sheet) {
        var head = new ArrayList<Content>();
        head.add(Tag.of("th", "item", ""));
        sheet.days().forEach(day -> head.add(Tag.of("th", "day", Tag.of("div", "", day.number()),
                Tag.of("div", "date", day.date()))));
        var rows = sheet.items().stream().map(item -> {
            var cells = new ArrayList<Content>();
            cells.add(Tag.of("td", "item", new Text(item.name() + " "), Tag.of("span", "how", item.how())));
            sheet.days().forEach(_ -> cells.add(Tag.of("td", "day", "")));
            return Tag.of("tr", "", cells);
        }).toList();
        return Tag.of("table", "diary", Tag.of("thead", "", Tag.of("tr", "", head)), Tag.of("tbody", "", rows));
    }
}
