package enthesis.ui.insight.page;

import enthesis.domain.insight.flare.BandFlares;
import enthesis.domain.insight.flare.FlareByPercent;
import enthesis.domain.insight.flare.FlareByPercent.Together;
import enthesis.domain.insight.stat.KaplanMeier;
import enthesis.ui.kit.figure.Figure;
import enthesis.ui.kit.figure.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// How long the flare lasts, by percentage.
record FlarePages(Said said) {
    private static final String KEY = "flare";

    Page page(FlareByPercent flare) {
        int first = flare.cases().size();
        var grid = grid(flare);
        return new Page(said.heading(KEY, Said.of(first), Said.of(flare.withDiary()),
                Said.of(first - flare.withDiary()), Said.of(flare.withoutPercent())), figure(flare, grid), grid);
    }

    private Optional<Figure> figure(FlareByPercent flare, Page.Grid grid) {
        var shown = flare.bands().stream().filter(band -> said.counting().enough(band.known())).toList();
        int usual = said.practice().rules().aftercare().flareToDays().whole();
        int to = said.practice().rules().followUp().flare().lastDay().whole();
        int last = shown.stream().flatMap(band -> band.curve().steps().stream()).mapToInt(KaplanMeier.Step::time).max()
                .orElse(0);
        var mark = new Steps.Mark(usual, said.say("flare.usual",
                said.practice().rules().aftercare().flareFromDays().toString(), Said.of(usual)));
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Steps(said.say("flare.across"), said.say("flare.down"), Math.min(to, last + 2), mark,
                        said.counting().guards().atRisk().whole(),
                        shown.stream().map(band -> curve(said, said.band(band.band()), band.curve())).toList(),
                        grid.words()));
    }

    static Steps.Curve curve(Said said, String name, KaplanMeier curve) {
        var steps = new ArrayList<Steps.Step>();
        for (var step : curve.steps()) {
            steps.add(new Steps.Step(step.time(), step.left(), step.band().low(), step.band().high(),
                    step.atRisk() - step.ended() - step.lost(), step.lost() > 0));
        }
        return new Steps.Curve(said.say("curve", name, Said.of(curve.all())), curve.all(), steps);
    }

    private Page.Grid grid(FlareByPercent flare) {
        var lines = new ArrayList<List<String>>();
        flare.bands().stream().filter(band -> band.given() > 0).forEach(band -> lines.add(line("", band)));
        flare.regions().forEach(one -> lines(lines, said.region(one.key()), one.bands()));
        flare.sessions().forEach(one -> lines(lines,
                said.say("flare.session", Integer.toString(Integer.parseInt(one.key()))), one.bands()));
        return new Page.Grid(List.of(said.say("flare.band"), said.say("flare.noDiary"), said.say("n"),
                said.say("flare.median"), said.say("flare.after"), said.say("flare.peak"), said.say("flare.severe")),
                lines, List.of(together("flare.duration", flare.duration()), together("flare.height", flare.peak()),
                        said.say("flare.method")));
    }

    private void lines(List<List<String>> lines, String name, List<BandFlares> bands) {
        bands.stream().filter(band -> band.given() > 0).forEach(band -> lines.add(line(name + ", ", band)));
    }

    private List<String> line(String before, BandFlares band) {
        var name = before + said.band(band.band());
        int known = band.known();
        if (!said.counting().shown(known)) {
            return List.of(name, "", said.hidden(), "", "", "", "");
        }
        var all = List.of(name, Said.of(band.unknown()), Said.of(known));
        return plus(all, said.counting().enough(known)
                ? List.of(median(band.curve()), after(band.curve()),
                        said.estimate(band.peaks(), said::median), said.guarded(band.severe()))
                : List.of(said.few(known), "", "", ""));
    }

    static List<String> plus(List<String> one, List<String> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private String median(KaplanMeier curve) {
        return median(said, curve);
    }

    static String median(Said said, KaplanMeier curve) {
        return said.say("fromTo", known(said, curve.median()), known(said, curve.medianFrom()),
                known(said, curve.medianTo()));
    }

    private static String known(Said said, OptionalInt time) {
        return time.isPresent() ? Said.of(time.getAsInt()) : said.say("notReached");
    }

    private String after(KaplanMeier curve) {
        int day = said.practice().rules().aftercare().flareToDays().whole();
        return said.say("fromTo", said.percent(curve.left(day)), said.percent(curve.band(day).low()),
                said.percent(curve.band(day).high()));
    }

    private String together(String key, Together together) {
        return together.rho().isPresent()
                ? said.say(key, said.two(together.rho().getAsDouble()),
                        Said.of(together.counted()), Said.of(together.leftOut()))
                : said.say(key + ".few", Said.of(together.counted()));
    }
}
