package enthesis.domain.solution.gs1;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the text that a scanner types for a GS1 code: `010950600013435217261231 10A1` run together, with or without
/// the separator that ends a lot, or as it is printed below the code, `(01)09506000134352(17)261231(10)A1`.
///
/// Elements other than product, lot and expiry are passed over. What is cut off, does not add up, or cannot be told
/// apart because the scanner left out the separators is refused: a wrong lot is worse than one that has to be typed.
public final class Gs1Reader {
    /// What scanners type for the separator (FNC1): its own sign, or a visible one in its place.
    private static final Pattern SEPARATOR = Pattern.compile("[\u001d\u241d|^~]|[{\\[<]GS[}\\]>]");
    private static final Pattern SYMBOLOGY = Pattern.compile("^][A-Za-z][0-9]");
    private static final Pattern PRINTED = Pattern.compile("\\(([0-9]{2,4})\\)");
    private static final Pattern PRODUCT_FIRST = Pattern.compile("01[0-9]{14}.*");
    private static final Pattern EXPIRY_WITHIN = Pattern.compile("17([0-9]{6})");
    private static final String END = "|";

    private final LocalDate today;

    public Gs1Reader(LocalDate today) {
        this.today = today;
    }

    /// Whether a scanner typed this, rather than somebody a lot.
    public static boolean isCode(String text) {
        var typed = text.strip();
        return SYMBOLOGY.matcher(typed).find() || PRINTED.matcher(typed).lookingAt()
                || SEPARATOR.matcher(typed).find() || PRODUCT_FIRST.matcher(typed).matches();
    }

    public Entered<Gs1Code> read(String text) {
        var typed = SYMBOLOGY.matcher(text.strip()).replaceFirst("");
        if (typed.isEmpty()) {
            return new Entered.Empty<>();
        }
        var found = new Found();
        var wrong = PRINTED.matcher(typed).lookingAt() ? printed(typed, found) : runTogether(typed, found);
        return wrong.or(() -> found.wrong(today))
                .<Entered<Gs1Code>>map(refusal -> new Entered.Refused<>(refusal, text))
                .orElseGet(() -> new Entered.Value<>(found.code(today), text));
    }

    private static Optional<Refusal> printed(String typed, Found found) {
        var identifiers = PRINTED.matcher(typed);
        boolean more = identifiers.find();
        while (more) {
            var identifier = identifiers.group(1);
            int from = identifiers.end();
            more = identifiers.find();
            var data = SEPARATOR.matcher(typed.substring(from, more ? identifiers.start() : typed.length()))
                    .replaceAll("").strip();
            var element = Element.at(identifier).filter(one -> one.identifier().equals(identifier));
            if (element.isEmpty() || !element.get().fits(data)) {
                return Optional.of(unreadable("(" + identifier + ")" + data));
            }
            found.put(identifier, data);
        }
        return Optional.empty();
    }

    private Optional<Refusal> runTogether(String typed, Found found) {
        var signs = SEPARATOR.matcher(typed).replaceAll(END);
        boolean separated = signs.contains(END);
        int at = 0;
        while (at < signs.length()) {
            if (signs.startsWith(END, at)) {
                at++;
                continue;
            }
            var element = Element.at(signs.substring(at));
            if (element.isEmpty()) {
                return Optional.of(unreadable(signs.substring(at)));
            }
            int from = at + element.get().identifier().length();
            at = end(signs, from, element.get());
            var data = signs.substring(from, at);
            if (!element.get().fits(data)) {
                return Optional.of(unreadable(element.get().identifier() + data));
            }
            found.put(element.get().identifier(), data);
            if (element.get().fixed() == 0 && !separated && hidesSomething(element.get(), data, found)) {
                return Optional.of(Refusal.of("refusals.gs1Separators"));
            }
        }
        return Optional.empty();
    }

    private static int end(String signs, int from, Element element) {
        int separator = signs.indexOf(END, from);
        int last = separator < 0 ? signs.length() : separator;
        return element.fixed() > 0 ? Math.min(from + element.fixed(), last) : last;
    }

    /// Without separators an element of any length reaches to the end, and may hold what should follow it.
    private boolean hidesSomething(Element element, String data, Found found) {
        return element.identifier().equals(Element.LOT)
                ? !found.has(Element.EXPIRY) && EXPIRY_WITHIN.matcher(data).results()
                        .anyMatch(date -> date.start() > 0 && Gs1Day.read(date.group(1), today).isPresent())
                : !found.has(Element.LOT);
    }

    private static Refusal unreadable(String what) {
        return Refusal.of("refusals.gs1Unreadable", what.length() <= 24 ? what : what.substring(0, 24) + "\u2026");
    }

    /// The elements of one code, by identifier.
    private static final class Found {
        private final Map<String, String> data = new HashMap<>();
        private boolean twice;

        void put(String identifier, String text) {
            var before = data.put(identifier, text);
            twice |= before != null && !before.equals(text);
        }

        boolean has(String identifier) {
            return data.containsKey(identifier);
        }

        private Optional<String> of(String identifier) {
            return Optional.ofNullable(data.get(identifier));
        }

        Optional<Refusal> wrong(LocalDate today) {
            if (twice) {
                return Optional.of(Refusal.of("refusals.gs1Twice"));
            }
            return of(Element.PRODUCT).filter(digits -> !Gtin.isRight(digits))
                    .map(digits -> Refusal.of("refusals.gs1CheckDigit", digits))
                    .or(() -> of(Element.EXPIRY).filter(digits -> Gs1Day.read(digits, today).isEmpty())
                            .map(digits -> Refusal.of("refusals.gs1Date", digits)));
        }

        Gs1Code code(LocalDate today) {
            return new Gs1Code(of(Element.PRODUCT).map(Gtin::new), of(Element.LOT).orElse(""),
                    of(Element.EXPIRY).flatMap(digits -> Gs1Day.read(digits, today)));
        }
    }
}
