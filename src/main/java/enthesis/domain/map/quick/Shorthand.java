package enthesis.domain.map.quick;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What was typed, taken apart from its end: "sinus 1.5 us 18mm" is the structure "sinus", 1.5 mL, under ultrasound, 18
/// mm deep. Figures stay as typed, so that the field they go to judges them.
///
/// The first word is always the structure's: "2" alone is no volume.
public record Shorthand(String structure, Map<Part, String> parts) {
    public static final Shorthand NOTHING = new Shorthand("", Map.of());

    public Shorthand {
        parts = Map.copyOf(parts);
    }

    /// `guidances` is what the practice types for a way of guiding: "us" for "ultrasound".
    public static Shorthand read(String typed, Map<String, String> guidances) {
        return read(typed, guidances, Set.of());
    }

    /// `letters` are those of the solutions of today, where there are several: "atfl b". Behind another part any letter
    /// is one of a solution: "atfl 0.5 c".
    public static Shorthand read(String typed, Map<String, String> guidances, Set<String> letters) {
        var words = new ArrayDeque<>(List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")));
        var parts = new EnumMap<Part, String>(Part.class);
        while (words.size() > 1) {
            joinUnit(words);
            if (!isSaid(words, guidances, letters) || !take(words.getLast(), guidances, parts)) {
                break;
            }
            words.removeLast();
        }
        return new Shorthand(String.join(" ", words), parts);
    }

    /// "18 mm" and "0.5 ml" are one word each.
    private static void joinUnit(Deque<String> words) {
        var last = words.getLast();
        if (words.size() > 2 && (last.equals("mm") || last.equals("ml"))) {
            words.removeLast();
            words.addLast(words.removeLast() + last);
        }
    }

    /// A letter alone may be the beginning of a structure's next word.
    private static boolean isSaid(Deque<String> words, Map<String, String> guidances, Set<String> letters) {
        var last = words.removeLast();
        var before = words.size() > 1 ? words.getLast() : "";
        words.addLast(last);
        return Part.SOLUTION.read(last, guidances).isEmpty() || letters.contains(last)
                || Stream.of(Part.values()).anyMatch(part -> part.read(before, guidances).isPresent());
    }

    /// A second word of the same kind is no part any more.
    private static boolean take(String word, Map<String, String> guidances, Map<Part, String> parts) {
        for (var part : Part.values()) {
            var text = part.read(word, guidances);
            if (text.isPresent() && !parts.containsKey(part)) {
                parts.put(part, text.get());
                return true;
            }
        }
        return false;
    }

    /// "" where it was not typed.
    public String text(Part part) {
        return parts.getOrDefault(part, "");
    }

    /// With the volume read as a word of the structure: "mtp 2" may be the second toe.
    Shorthand numbered() {
        var rest = new EnumMap<Part, String>(Part.class);
        parts.forEach((part, text) -> {
            if (part != Part.VOLUME) {
                rest.put(part, text);
            }
        });
        return new Shorthand(structure + " " + text(Part.VOLUME), rest);
    }
}
