package enthesis.app.exchange;

import enthesis.domain.intake.Answer;
import enthesis.domain.intake.Identifier;
import enthesis.domain.intake.Incoming;
import enthesis.domain.intake.Match;
import enthesis.domain.intake.Preview;
import enthesis.domain.intake.table.Dictionary;
import enthesis.domain.intake.table.TableReading;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Person;
import enthesis.domain.value.PatientId;
import enthesis.exchange.fhir.in.FhirCheck;
import enthesis.exchange.incoming.Chosen;
import enthesis.exchange.incoming.Content;
import enthesis.exchange.incoming.Telling;
import enthesis.exchange.table.in.TableCheck;
import enthesis.storage.intake.Arrival;
import enthesis.storage.intake.Intakes.Source;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One import as it is read: checked file by file, then asked about, then given out in pieces that fit one transaction
/// each, first the people, then what is said of them.
final class ImportRun implements Closeable {
    private static final PatientId NOBODY = new PatientId(new UUID(0, 0));
    /// People between two looks at whether they are still wanted.
    private static final int SOME = 100;
    private static final Set<String> ENDINGS = Set.of(".json", ".ndjson");

    private final Chosen chosen;
    private final Content check;
    private final Source source;
    private final List<PatientId> charts = new ArrayList<>();
    private List<Incoming> people = List.of();
    private final List<Preview.Line> lines = new ArrayList<>();
    private final Preview.Seen seen = new Preview.Seen();
    private @Nullable Preview preview;
    private @Nullable Telling facts;
    private int person;

    private ImportRun(Chosen chosen, Content check, Source source) {
        this.chosen = chosen;
        this.check = check;
        this.source = source;
    }

    /// `off` says when it is called off: whatever is read then gets `CalledOff`.
    static ImportRun of(Path path, LocalDate today, BooleanSupplier off) throws IOException {
        var chosen = Chosen.of(path, ENDINGS, off);
        return new ImportRun(chosen, new FhirCheck(chosen.pieces(), today), Source.FHIR);
    }

    /// Of a table, as its columns are placed.
    static ImportRun of(Path path, TableReading reading, Dictionary dictionary, LocalDate today, BooleanSupplier off)
            throws IOException {
        var chosen = Chosen.of(path, Set.of(), off);
        return new ImportRun(chosen, new TableCheck(chosen.pieces().getFirst(), reading, dictionary, today),
                Source.TABLE);
    }

    Source source() {
        return source;
    }

    /// Checks some more of it.
    void check() throws IOException {
        check.next();
    }

    boolean checked() {
        return check.whole();
    }

    /// How much of the files is checked, from 0 to 1.
    double share() {
        return chosen.bytes() == 0 ? 1 : Math.min(1, (double) chosen.read() / chosen.bytes());
    }

    /// Matches some people more with the charts that are there; the flag is whether somebody like them stood before.
    ///
    /// @return the preview once everybody is matched
    Optional<Preview> match(BiFunction<Incoming, Boolean, Match> known) {
        people = lines.isEmpty() ? check.people() : people;
        var some = people.subList(lines.size(), Math.min(people.size(), lines.size() + SOME));
        for (var one : some) {
            lines.add(new Preview.Line(one, known.apply(one, seen.again(one))));
        }
        if (lines.size() < people.size()) {
            return Optional.empty();
        }
        preview = new Preview(lines, check.facts(), check.left());
        return Optional.of(preview);
    }

    /// How much of the people is matched, from 0 to 1.
    double matched() {
        return people.isEmpty() ? 0 : (double) lines.size() / people.size();
    }

    private Preview preview() {
        if (preview == null) {
            throw new IllegalStateException("not matched");
        }
        return preview;
    }

    int done() {
        return person;
    }

    /// People that fit one transaction; none when they are all given out. Charts get numbers from `next` on.
    List<Arrival> people(ChartNumber next) {
        var batch = new ArrayList<Arrival>();
        var number = next;
        int rows = 0;
        for (; person < preview().lines().size(); person++) {
            var arrival = arrival(person, number);
            int more = arrival.map(Arrival::rows).orElse(0);
            if (rows + more > Arrival.MOST_ROWS - 1) {
                break;
            }
            rows += more;
            if (arrival.isPresent()) {
                batch.add(arrival.get());
                number = arrival.get() instanceof Arrival.Opened opened && used(opened, number)
                        ? ChartNumber.after(List.of(number))
                        : number;
            }
            charts.add(arrival.map(ImportRun::whose).orElse(NOBODY));
        }
        return batch;
    }

    private static boolean used(Arrival.Opened opened, ChartNumber number) {
        return opened.patient().person().number().equals(number);
    }

    private static PatientId whose(Arrival arrival) {
        return switch (arrival) {
            case Arrival.Opened one -> one.patient().id();
            case Arrival.Numbered one -> one.patient();
            case Arrival.Said one -> one.patient();
            case Arrival.Allergic one -> one.patient();
        };
    }

    private Optional<Arrival> arrival(int at, ChartNumber number) {
        var who = preview().lines().get(at).person();
        List<Identifier> numbers = who.identifiers();
        return preview().answer(at).map(answer -> switch (answer) {
            case Answer.New _ -> new Arrival.Opened(who.opened(PatientId.fresh(), number), numbers);
            case Answer.Same(Person chart) -> new Arrival.Numbered(chart.id(), numbers);
        });
    }

    /// What is said of them, as much as fits one transaction; nothing when all is given out.
    ///
    /// @throws enthesis.exchange.incoming.NotTaken
    ///             if a file is no more what was checked
    List<Arrival> said() throws IOException {
        if (facts == null) {
            facts = check.telling(chosen.pieces());
        }
        var batch = new ArrayList<Arrival>();
        while (batch.size() < Arrival.MOST_ROWS - 1) {
            var next = facts.next();
            if (next.isEmpty()) {
                break;
            }
            var whose = charts.get(next.get().person());
            if (!whose.equals(NOBODY)) {
                batch.add(new Arrival.Said(whose, next.get().fact()));
            }
        }
        return batch;
    }

    /// The allergies of people who had a chart.
    List<Arrival.Allergic> allergic() {
        var all = new ArrayList<Arrival.Allergic>();
        for (int at = 0; at < preview().lines().size(); at++) {
            var told = preview().lines().get(at).person().allergies();
            if (!told.known().isEmpty()
                    && preview().answer(at).orElse(null) instanceof Answer.Same(var chart)) {
                all.add(new Arrival.Allergic(chart.id(), told));
            }
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        if (facts != null) {
            facts.close();
        }
        check.close();
        chosen.close();
    }
}
