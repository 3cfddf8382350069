package enthesis.domain.solution.gs1;

import java.util.Optional;

/// How one element of a code is written: its identifier, and how long what follows is: always `fixed` digits, or, where
/// that is 0, up to `most` signs and then a separator (GS1 General Specifications 3.2 and 7.8).
record Element(String identifier, int fixed, int most) {
    static final String PRODUCT = "01";
    static final String LOT = "10";
    static final String EXPIRY = "17";

    /// The element that begins here; empty when no known one does.
    static Optional<Element> at(String text) {
        if (text.length() < 2) {
            return Optional.empty();
        }
        return switch (text.substring(0, 2)) {
            case "00" -> fixed(text, 2, 18);
            case "01", "02", "03" -> fixed(text, 2, 14);
            case "04" -> fixed(text, 2, 16);
            case "11", "12", "13", "14", "15", "16", "17", "18", "19" -> fixed(text, 2, 6);
            case "20" -> fixed(text, 2, 2);
            case "31", "32", "33", "34", "35", "36" -> fixed(text, 4, 6);
            case "41" -> fixed(text, 3, 13);
            case "10", "21", "22" -> upTo(text, 2, 20);
            case "30", "37" -> upTo(text, 2, 8);
            case "23", "24", "25", "40", "42", "71" -> upTo(text, 3, 30);
            case "39" -> upTo(text, 4, 18);
            case "43", "70", "72", "80", "81", "82" -> upTo(text, 4, 90);
            case "90", "91", "92", "93", "94", "95", "96", "97", "98", "99" -> upTo(text, 2, 90);
            default -> Optional.empty();
        };
    }

    private static Optional<Element> fixed(String text, int identifier, int length) {
        return identified(text, identifier).map(known -> new Element(known, length, length));
    }

    private static Optional<Element> upTo(String text, int identifier, int most) {
        return identified(text, identifier).map(known -> new Element(known, 0, most));
    }

    private static Optional<String> identified(String text, int length) {
        return text.length() >= length && text.substring(0, length).chars().allMatch(sign -> sign >= '0' && sign <= '9')
                ? Optional.of(text.substring(0, length))
                : Optional.empty();
    }

    /// Whether this may be what follows the identifier.
    boolean fits(String data) {
        return fixed > 0
                ? data.length() == fixed && data.chars().allMatch(sign -> sign >= '0' && sign <= '9')
                : !data.isEmpty() && data.length() <= most && data.chars().allMatch(sign -> sign > ' ' && sign < 0x7f);
    }
}
