package enthesis.domain.consent;

import enthesis.domain.entry.Choices;
import enthesis.domain.practice.Rules;
import enthesis.domain.wording.Wording;
import java.util.List;
import java.util.stream.Stream;

/// The text of a consent as one patient reads it: about this region, side and percentage.
public record Shown(String heading, String intro, List<Item> items, String agreement) {
    /// In the order in which they are read.
    public static final List<String> ITEMS = List.of("mechanism", "prp", "risks", "serious", "alternatives", "offLabel",
            "comfort", "flare", "cost", "withdraw");

    public Shown {
        items = List.copyOf(items);
    }

    /// `usual` is the practice's range of percentages: below and above it the flare is said to differ.
    public static Shown of(Wording wording, Subject about, Rules.Mixing usual) {
        var side = wording.say("side." + Choices.text(about.side()));
        var places = new String[]{"side", side, "region", wording.region(about.region()), "percent",
                wording.number(about.percent().value()), "from", wording.number(usual.rangeFrom().value()), "to",
                wording.number(usual.rangeTo().value())};
        var items = ITEMS.stream().map(key -> new Item(key, words(wording, key, about, usual, places))).toList();
        return new Shown(wording.say("consent.heading", places), wording.say("consent.intro", places), items,
                wording.say("consent.agreement", places));
    }

    private static String words(Wording wording, String key, Subject about, Rules.Mixing usual, String... places) {
        var words = wording.say("consent." + key, places);
        if (!key.equals("flare")) {
            return words;
        }
        var differs = Stream.of(about.percent().value())
                .map(percent -> percent.compareTo(usual.rangeFrom().value()) < 0
                        ? "consent.flareLow"
                        : percent.compareTo(usual.rangeTo().value()) > 0 ? "consent.flareHigh" : "");
        return words + differs.filter(line -> !line.isEmpty()).map(line -> " " + wording.say(line, places)).findFirst()
                .orElse("");
    }
}
