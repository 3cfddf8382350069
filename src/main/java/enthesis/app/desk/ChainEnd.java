package enthesis.app.desk;

import enthesis.domain.trail.TrailAnchor;

/// Where the chain of the trail ends, as papers say it: the number of its last line and the first twelve characters of
/// its hash. On paper it is an anchor. On the chart's thread.
public record ChainEnd(Tools tools) {

    public String words() {
        var end = tools.chart().chart.trail().end();
        var anchor = TrailAnchor.of(end.seq(), end.hash());
        return tools.say("paper.trail.head", Long.toString(anchor.line()), anchor.signs());
    }
}
