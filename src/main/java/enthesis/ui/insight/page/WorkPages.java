package enthesis.ui.insight.page;

import enthesis.domain.insight.care.Adherence;
import enthesis.domain.insight.care.Adherence.When;
import enthesis.domain.insight.care.SolutionQuality;
import enthesis.domain.insight.stat.Share;
import enthesis.ui.kit.figure.Bars;
import enthesis.ui.kit.figure.Figure;
import java.util.List;
import java.util.Optional;

/// Sessions planned and done, and solutions planned and drawn up.
record WorkPages(Said said) {

    Page page(Adherence adherence) {
        var done = adherence.done();
        int gaps = adherence.gaps().size();
        var grid = new Page.Grid(List.of("", said.say("work.count")), List.of(
                List.of(said.say("done.full"), said.guarded(done.share())),
                List.of(said.say("done.fewer"), Said.of(done.fewer())),
                List.of(said.say("done.none"), Said.of(done.none())),
                List.of(said.say("done.going"), Said.of(done.going())),
                List.of(said.say("done.sessions"), said.say("ofSo", Said.of(done.given()), Said.of(done.planned()))),
                List.of(said.say("done.early"), share(adherence.gaps(When.EARLY), gaps)),
                List.of(said.say("done.within"), share(adherence.gaps(When.WITHIN), gaps)),
                List.of(said.say("done.late"), share(adherence.gaps(When.LATE), gaps)),
                List.of(said.say("done.days"), said.estimate(adherence.days(), said::median))), List.of());
        int over = done.share().all();
        var bars = new Bars(List.of(new Bars.Key(said.say("done.key.full"), Bars.Look.GOOD),
                new Bars.Key(said.say("done.key.fewer"), Bars.Look.BETWEEN),
                new Bars.Key(said.say("done.key.none"), Bars.Look.POOR)),
                List.of(new Bars.Bar(said.say("done.courses"), List.of(done.full(), done.fewer(), done.none()),
                        said.say("of", Said.of(over))),
                        new Bars.Bar(said.say("done.intervals"), List.of(adherence.gaps(When.WITHIN),
                                adherence.gaps(When.LATE), adherence.gaps(When.EARLY)),
                                said.say("of", Said.of(gaps)))),
                grid.words());
        return new Page(said.heading("done", Said.of(adherence.courses().size()), Said.of(over),
                Said.of(done.going()), Said.of(gaps)), shown(over + gaps, bars), grid);
    }

    private String share(int of, int all) {
        return said.guarded(new Share(of, all));
    }

    private Optional<Figure> shown(int all, Bars bars) {
        return said.counting().shown(all) ? Optional.of(bars) : Optional.empty();
    }

    Page page(SolutionQuality solutions) {
        int all = solutions.cases().size();
        var late = solutions.late();
        var inTime = new Share(late.all() - late.of(), late.all());
        var grid = new Page.Grid(List.of("", said.say("work.count")), List.of(
                List.of(said.say("drawn.asPlanned"), said.guarded(solutions.asPlanned())),
                List.of(said.say("drawn.difference"), said.estimate(solutions.difference(), said::median)),
                List.of(said.say("drawn.anaesthetic"), said.estimate(solutions.anaesthetic(), said::median)),
                List.of(said.say("drawn.minutes"), said.estimate(solutions.minutes(), said::median)),
                List.of(said.say("drawn.inTime"), said.guarded(inTime)),
                List.of(said.say("drawn.unknown"), Said.of(all - solutions.asPlanned().all())),
                List.of(said.say("drawn.untimed"), Said.of(all - late.all()))),
                List.of(said.say("drawn.method",
                        said.practice().rules().mixing().relativeDifference().value().movePointRight(2)
                                .stripTrailingZeros().toPlainString())));
        var bars = new Bars(List.of(new Bars.Key(said.say("drawn.key.good"), Bars.Look.GOOD),
                new Bars.Key(said.say("drawn.key.poor"), Bars.Look.POOR),
                new Bars.Key(said.say("unknown"), Bars.Look.UNKNOWN)),
                List.of(bar("drawn.asPlanned", solutions.asPlanned(), all), bar("drawn.inTime", inTime, all)),
                grid.words());
        return new Page(said.heading("drawn", Said.of(all), Said.of(all - solutions.asPlanned().all()),
                Said.of(all - late.all())), shown(all, bars), grid);
    }

    private Bars.Bar bar(String key, Share good, int all) {
        return new Bars.Bar(said.say(key), List.of(good.of(), good.all() - good.of(), all - good.all()),
                said.guarded(good));
    }
}
