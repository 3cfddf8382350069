package enthesis.domain.patient.find;

import enthesis.domain.patient.Person;
import enthesis.domain.patient.find.Part.Meaning;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/// How well one person fits the parts of a query: 0 not at all; a whole name or number counts more than its beginning,
/// the family name more than the given, a whole birth date more than a year.
final class Fit {
    private static final Pattern NO_DIGITS = Pattern.compile("\\D");

    private final Person person;
    private final String familyName;
    private final String givenName;
    private final SequencedSet<String> family;
    private final SequencedSet<String> given;

    Fit(Person person) {
        this.person = person;
        familyName = Folding.fold(person.family());
        givenName = Folding.fold(person.given());
        this.family = Folding.words(person.family());
        this.given = Folding.words(person.given());
    }

    Person person() {
        return person;
    }

    /// The whole family name folded, to be put in order by.
    String family() {
        return familyName;
    }

    /// The given name likewise.
    String given() {
        return givenName;
    }

    /// The sum over the parts; 0 if any part does not fit.
    int score(PatientQuery query) {
        int sum = 0;
        for (var part : query.parts()) {
            int best = 0;
            for (var meaning : part.meanings()) {
                best = Math.max(best, score(meaning));
            }
            if (best == 0) {
                return 0;
            }
            sum += best;
        }
        return sum;
    }

    int score(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Name(var prefix) -> Math.max(name(family, prefix, 6), name(given, prefix, 5));
            case Meaning.Numbered(var prefix) -> number(prefix);
            case Meaning.Telephone(var digits) -> telephone(digits);
            case Meaning.Born(var from, var to) -> born(from, to);
            case Meaning.Birthday(var monthDay) -> monthDay.equals(birthday(person.born())) ? 4 : 0;
        };
    }

    private static int name(SequencedSet<String> words, String prefix, int worth) {
        if (words.contains(prefix)) {
            return worth + 4;
        }
        return words.stream().anyMatch(word -> word.startsWith(prefix)) ? worth : 0;
    }

    private int number(String prefix) {
        var number = person.number().value().toLowerCase(Locale.ROOT);
        var bare = bare(number);
        if (number.equals(prefix) || bare.equals(bare(prefix))) {
            return 12;
        }
        return number.startsWith(prefix) || bare.startsWith(prefix) ? 3 : 0;
    }

    private int telephone(String digits) {
        var own = NO_DIGITS.matcher(person.telephone()).replaceAll("");
        if (own.equals(digits)) {
            return 12;
        }
        return own.startsWith(digits) || own.endsWith(digits) ? 2 : 0;
    }

    private int born(LocalDate from, LocalDate to) {
        if (person.born().isBefore(from) || person.born().isAfter(to)) {
            return 0;
        }
        return from.equals(to) ? 10 : 5;
    }

    static String bare(String number) {
        int zeros = 0;
        while (zeros < number.length() - 1 && number.charAt(zeros) == '0') {
            zeros++;
        }
        return number.substring(zeros);
    }

    static String birthday(LocalDate born) {
        return String.format(Locale.ROOT, "%02d%02d", born.getMonthValue(), born.getDayOfMonth());
    }
}
