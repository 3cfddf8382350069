package enthesis.ui.insight.page;

import enthesis.domain.insight.Reckoning;
import enthesis.domain.insight.rows.CaseRows;
import enthesis.domain.insight.rows.Rows;
import enthesis.domain.insight.stat.Interval;
import enthesis.domain.insight.stat.Middle;
import enthesis.domain.insight.stat.Share;
import enthesis.domain.practice.Indication;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.count.Band;
import enthesis.domain.practice.count.Counting;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.section.RegionWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// How numbers are said: shares as "24/30 = 80 %", their interval beside them, what is too few.
record Said(Texts texts, Practice practice) {

    String say(String key, String... values) {
        return texts.say("insight." + key, values);
    }

    Counting counting() {
        return practice.counting();
    }

    Page.Heading heading(String key, String... values) {
        return new Page.Heading(say(key + ".title"), say(key + ".counts", values), say(key + ".cannot"));
    }

    <T> Question asked(String key, Function<Reckoning, T> count, Function<T, Page> shown,
            BiFunction<CaseRows, T, Rows> rows) {
        return Question.of(key, say(key + ".title"), count, shown, rows);
    }

    static String of(int number) {
        return Integer.toString(number);
    }

    /// A measure with one decimal, without a trailing zero.
    String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
                .replace("-", "−");
    }

    /// With two decimals, as correlations are.
    String two(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString().replace("-", "−");
    }

    /// A p-value; never 0.
    String three(double value) {
        var rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? say("below") : rounded.toPlainString();
    }

    String percent(double share) {
        return say("percent", number(Math.round(share * 1000) / 10.0));
    }

    private String whole(double share) {
        return of((int) Math.round(share * 100));
    }

    String share(Share share) {
        return share.nobody()
                ? say("nobody")
                : say("share", of(share.of()), of(share.all()), whole(share.value()));
    }

    String interval(Share share) {
        return share.nobody() ? "" : interval(share.wilson(counting().levels().z()));
    }

    private String interval(Interval interval) {
        return say("interval", whole(interval.low()), whole(interval.high()));
    }

    /// In points of percent, with its sign.
    String points(Interval interval) {
        return say("points", number(interval.low() * 100), number(interval.high() * 100));
    }

    /// Hidden where so few could be known by it; without an interval there is none.
    String guarded(Share share) {
        return counting().shown(share.all())
                ? share(share) + (share.nobody() ? "" : ", " + interval(share))
                : hidden();
    }

    String hidden() {
        return say("hidden", of(counting().guards().shown().whole()));
    }

    String few(int many) {
        return say("few", of(many));
    }

    /// Only of enough to estimate from.
    String estimate(Optional<Middle> middle, Function<Middle, String> says) {
        int all = middle.map(Middle::all).orElse(0);
        return counting().enough(all) ? says.apply(middle.orElseThrow()) : counting().shown(all) ? few(all) : hidden();
    }

    String median(Middle middle) {
        return say("median", number(middle.median()), number(middle.quarters().low()),
                number(middle.quarters().high()), of(middle.all()));
    }

    String mean(Middle middle) {
        return say("mean", number(middle.mean()), number(middle.quarters().low()), number(middle.quarters().high()));
    }

    String region(String key) {
        return RegionWords.region(key, texts);
    }

    String indication(String key) {
        return practice.indications().stream().filter(one -> one.key().equals(key)).map(Indication::label).findFirst()
                .orElseGet(() -> say("ownWords"));
    }

    String band(Band band) {
        if (band.above().value().signum() == 0) {
            return say("band.first", band.upTo().shown());
        }
        return band.equals(counting().bands().getLast())
                ? say("band.last", band.above().shown())
                : say("band", band.above().shown(), band.upTo().shown());
    }
}
