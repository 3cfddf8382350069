package enthesis.ui.insight.page;

import enthesis.domain.entry.Choices;
import enthesis.domain.insight.flare.FlareAndResponse;
import enthesis.domain.insight.response.ByIndication;
import enthesis.domain.insight.response.SessionsNeeded;
import enthesis.domain.insight.response.Tally;
import enthesis.domain.insight.stat.KaplanMeier;
import enthesis.domain.insight.stat.Share;
import enthesis.domain.practice.outcome.Outcomes.Responder;
import enthesis.domain.practice.outcome.Window;
import enthesis.ui.kit.figure.Figure;
import enthesis.ui.kit.figure.Ranges;
import enthesis.ui.kit.figure.Steps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What came of it.
record ResponsePages(Said said) {

    /// Of the outcomes in this window.
    String titled(Window window) {
        return said.say("response.title", Said.of(window.week()));
    }

    /// Of the flare and the outcomes in this window.
    String predicts(Window window) {
        return said.say("predicts.title", Said.of(window.week()));
    }

    Page page(ByIndication outcomes) {
        var all = outcomes.all().tally();
        var lines = new ArrayList<>(outcomes.lines());
        lines.sort(Comparator.comparing(line -> said.indication(line.indication())));
        var heading = new Page.Heading(titled(outcomes.window()), counts("response.counts", all),
                said.say("response.cannot"));
        var grid = grid(said.say("response.indication"), lines.stream()
                .map(line -> line(said.indication(line.indication()), line)).toList(),
                line(said.say("all"), outcomes.all()));
        var ranges = new ArrayList<>(lines.stream().map(line -> range(said.indication(line.indication()),
                line.tally())).toList());
        ranges.add(range(said.say("all"), all));
        return new Page(heading, figure(ranges, all, grid), grid);
    }

    private String counts(String key, Tally all) {
        return said.say(key, Said.of(all.due()), Said.of(all.followed()), Said.of(all.missing()),
                Said.of(all.open()), Said.of(all.floor()), Said.of(all.noBaseline()), rules().floor().toString());
    }

    private Responder rules() {
        return said.practice().outcomes().responder();
    }

    private Optional<Figure> figure(List<Ranges.Line> lines, Tally all, Page.Grid grid) {
        return said.counting().shown(all.followed())
                ? Optional.of(new Ranges(said.say("response.seen"), said.say("response.possible"), lines,
                        grid.words()))
                : Optional.empty();
    }

    private Ranges.Line range(String name, Tally tally) {
        return said.counting().shown(tally.followed())
                ? range(said, name, tally.complete(), tally.worst(), tally.best())
                : Ranges.Line.hidden(name, said.hidden());
    }

    static Ranges.Line range(Said said, String name, Share share, Share worst, Share best) {
        var likely = share.wilson(said.counting().levels().z());
        return new Ranges.Line(name, true, share.value(), new Ranges.Range(likely.low(), likely.high()),
                new Ranges.Range(worst.value(), best.value()), said.share(share) + ", " + said.interval(share));
    }

    private Page.Grid grid(String first, List<List<String>> lines, List<String> all) {
        var every = new ArrayList<>(lines);
        every.add(all);
        return new Page.Grid(List.of(first, said.say("response.due"), said.say("response.followed"),
                said.say("response.missing"), said.say("response.excluded"), said.say("response.responders"),
                said.say("response.worst"), said.say("response.best"), said.say("response.gain"),
                said.say("response.better")), every,
                List.of(said.say("response.method", rules().points().toString(),
                        rules().percent().toString())));
    }

    private List<String> line(String name, ByIndication.Line line) {
        return FlarePages.plus(line(name, line.tally()), said.counting().shown(line.tally().followed())
                ? List.of(said.estimate(line.gain(), said::mean), said.guarded(line.better()))
                : List.of("", ""));
    }

    private List<String> line(String name, Tally tally) {
        var counts = List.of(name, Said.of(tally.due()), Said.of(tally.followed()), Said.of(tally.missing()),
                Said.of(tally.excluded()));
        return FlarePages.plus(counts, said.counting().shown(tally.followed())
                ? List.of(said.guarded(tally.complete()), said.guarded(tally.worst()), said.guarded(tally.best()))
                : List.of(said.hidden(), "", ""));
    }

    Page page(FlareAndResponse predicts) {
        var all = Tally.of(predicts.cases().stream().map(FlareAndResponse.Case::at).toList());
        var ranges = predicts.lines().stream().map(line -> range(size(line), line.tally())).toList();
        var lines = predicts.lines().stream().map(line -> line(size(line), line.tally())).toList();
        var difference = predicts.difference()
                .map(interval -> said.say("predicts.difference", said.points(interval)))
                .orElseGet(() -> said.say("predicts.few"));
        var grid = new Page.Grid(List.of(said.say("predicts.flare"), said.say("response.due"),
                said.say("response.followed"), said.say("response.missing"), said.say("response.excluded"),
                said.say("response.responders"), said.say("response.worst"), said.say("response.best")), lines,
                List.of(difference, said.say("predicts.method")));
        return new Page(new Page.Heading(predicts(predicts.window()),
                counts("response.counts", all),
                said.say("predicts.cannot")),
                figure(ranges, all, grid), grid);
    }

    private String size(FlareAndResponse.Line line) {
        return said.say("predicts." + Choices.text(line.size()), said.counting().mildFlare().toString());
    }

    Page page(SessionsNeeded needed) {
        var curve = needed.curve();
        int n = curve.all();
        var enough = said.counting().enough(n);
        var grid = new Page.Grid(List.of(said.say("needed.after"), said.say("needed.atRisk"), said.say("needed.not")),
                enough ? curve.steps().stream().map(this::step).toList() : List.of(),
                List.of(enough ? said.say("needed.median", FlarePages.median(said, curve)) : said.few(n),
                        said.say("needed.method")));
        Optional<Figure> figure = enough
                ? Optional.of(new Steps(said.say("needed.across"), said.say("flare.down"),
                        curve.steps().getLast().time() + 1, new Steps.Mark(0, ""),
                        said.counting().guards().atRisk().whole(),
                        List.of(FlarePages.curve(said, said.say("needed.curve"), curve)), grid.words()))
                : Optional.empty();
        return new Page(said.heading("needed", Said.of(n), Said.of(curve.censored()),
                Said.of(needed.neverAsked()), Said.of(needed.excluded())), figure, grid);
    }

    private List<String> step(KaplanMeier.Step step) {
        return List.of(Said.of(step.time()), Said.of(step.atRisk()), said.say("fromTo", said.percent(step.left()),
                said.percent(step.band().low()), said.percent(step.band().high())));
    }
}
