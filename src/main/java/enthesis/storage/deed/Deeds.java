package enthesis.storage.deed;

import static enthesis.storage.jooq.Tables.PERSON;
import static enthesis.storage.jooq.Tables.TRAIL;

import enthesis.domain.value.PatientId;
import enthesis.storage.chart.Reading;
import enthesis.storage.patient.PatientNames;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.Trail;
import enthesis.storage.trail.What;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/// The acts of the trail, a page at a time or one after the other. Reads long: on the thread of `reading` only.
public final class Deeds {
    public static final int PAGE = 100;
    /// So many rows of one act are shown.
    public static final int ROWS = 500;

    private final Reading reading;
    private final DeedSelect select;

    /// `worded`: the kinds of act in the order of their words.
    public Deeds(Reading reading, List<What> worded) {
        this.reading = reading;
        select = new DeedSelect(worded);
    }

    /// A page of the acts that fit; the last one there is when `number` is beyond it.
    public DeedPage page(DeedQuery query, int number) {
        return reading.at(db -> {
            var found = select.page(db, query, number);
            int last = Math.max(0, (found.all() - 1) / PAGE);
            var there = number > last ? select.page(db, query, last) : found;
            return new DeedPage(deeds(db, there.heads()), Math.min(number, last), there.all());
        });
    }

    /// Every act that fits with all of its rows, in order, and the end of the chain as it stood then.
    public Trail.End each(DeedQuery query, Consumer<Deed> deed) {
        return reading.at(db -> {
            for (int from = 0;; from += PAGE) {
                var heads = select.some(db, query, from, PAGE);
                for (var one : new Words(db, Integer.MAX_VALUE).deeds(heads)) {
                    deed.accept(one);
                }
                if (heads.size() < PAGE) {
                    return Trail.end(db);
                }
            }
        });
    }

    private static List<Deed> deeds(DSLContext db, List<DeedSelect.Head> heads) {
        return new Words(db, ROWS).deeds(heads);
    }

    /// Acts with their rows and every name in them.
    private record Words(DSLContext db, int rows) {

        List<Deed> deeds(List<DeedSelect.Head> heads) {
            var entries = new HashMap<DeedSelect.Head, List<Entry>>();
            var ids = new HashSet<UUID>();
            for (var head : heads) {
                var lines = lines(head);
                entries.put(head, lines);
                ids.add(head.act().who().value());
                head.act().about().map(PatientId::value).ifPresent(ids::add);
                lines.forEach(line -> ids(line, ids));
            }
            var people = db.select(PERSON.ID, PERSON.NAME).from(PERSON).where(PERSON.ID.in(ids))
                    .fetchMap(PERSON.ID, PERSON.NAME);
            var patients = PatientNames.of(db, ids);
            var names = new HashMap<String, String>();
            people.forEach((id, name) -> names.put(id.toString(), name));
            patients.forEach((id, person) -> names.put(id.toString(), person.shown()));
            var where = new Whereabouts(db);
            return heads.stream().map(head -> new Deed(head.first(), head.last(), head.at(), head.act(),
                    names.getOrDefault(head.act().who().toString(), ""),
                    head.act().about().map(id -> patients.get(id.value())),
                    told(Objects.requireNonNull(entries.get(head)), where, names))).toList();
        }

        private List<Entry> lines(DeedSelect.Head head) {
            long last = Math.min(head.last(), head.first() + rows - 1L);
            return Trail.read(db, TRAIL.SEQ.between(head.first(), last)).stream()
                    .filter(entry -> !entry.entity().isEmpty() && entry.act().equals(head.act())).toList();
        }

        private static void ids(Entry entry, HashSet<UUID> ids) {
            for (var row : List.of(entry.before(), entry.after())) {
                row.values().forEach(text -> Whereabouts.id(text).ifPresent(ids::add));
            }
        }

        private static List<Told> told(List<Entry> entries, Whereabouts where, Map<String, String> names) {
            var told = new ArrayList<Told>();
            for (var entry : entries) {
                told.add(new Told(entry, where.of(entry), KeyColumns.of(entry.entity()),
                        OwnNames.with(entry, names)));
            }
            return told;
        }
    }
}
