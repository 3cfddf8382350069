package enthesis.app.desk;

import enthesis.domain.note.Canonical;

/// Where the chain of the trail ends, as papers say it: the number of its last line and the first twelve characters of
/// its hash. On paper it is an anchor. On the chart's thread.
public record ChainEnd(Tools tools) {

    public String words() {
        var end = tools.chart().chart.trail().end();
        return tools.say("paper.trail.head", Long.toString(end.seq()), Canonical.shown(end.hash()));
    }
}
