package enthesis.ui.insight.page;

import enthesis.domain.entry.Choices;
import enthesis.domain.insight.care.Completeness;
import enthesis.domain.insight.care.Harm;
import enthesis.domain.insight.care.NsaidKept;
import enthesis.ui.kit.figure.Bars;
import enthesis.ui.kit.figure.Figure;
import enthesis.ui.kit.figure.Ranges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Harm, the rule about anti-inflammatory drugs, and what was filled in.
record CarePages(Said said) {

    Page page(Harm harm) {
        var all = harm.all();
        var lines = new ArrayList<Harm.Line>(harm.regions());
        lines.add(all);
        var grades = harm.grades().entrySet().stream()
                .map(one -> said.say("harm.grade", Said.of(one.getKey()), Said.of(one.getValue())))
                .collect(Collectors.joining(", "));
        var grid = new Page.Grid(List.of(said.say("harm.region"), said.say("harm.sessions"), said.say("harm.followed"),
                said.say("harm.harmed"), said.say("harm.asUnharmed"), said.say("harm.asHarmed"),
                said.say("harm.none")), lines.stream().map(this::line).toList(),
                List.of(grades.isEmpty() ? said.say("harm.noEvents") : said.say("harm.grades", grades),
                        said.say("harm.method")));
        Optional<Figure> figure = said.counting().shown(all.followed())
                ? Optional.of(new Ranges(said.say("harm.seen"), said.say("harm.possible"),
                        lines.stream().map(this::range).toList(), grid.words()))
                : Optional.empty();
        return new Page(said.heading("harm", Said.of(all.sessions()), Said.of(all.followed()),
                Said.of(all.sessions() - all.followed()), Said.of(harm.from())), figure, grid);
    }

    private String name(Harm.Line line) {
        return line.region().isEmpty() ? said.say("all") : said.region(line.region());
    }

    private Ranges.Line range(Harm.Line line) {
        return said.counting().shown(line.followed())
                ? ResponsePages.range(said, name(line), line.ofFollowed(), line.asUnharmed(), line.asHarmed())
                : Ranges.Line.hidden(name(line), said.hidden());
    }

    private List<String> line(Harm.Line line) {
        if (!said.counting().shown(line.followed())) {
            return List.of(name(line), Said.of(line.sessions()), said.hidden(), "", "", "", "");
        }
        var levels = said.counting().levels();
        var none = line.none().map(seen -> said.say("harm.upTo",
                said.percent(seen.exact(levels.error().value().doubleValue())),
                said.percent(seen.rule(levels.three().value().doubleValue())))).orElse("");
        return List.of(name(line), Said.of(line.sessions()), Said.of(line.followed()),
                said.guarded(line.ofFollowed()), said.guarded(line.asUnharmed()), said.guarded(line.asHarmed()), none);
    }

    Page page(NsaidKept nsaid) {
        var before = bar("nsaid.before", nsaid.before());
        var after = bar("nsaid.after", nsaid.after());
        var grid = new Page.Grid(List.of("", said.say("nsaid.kept"), said.say("nsaid.broken"),
                said.say("nsaid.agreed"), said.say("unknown"), said.say("nsaid.tooSoon"), said.say("nsaid.share")),
                List.of(line("nsaid.before", nsaid.before()), line("nsaid.after", nsaid.after())),
                List.of(said.say("nsaid.method")));
        var bars = new Bars(List.of(new Bars.Key(said.say("nsaid.kept"), Bars.Look.GOOD),
                new Bars.Key(said.say("nsaid.broken"), Bars.Look.POOR),
                new Bars.Key(said.say("nsaid.agreed"), Bars.Look.BETWEEN),
                new Bars.Key(said.say("unknown"), Bars.Look.UNKNOWN)), List.of(before, after), grid.words());
        int all = nsaid.cases().size();
        return new Page(said.heading("nsaid", Said.of(all), Said.of(nsaid.before().unknown()),
                Said.of(nsaid.after().unknown()), Said.of(nsaid.after().tooSoon())), shown(all, bars), grid);
    }

    private Optional<Figure> shown(int all, Bars bars) {
        return said.counting().shown(all) ? Optional.of(bars) : Optional.empty();
    }

    private Bars.Bar bar(String key, NsaidKept.Line line) {
        return new Bars.Bar(said.say(key), List.of(line.kept(), line.broken(), line.agreed(), line.unknown()),
                said.guarded(line.share()));
    }

    private List<String> line(String key, NsaidKept.Line line) {
        return List.of(said.say(key), Said.of(line.kept()), Said.of(line.broken()), Said.of(line.agreed()),
                Said.of(line.unknown()), Said.of(line.tooSoon()), said.guarded(line.share()));
    }

    Page page(Completeness complete) {
        var lines = complete.lines();
        var grid = new Page.Grid(List.of(said.say("complete.field"), said.say("complete.unit"), said.say("n"),
                said.say("complete.filled"), said.say("unknown"), said.say("complete.empty"),
                said.say("complete.share")),
                lines.stream().map(line -> List.of(name(line), said.say("complete." + Choices.text(line.unit())),
                        Said.of(line.all()), Said.of(line.filled()), Said.of(line.unknown()), Said.of(line.empty()),
                        said.share(line.share()))).toList(),
                List.of());
        var bars = new Bars(List.of(new Bars.Key(said.say("complete.filled"), Bars.Look.GOOD),
                new Bars.Key(said.say("complete.unknown"), Bars.Look.BETWEEN),
                new Bars.Key(said.say("complete.empty"), Bars.Look.UNKNOWN)),
                lines.stream().map(line -> new Bars.Bar(name(line),
                        List.of(line.filled(), line.unknown(), line.empty()), said.share(line.share()))).toList(),
                grid.words());
        int all = complete.sessions().size();
        return new Page(said.heading("complete", Said.of(all), Said.of(lines.size())), shown(all, bars),
                grid);
    }

    private String name(Completeness.Line line) {
        return said.say("field." + line.key(), Said.of(line.week()));
    }
}
