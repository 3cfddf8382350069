package enthesis.ui.insight.page;

import enthesis.domain.insight.flare.SamePatient;
import enthesis.ui.kit.figure.Bars;
import enthesis.ui.kit.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The same patient with two percentages.
record PairPages(Said said) {
    private static final String KEY = "same";

    Page page(SamePatient same) {
        int pairs = same.pairs().size();
        return new Page(said.heading(KEY, Said.of(same.courses()), Said.of(pairs), Said.of(same.rising()),
                Said.of(pairs - same.rising())), figure(same), grid(same));
    }

    private Optional<Figure> figure(SamePatient same) {
        var signs = same.signs();
        return said.counting().shown(same.pairs().size())
                ? Optional.of(new Bars(List.of(new Bars.Key(said.say("same.up"), Bars.Look.GOOD),
                        new Bars.Key(said.say("same.equal"), Bars.Look.UNKNOWN),
                        new Bars.Key(said.say("same.down"), Bars.Look.BETWEEN)),
                        List.of(new Bars.Bar(said.say("same.pairs"), List.of(signs.up(), signs.same(), signs.down()),
                                said.say("of", Said.of(same.pairs().size())))),
                        grid(same).words()))
                : Optional.empty();
    }

    private Page.Grid grid(SamePatient same) {
        var lines = new ArrayList<List<String>>();
        int pairs = same.pairs().size();
        if (said.counting().shown(pairs)) {
            lines.add(List.of(said.say("same.up"), Said.of(same.signs().up())));
            lines.add(List.of(said.say("same.equal"), Said.of(same.signs().same())));
            lines.add(List.of(said.say("same.down"), Said.of(same.signs().down())));
            lines.add(List.of(said.say("same.median"), said.estimate(same.difference(), said::median)));
            int apart = same.signs().up() + same.signs().down();
            lines.add(List.of(said.say("same.test"), said.counting().enough(apart)
                    ? said.say("same.p", said.three(same.signs().p()), Said.of(apart))
                    : said.few(apart)));
        } else {
            lines.add(List.of(said.say("same.pairs"), said.hidden()));
        }
        return new Page.Grid(List.of("", said.say("same.count")), lines, List.of(said.say("same.method")));
    }
}
