package enthesis.domain.note;

import enthesis.domain.value.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A signed note as it was signed, read back from its canonical bytes: shown and printed without looking at any fact of
/// today. `sessions` are the numbers it had then, by the courses' ids.
public record SignedText(List<SessionHeader.Served> served, String when, String author, Instant signed,
        List<Passage> passages,
        List<Answered> answered, Map<String, Integer> sessions) {

    /// A paragraph by its label, its text, and the physician's own words.
    public record Passage(String label, String text, String own) {}

    /// A finding and what was typed for it.
    public record Answered(String level, String title, String reason) {}

    public SignedText {
        served = List.copyOf(served);
        passages = List.copyOf(passages);
        answered = List.copyOf(answered);
        sessions = Map.copyOf(sessions);
    }

    /// Reads signed content.
    ///
    /// @throws IllegalArgumentException
    ///             if the text is no signed note
    public static SignedText read(Canonical canonical) {
        var passages = new ArrayList<Passage>();
        var answered = new ArrayList<Answered>();
        var heads = new ArrayList<String[]>();
        var sessions = new HashMap<String, Integer>();
        var signer = new String[]{"", ""};
        for (var line : canonical.text().split("\n", -1)) {
            var parts = line.split("\t", -1);
            switch (parts[0]) {
                case NoteSeal.HEADER -> heads.add(values(parts, 3));
                case NoteSeal.COURSE -> sessions.put(values(parts, 4)[0], Integer.valueOf(values(parts, 4)[3]));
                case NoteSeal.SIGNER -> signer = values(parts, 2);
                case NoteSeal.PASSAGE -> passages.add(passage(values(parts, 3)));
                case NoteSeal.FINDING -> answered.add(answered(values(parts, 3)));
                default -> {
                }
            }
        }
        return of(heads, signer, passages, answered, sessions);
    }

    private static SignedText of(List<String[]> heads, String[] signer, List<Passage> passages,
            List<Answered> answered, Map<String, Integer> sessions) {
        if (heads.isEmpty() || signer[1].isEmpty()) {
            throw new IllegalArgumentException("not a signed note");
        }
        var served = heads.stream()
                .map(head -> new SessionHeader.Served(Side.valueOf(head[0].toUpperCase(Locale.ROOT)), head[1]))
                .toList();
        return new SignedText(served, heads.getFirst()[2], signer[0], Instant.parse(signer[1]), passages, answered,
                sessions);
    }

    private static Passage passage(String[] values) {
        return new Passage(values[0], values[1], values[2]);
    }

    private static Answered answered(String[] values) {
        return new Answered(values[0], values[1], values[2]);
    }

    private static String[] values(String[] parts, int count) {
        if (parts.length != count + 1) {
            throw new IllegalArgumentException("not a signed note");
        }
        var values = new String[count];
        for (int i = 0; i < count; i++) {
            values[i] = CanonicalLines.plain(parts[i + 1]);
        }
        return values;
    }
}
