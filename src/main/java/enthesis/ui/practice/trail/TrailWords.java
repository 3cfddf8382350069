package enthesis.ui.practice.trail;

import enthesis.domain.entry.Choices;
import enthesis.domain.patient.Person;
import enthesis.storage.deed.Deed;
import enthesis.storage.deed.Told;
import enthesis.storage.trail.Followed;
import enthesis.storage.trail.What;
import enthesis.ui.kit.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An act in words: when, by whom, about whom, what.
public final class TrailWords {
    private static final int SAID_IN_FULL = 2;

    private final Texts texts;
    private final ZoneId zone;
    private final RowWords rows;

    public TrailWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        rows = RowWords.shown(texts, zone);
    }

    /// Every kind of act in the order of its words.
    public static List<What> kinds(Texts texts) {
        return Stream.of(What.values()).sorted(Comparator.comparing(what -> kind(texts, what))).toList();
    }

    public static String kind(Texts texts, What what) {
        return texts.say("trail.what." + Choices.text(what));
    }

    /// A whole number with its thousands apart.
    public static String many(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    public String when(Instant at) {
        var local = LocalDateTime.ofInstant(at, zone);
        return texts.date(local.toLocalDate()) + ", " + texts.second(local.toLocalTime());
    }

    public String who(Deed deed) {
        return deed.who().isEmpty() ? texts.say("trail.who.nobody") : deed.who();
    }

    public String patient(Deed deed) {
        return deed.about().map(Person::shown).orElse("");
    }

    public String kind(Deed deed) {
        return kind(texts, deed.act().what());
    }

    /// Why it was done, as it was said; for a clock, how far it jumped.
    public String reason(Deed deed) {
        var reason = deed.act().reason();
        return switch (deed.act().what()) {
            case CLOCK_SET_BACK -> clock("trail.clock.back", deed);
            case CLOCK_WENT_ON -> clock("trail.clock.on", deed);
            case ENDED_COURSE -> reason.replace('_', ' ');
            default -> reason;
        };
    }

    private String clock(String key, Deed deed) {
        var before = Instant.parse(deed.act().reason());
        return texts.say(key, time(texts, Duration.between(before, deed.at()).abs()), when(before));
    }

    /// A length of time in its largest unit, rounded down.
    public static String time(Texts texts, Duration time) {
        if (time.toDays() > 1) {
            return texts.say("trail.clock.days", many(time.toDays()));
        }
        return time.toHours() > 0
                ? texts.say("trail.clock.hours", many(time.toHours()))
                : texts.say("trail.clock.minutes", many(time.toMinutes()));
    }

    /// The reason if there is one, and what was changed.
    public String summary(Deed deed) {
        var reason = reason(deed);
        var changed = changed(deed);
        if (reason.isEmpty() || changed.isEmpty()) {
            return reason + changed;
        }
        return texts.say("trail.summary.because", changed, reason);
    }

    private String changed(Deed deed) {
        var told = rows(deed);
        if (told.size() <= SAID_IN_FULL) {
            return told.stream().map(rows::of).collect(Collectors.joining("; "));
        }
        var tables = new LinkedHashMap<String, Integer>();
        told.forEach(one -> tables.merge(rows.table(one), 1, Integer::sum));
        var said = tables.entrySet().stream().map(one -> one.getValue() == 1
                ? one.getKey()
                : texts.say("trail.times", one.getKey(), Integer.toString(one.getValue())))
                .collect(Collectors.joining(", "));
        var where = told.stream().map(one -> rows.where(one.where())).filter(words -> !words.isEmpty()).findFirst();
        return where.map(words -> words + ": " + said).orElse(said);
    }

    /// The rows of an act; what repeats the others comes last.
    public List<Told> rows(Deed deed) {
        return deed.told().stream().sorted(Comparator.comparing(RowWords::repeats)).toList();
    }

    public String row(Told told) {
        return rows.of(told);
    }

    String spoken(Deed deed) {
        return texts.say("trail.spoken", when(deed.at()), who(deed), patient(deed), kind(deed), summary(deed));
    }

    /// What the check of the chain has come to, `at` a time of day.
    public static String check(Texts texts, Followed followed, LocalTime at) {
        if (followed.broken().isPresent()) {
            return texts.say("trail.check.broken", many(followed.broken().get()));
        }
        return followed.ended()
                ? texts.say("trail.check.whole", many(followed.last().seq()), texts.time(at))
                : texts.say("trail.check.running", many(followed.last().seq()));
    }
}
