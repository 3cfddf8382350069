package enthesis.domain.wording;

import enthesis.domain.entry.Choices;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A language in which papers are given out, with its own form of dates (the month always a word) and numbers. English
/// is the language of the program.
public enum Language {
    ENGLISH("en", "English", "d MMMM uuuu", "EEEE d MMMM uuuu"), FRENCH("fr", "Français", "d MMMM uuuu",
            "EEEE d MMMM uuuu"), SPANISH("es", "Español", "d 'de' MMMM 'de' uuuu",
                    "EEEE d 'de' MMMM 'de' uuuu"), GERMAN("de", "Deutsch", "d. MMMM uuuu", "EEEE, d. MMMM uuuu");

    private static final int GROUPED_FROM = 10_000;
    private static final String NO_BREAK = "\u00a0";

    private final String tag;
    private final String ownName;
    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;

    Language(String tag, String ownName, String day, String weekday) {
        this.tag = tag;
        this.ownName = ownName;
        var locale = Locale.of(tag);
        this.day = DateTimeFormatter.ofPattern(day, locale);
        this.weekday = DateTimeFormatter.ofPattern(weekday, locale);
    }

    /// As a document names it: "fr".
    public String tag() {
        return tag;
    }

    /// As those who speak it call it: "Français".
    public String ownName() {
        return ownName;
    }

    /// As it stands in the record of a visit: "French".
    public String recorded() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /// The language somebody typed, by its English name, its own, or its short sign; empty for any other.
    public static Optional<Language> told(String typed) {
        var word = typed.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(one -> word.equals(Choices.text(one)) || word.equals(one.tag)
                || word.equals(one.ownName.toLowerCase(Locale.ROOT))).findFirst();
    }

    /// "29 November 2026", "1er décembre 2026", "29 de noviembre de 2026", "29. November 2026".
    public String day(LocalDate date) {
        return first(day.format(date));
    }

    /// The same with the day of the week before it.
    public String weekday(LocalDate date) {
        return first(weekday.format(date));
    }

    /// French counts the first of a month, and only that: "1er".
    private String first(String date) {
        return this == FRENCH ? date.replaceFirst("(^| )1 ", "$11er ") : date;
    }

    /// A comma for the decimals where the language has one; thousands stand apart in French, elsewhere from
    /// five digits.
    public String number(BigDecimal value) {
        var plain = value.stripTrailingZeros().toPlainString();
        int dot = plain.indexOf('.');
        var whole = dot < 0 ? plain : plain.substring(0, dot);
        var rest = dot < 0 ? "" : (this == ENGLISH ? "." : ",") + plain.substring(dot + 1);
        boolean apart = this == FRENCH || value.abs().compareTo(BigDecimal.valueOf(GROUPED_FROM)) >= 0;
        return (apart ? whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", NO_BREAK) : whole) + rest;
    }
}
