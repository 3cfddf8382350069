package enthesis.storage.noted;

import enthesis.domain.note.find.NoteQuery.Word;
import enthesis.storage.trail.Trail;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/// Which notes have which words, in memory while the chart is open. It may name a note that has a word no more: whoever
/// is led to one reads it. Two threads use it, the chart's and the one that reads beside it, each for moments.
final class WordIndex {
    private TreeMap<String, Steps> words = new TreeMap<>();
    private NoteList notes = new NoteList();
    private Optional<Reach> reach = Optional.empty();
    private boolean closed;

    /// How far it has come; empty as long as nothing is known of the chart.
    synchronized Optional<Reach> reach() {
        return reach;
    }

    synchronized void begin(Reach from) {
        if (!closed) {
            reach = Optional.of(from);
        }
    }

    synchronized void followed(Trail.End to) {
        reach = reach.map(now -> now.at(to));
    }

    synchronized void filled(Optional<Reach.Filling> to) {
        reach = reach.map(now -> now.filling(to));
    }

    /// These are its words from now on, whatever they were.
    synchronized void put(Owner owner, Instant when, Set<String> said) {
        if (!closed) {
            int number = notes.add(owner, when);
            said.forEach(word -> words.computeIfAbsent(word, _ -> new Steps()).add(number));
        }
    }

    /// The same, unless it has some already: these may be older.
    synchronized void offer(Owner owner, Instant when, Set<String> said) {
        if (!notes.has(owner)) {
            put(owner, when, said);
        }
    }

    synchronized void remove(Owner owner) {
        notes.remove(owner);
    }

    /// The newest of those that have all these words, in this order; `more`: there are others.
    record Newest(List<Owner> owners, boolean more) {}

    synchronized Newest newest(Collection<Word> sought, int most) {
        var having = having(sought);
        var newest = new PriorityQueue<Long>(most + 1);
        int there = 0;
        // the last are most often the newest
        for (int number = having.length() - 1; number >= 0; number = having.previousSetBit(number - 1)) {
            if (notes.isThere(number)) {
                there++;
                long when = (long) notes.minute(number) << Integer.SIZE | number;
                if (newest.size() < most || when > newest.element()) {
                    newest.add(when);
                }
                if (newest.size() > most) {
                    newest.remove();
                }
            }
        }
        return new Newest(newest.stream().sorted(Comparator.reverseOrder()).map(when -> notes.at(when.intValue()))
                .toList(), there > most);
    }

    private BitSet having(Collection<Word> sought) {
        var all = new BitSet();
        boolean first = true;
        for (var word : sought) {
            var these = first ? all : new BitSet();
            of(word).forEach(steps -> steps.into(these));
            if (!first) {
                all.and(these);
            }
            first = false;
        }
        return all;
    }

    private Collection<Steps> of(Word word) {
        if (word.begun()) {
            return words.subMap(word.folded(), word.folded() + Character.MAX_VALUE).values();
        }
        var steps = words.get(word.folded());
        return steps == null ? List.of() : List.of(steps);
    }

    /// Forgets all of it.
    synchronized void clear() {
        words = new TreeMap<>();
        notes = new NoteList();
        reach = Optional.empty();
    }

    /// Forgets all of it, and takes nothing more, whoever is still reading.
    synchronized void close() {
        clear();
        closed = true;
    }

    /// All of it; nothing where it has not begun.
    synchronized void write(DataOutput out) throws IOException {
        reach.orElseThrow().write(out);
        notes.write(out);
        var now = notes.renumbered();
        for (var word : words.entrySet()) {
            out.writeUTF(word.getKey());
            word.getValue().renumbered(now).write(out);
        }
        out.writeUTF("");
    }

    /// Puts what was written in the place of what is there.
    synchronized void read(DataInput in) throws IOException {
        var from = Reach.read(in);
        var list = NoteList.read(in);
        var all = new TreeMap<String, Steps>();
        for (var word = in.readUTF(); !word.isEmpty(); word = in.readUTF()) {
            var steps = Steps.read(in);
            if (!steps.none()) {
                all.put(word, steps);
            }
        }
        if (!closed) {
            notes = list;
            words = all;
            reach = Optional.of(from);
        }
    }
}
