package enthesis.storage.noted;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.note.find.NoteQuery.Word;
import enthesis.storage.trail.Trail;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The index against a plain map of who has said what, after a thousand changes by chance.
class WordIndexTest {
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final int OWNERS = 300;
    private static final int FEW = 7;
    private static final List<Kind> KINDS = List.of(Kind.values());

    private final Random random = new Random(11);
    private final Map<Owner, Said> said = new HashMap<>();
    private WordIndex index = new WordIndex();

    private record Said(Instant when, Set<String> words) {}

    private Owner owner() {
        int one = random.nextInt(OWNERS);
        return new Owner(KINDS.get(one % KINDS.size()), new UUID(3, one));
    }

    private Said words() {
        var words = new HashSet<String>();
        for (int at = 0; at < 12; at++) {
            words.add("w" + Integer.toString((int) Math.abs(random.nextGaussian() * 60), 3));
        }
        return new Said(FIRST.plusSeconds(60L * random.nextInt(1_000_000)), words);
    }

    private void change() {
        var owner = owner();
        var words = words();
        switch (random.nextInt(4)) {
            case 0 -> {
                index.remove(owner);
                said.remove(owner);
            }
            case 1 -> {
                index.offer(owner, words.when(), words.words());
                said.putIfAbsent(owner, words);
            }
            default -> {
                index.put(owner, words.when(), words.words());
                said.put(owner, words);
            }
        }
    }

    private List<Owner> expected(List<Word> sought) {
        return said.entrySet().stream()
                .filter(one -> sought.stream().allMatch(word -> one.getValue().words().stream()
                        .anyMatch(there -> word.begun()
                                ? there.startsWith(word.folded())
                                : there.equals(word
                                        .folded()))))
                .sorted(Comparator.comparing((Map.Entry<Owner, Said> one) -> one.getValue().when()).reversed())
                .map(Map.Entry::getKey).toList();
    }

    private void holds() {
        for (var sought : List.of(List.of(new Word("w1", true)), List.of(new Word("w10", false)),
                List.of(new Word("w2", true), new Word("w102", false)), List.of(new Word("nowhere", true)),
                List.of(new Word("w1", true), new Word("w2", true), new Word("w12", true)))) {
            var all = expected(sought);
            assertThat(index.newest(sought, OWNERS)).isEqualTo(new WordIndex.Newest(all, false));
            assertThat(index.newest(sought, FEW))
                    .isEqualTo(new WordIndex.Newest(all.stream().limit(FEW).toList(), all.size() > FEW));
        }
    }

    @Test
    void theNewestWithAllTheWordsAreNamedWhateverWasChanged() throws IOException {
        for (int round = 0; round < 10; round++) {
            for (int at = 0; at < 100; at++) {
                change();
            }
            holds();
            index = again();
            holds();
        }
    }

    private WordIndex again() throws IOException {
        index.begin(Reach.begun(new Trail.End(5, "hash")));
        var bytes = new ByteArrayOutputStream();
        index.write(new DataOutputStream(bytes));
        var read = new WordIndex();
        read.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(read.reach()).isEqualTo(index.reach());
        return read;
    }

    /// Steps of one, two and more bytes.
    @Test
    void farNumbersAreKept() {
        var steps = new Steps();
        var numbers = new ArrayList<Integer>();
        for (int number = 0, step = 1; number >= 0 && number < 1 << 26; number += step, step *= 3) {
            steps.add(number);
            numbers.add(number);
        }
        var read = new BitSet();
        steps.into(read);
        assertThat(read.stream().boxed().toList()).isEqualTo(numbers);
    }
}
