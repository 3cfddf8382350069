package enthesis.domain.outcome;

import enthesis.domain.entry.DateText;
import enthesis.domain.finding.Source;
import enthesis.domain.outcome.score.Change;
import enthesis.domain.practice.outcome.Difference;
import enthesis.domain.words.Words;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a change is worth, in words, with whose number that is.
record ChangeWords(Words words) {

    ChangeLine line(String name, Series.Course course) {
        var change = course.change();
        var prorated = course.before().score().prorated() || course.after().score().prorated();
        var says = Stream.of(worth(change), error(change), prorated ? words.say("outcome.prorated") : "")
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        return new ChangeLine(name, figures(change), says, source(change),
                words.say("outcome.change.since", DateText.written(course.before().day()),
                        DateText.written(course.after().day())),
                change.verdict(), !change.withinError());
    }

    private String figures(Change change) {
        var scores = words.say("outcome.change", OutcomeWords.number(change.before()),
                OutcomeWords.number(change.after()));
        if (change.points().signum() == 0) {
            return scores;
        }
        var points = signed(change.points());
        return scores + ", " + change.percent().filter(_ -> !change.difference().percent().isEmpty())
                .map(share -> words.say("outcome.change.points", points, whole(share.abs()))).orElse(points);
    }

    /// Cut, not rounded: 29.6 % must not read as 30 %.
    private static String whole(BigDecimal share) {
        return share.toBigInteger().toString();
    }

    private static String signed(BigDecimal points) {
        return (points.signum() < 0 ? "\u2212" : "+") + OutcomeWords.number(points.abs());
    }

    private String worth(Change change) {
        return switch (change.verdict()) {
            case SAME -> words.say("outcome.change.same");
            case UNJUDGED -> words.say(change.gain().signum() > 0 ? "outcome.change.better" : "outcome.change.worse");
            case BETTER_BEYOND -> say(change, "outcome.change.better_beyond" + beyond(change));
            case BETTER_BELOW -> say(change, "outcome.change.better_below"
                    + (change.reached().isPresent() ? ".percent" : ""));
            case WORSE_BEYOND -> say(change, "outcome.change.worse_beyond");
            case WORSE_BELOW -> say(change, "outcome.change.worse_below");
        };
    }

    private static String beyond(Change change) {
        if (change.reached().isEmpty()) {
            return ".percent";
        }
        return change.difference().needs() == Difference.Needs.POINTS || !change.enoughPercent() ? "" : ".both";
    }

    private String say(Change change, String key) {
        var band = band(change);
        var percent = change.difference().percent().stream().findFirst().map(Object::toString).orElse("");
        return words.say(key, words.say("outcome.band." + band.key()), band.points().toPlainString(), percent);
    }

    /// The one it reaches, else the first one it does not.
    private static Difference.Band band(Change change) {
        return change.reached().or(change.difference()::smallest).orElseThrow();
    }

    private String error(Change change) {
        return change.withinError()
                ? words.say("outcome.change.error", change.difference().detectable().getFirst().toString())
                : "";
    }

    private String source(Change change) {
        return change.difference().bands().isEmpty()
                ? ""
                : words.say("outcome.band." + band(change).key()) + ": " + source(band(change).source());
    }

    private String source(Source source) {
        return switch (source) {
            case Source.Seed _ -> words.say("outcome.source.seed");
            case Source.Practice _ -> words.say("outcome.source.practice");
            case Source.Published(var name) -> name;
        };
    }
}
