package enthesis.domain.patient.find;

import enthesis.domain.patient.find.Part.Meaning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One line of typing, read as what a chart is found by: parts of a name in any order, a birth date or a part of one, a
/// chart number, telephone digits. A chart is found if it fits every part. Reading never fails: text that means nothing
/// here is a part without meanings, which nothing fits.
public record PatientQuery(String typed, List<Part> parts) {
    private static final String MONTH = "((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\\.?";
    private static final Pattern DAY_IN_WORDS = Pattern
            .compile("\\b(\\d{1,2})\\.?\\s+" + MONTH + "\\s+(\\d{4}|\\d{2})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern
            .compile("\\b" + MONTH + "\\s+(\\d{1,2}),?\\s+(\\d{4}|\\d{2})\\b", Pattern.CASE_INSENSITIVE);
    /// Several groups of digits are one telephone if they begin like one or are three.
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<!\\S)(?:[0+(][\\d()/-]+(?:\\s+[\\d()/-]{2,})+|[\\d()/-]{2,}(?:\\s+[\\d()/-]{2,}){2,})(?!\\S)");
    private static final int LONGEST = 200;
    private static final int PARTS = 8;
    /// Fewer digits fit every other telephone.
    private static final int TELEPHONE_DIGITS = 3;

    public PatientQuery {
        parts = List.copyOf(parts);
    }

    /// Reads a query on `today`, which decides the century of two-digit years.
    public static PatientQuery of(String typed, LocalDate today) {
        var births = new BirthText(today);
        var parts = new ArrayList<Part>();
        var rest = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        rest = without(DAY_IN_WORDS.matcher(rest), rest,
                m -> parts.add(new Part(m.group(), births.read(m.group(1), m.group(2), m.group(3)))));
        rest = without(MONTH_FIRST.matcher(rest), rest,
                m -> parts.add(new Part(m.group(), births.read(m.group(2), m.group(1), m.group(3)))));
        rest = without(TELEPHONE.matcher(rest), rest,
                m -> parts.add(new Part(m.group(), List.of(new Meaning.Telephone(digits(m.group()))))));
        for (var word : rest.replace(',', ' ').strip().split("\\s+", -1)) {
            if (digits(word).isEmpty()) {
                names(word, parts);
            } else {
                parts.add(new Part(word, meanings(word, births)));
            }
        }
        return new PatientQuery(typed, parts.subList(0, Math.min(PARTS, parts.size())));
    }

    private static String without(Matcher found, String text, Consumer<Matcher> taken) {
        if (!found.find()) {
            return text;
        }
        taken.accept(found);
        return text.substring(0, found.start()) + " " + text.substring(found.end());
    }

    private static void names(String word, List<Part> parts) {
        for (var piece : word.split("[-‐‑–]+", -1)) {
            var folded = Folding.letters(Folding.fold(piece));
            if (!folded.isEmpty()) {
                parts.add(new Part(piece, List.of(new Meaning.Name(folded))));
            }
        }
    }

    public boolean empty() {
        return parts.isEmpty();
    }

    private static List<Meaning> meanings(String word, BirthText births) {
        var meanings = new ArrayList<>(births.read(word));
        var digits = digits(word);
        if (word.matches("[\\d()+/-]+") && digits.length() >= TELEPHONE_DIGITS) {
            meanings.add(new Meaning.Telephone(digits));
        }
        if (word.matches("[\\p{L}\\p{N}-]{1,20}")) {
            meanings.add(new Meaning.Numbered(word.toLowerCase(Locale.ROOT)));
        }
        meanings.add(new Meaning.Name(Folding.letters(Folding.fold(word))));
        return meanings;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
