package enthesis.exchange.fhir.in;

import enthesis.domain.intake.Fact;
import enthesis.domain.intake.Incoming;
import enthesis.domain.intake.LeftOut;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.exchange.incoming.Content;
import enthesis.exchange.incoming.NotTaken;
import enthesis.exchange.incoming.NotTaken.Why;
import enthesis.exchange.incoming.Piece;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads all files from end to end before anything is stored, some at a time: whether they are FHIR, who is in them,
/// how much is said of whom, what is left out. Holds the people, never what is said of them but their allergies.
public final class FhirCheck implements Content {
    /// More than this is no practice's file.
    private static final int MOST_PEOPLE = 200_000;
    private static final int MOST_ALLERGIES = 200;
    /// Resources between two looks at whether they are still wanted.
    private static final int SOME = 1_000;

    private final List<Piece> pieces;
    private final LocalDate today;
    private final List<Incoming> people = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, String> drugs = new HashMap<>();
    private final Map<String, About> about = new HashMap<>();
    private final List<byte[]> digests = new ArrayList<>();
    private final LeftOut left = new LeftOut();
    private @Nullable Items items;

    /// What is said under one reference.
    private static final class About {
        private final EnumMap<Fact.Kind, Integer> facts = new EnumMap<>(Fact.Kind.class);
        private final List<Allergy> allergies = new ArrayList<>();
        private Optional<LocalDate> asked = Optional.empty();
        private boolean none;
    }

    public FhirCheck(List<Piece> pieces, LocalDate today) {
        this.pieces = pieces;
        this.today = today;
    }

    /// Reads some of what is in a file.
    ///
    /// @throws NotTaken
    ///             if anything in it is not as FHIR has it
    @Override
    public void next() throws IOException {
        var piece = pieces.get(digests.size());
        if (items == null) {
            items = new Items(piece, today, this::drug);
        }
        for (int many = 0; many < SOME; many++) {
            var item = items.next();
            if (item.isEmpty()) {
                digests.add(items.digest());
                close();
                return;
            }
            take(item.get(), piece);
        }
    }

    @Override
    public void close() throws IOException {
        if (items != null) {
            items.close();
            items = null;
        }
    }

    @Override
    public boolean whole() {
        return digests.size() == pieces.size();
    }

    private Optional<String> drug(List<String> called) {
        return called.stream().map(drugs::get).filter(Objects::nonNull).findFirst();
    }

    private void take(Item item, Piece piece) throws NotTaken {
        switch (item) {
            case Item.Person(var called, var person) -> {
                if (people.size() == MOST_PEOPLE) {
                    throw new NotTaken(Why.MANY, piece.name());
                }
                for (var name : called) {
                    if (names.putIfAbsent(name, people.size()) != null) {
                        throw new NotTaken(Why.TWICE_ID, piece.name(), line(person), 1, "Patient");
                    }
                }
                people.add(person);
            }
            case Item.Drug(var called, var words) -> called.forEach(name -> drugs.put(name, words));
            case Item.Told told -> told(told, piece);
            case Item.Left(var line) -> left.add(line.why(), line.what());
        }
    }

    private static long line(Incoming person) {
        return Long.parseLong(person.place().substring(person.place().lastIndexOf(' ') + 1));
    }

    private void told(Item.Told told, Piece piece) throws NotTaken {
        var one = about.computeIfAbsent(told.whose().getFirst(), _ -> new About());
        one.facts.merge(told.fact().kind(), 1, Integer::sum);
        told.allergy().ifPresent(one.allergies::add);
        one.none |= told.none();
        if (one.allergies.size() > MOST_ALLERGIES) {
            throw new NotTaken(Why.MANY, piece.name());
        }
        if (told.fact().kind() == Fact.Kind.ALLERGY && told.fact().since().length() >= 10) {
            var day = LocalDate.parse(told.fact().since().substring(0, 10));
            one.asked = one.asked.filter(day::isBefore).or(() -> Optional.of(day));
        }
    }

    /// The people, with their allergies: a list where some are told, with the day where that is told, none known only
    /// where that is told and when.
    @Override
    public List<Incoming> people() {
        var all = new ArrayList<Incoming>(people);
        about.forEach((whose, told) -> Optional.ofNullable(names.get(whose))
                .ifPresent(at -> all.set(at, all.get(at).with(allergies(told)))));
        return all;
    }

    private Allergies allergies(About told) {
        var list = Allergy.united(told.allergies.stream());
        if (!list.isEmpty()) {
            return told.asked.<Allergies>map(day -> new Allergies.Listed(list, day))
                    .orElseGet(() -> new Allergies.TakenOver(list, today));
        }
        return told.none && told.asked.isPresent()
                ? new Allergies.NoneKnown(told.asked.get())
                : new Allergies.NotAsked();
    }

    /// How much is said of people who are in the files.
    @Override
    public Map<Fact.Kind, Integer> facts() {
        var all = new EnumMap<Fact.Kind, Integer>(Fact.Kind.class);
        about.forEach((whose, told) -> {
            if (names.containsKey(whose)) {
                told.facts.forEach((kind, many) -> all.merge(kind, many, Integer::sum));
            }
        });
        return all;
    }

    @Override
    public Map<LeftOut.Line, Integer> left() {
        var all = left.lines();
        int nobodys = about.entrySet().stream().filter(one -> !names.containsKey(one.getKey()))
                .flatMap(one -> one.getValue().facts.values().stream()).mapToInt(Integer::intValue).sum();
        if (nobodys > 0) {
            all.put(new LeftOut.Line(LeftOut.Why.NOBODYS, ""), nobodys);
        }
        return all;
    }

    @Override
    public FhirFacts telling(List<Piece> again) {
        return new FhirFacts(again, today, new FhirFacts.Known(Map.copyOf(names), this::drug, List.copyOf(digests)));
    }
}
