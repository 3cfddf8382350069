package enthesis.storage.driver;

import enthesis.storage.attachment.Sha256;
import enthesis.storage.driver.State.Visited;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// What is done to a chart, deed by deed, and what it holds after each: the same for the same seed, and known without
/// asking any chart.
final class Story {
    private static final int MANY = 20;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzäöüßéΨ𝄞 ,.;'\"%<&\\0123456789";

    /// In the last night of summer time; each deed a little later.
    private static final Instant BEGINS = Instant.parse("2026-10-24T21:00:00Z");
    private static final Duration STEP = Duration.ofMinutes(37);
    /// As the clock is set, ten deeds long each: right, a year back, ten years on.
    private static final List<Duration> SET = List.of(Duration.ZERO, Duration.ofDays(-365), Duration.ofDays(3652));

    private final long seed;
    private final List<Deed> deeds = new ArrayList<>();
    private boolean open;

    Story(long seed) {
        this.seed = seed;
    }

    enum Kind {
        BEGIN, SAVE, SAVE_MANY, ATTACH, SIGN, BACK_UP, RESTORE, VERIFY
    }

    /// One deed: the texts it keeps by their paths, or what it signs or attaches.
    record Deed(int number, Kind kind, SortedMap<String, String> texts, String content) {

        byte[] bytes() {
            return content.getBytes(StandardCharsets.UTF_8);
        }

        byte[] pages() {
            return ("pages of " + content).getBytes(StandardCharsets.UTF_8);
        }

        /// The hash of all that it puts into the chart.
        String sha256() {
            return Sha256.of((number + " " + kind + " " + texts + " " + content).getBytes(StandardCharsets.UTF_8))
                    .hex();
        }
    }

    long seed() {
        return seed;
    }

    /// What the clock shows at a deed.
    static Instant at(int number) {
        return BEGINS.plus(STEP.multipliedBy(number)).plus(SET.get(number / 10 % SET.size()));
    }

    Deed deed(int number) {
        while (deeds.size() < number) {
            deeds.add(next(deeds.size() + 1));
        }
        return deeds.get(number - 1);
    }

    private Deed next(int number) {
        var random = new Random(seed * 1_000_003 + number);
        var kind = open ? kind(random.nextInt(100)) : Kind.BEGIN;
        open = kind != Kind.SIGN;
        var texts = new TreeMap<String, String>();
        int rows = kind == Kind.SAVE ? 1 : kind == Kind.SAVE_MANY ? MANY : 0;
        int first = kind == Kind.SAVE ? random.nextInt(MANY) : 0;
        for (int row = first + 1; row <= first + rows; row++) {
            texts.put("medication[" + row + "].told", number + " " + letters(random, 1 + random.nextInt(60)));
        }
        boolean bytes = kind == Kind.ATTACH || kind == Kind.SIGN;
        return new Deed(number, kind, texts, bytes ? number + letters(random, 200 + random.nextInt(9000)) : "");
    }

    private static Kind kind(int drawn) {
        int[] upTo = {45, 70, 80, 86, 91, 93, 97};
        Kind[] kinds = {Kind.SAVE, Kind.SAVE_MANY, Kind.ATTACH, Kind.SIGN, Kind.BACK_UP, Kind.RESTORE, Kind.VERIFY};
        for (int i = 0; i < upTo.length; i++) {
            if (drawn < upTo[i]) {
                return kinds[i];
            }
        }
        return Kind.SAVE;
    }

    private static String letters(Random random, int count) {
        var points = LETTERS.codePoints().toArray();
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.append('.').toString(); // no blank at the end, which a form would take away
    }

    /// What the chart holds after so many deeds.
    State after(int count) {
        var visits = new ArrayList<Visited>();
        var attached = new TreeSet<String>();
        for (int number = 1; number <= count; number++) {
            var deed = deed(number);
            switch (deed.kind) {
                case BEGIN -> visits.add(new Visited(at(number), new TreeMap<>(), ""));
                case SAVE, SAVE_MANY -> visits.getLast().sheet().putAll(deed.texts);
                case ATTACH -> attached.add(Sha256.of(deed.bytes()).hex());
                case SIGN -> {
                    var signed = Visited.signed(deed.bytes(), deed.pages());
                    var open = visits.removeLast();
                    visits.add(new Visited(open.begun(), open.sheet(), signed));
                    attached.add(Sha256.of(deed.pages()).hex());
                }
                case BACK_UP, RESTORE, VERIFY -> {
                }
            }
        }
        return new State(visits, attached, Deeds.DATES);
    }
}
