package enthesis.ui.practice.trail;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.patient.Person;
import enthesis.domain.people.Colleague;
import enthesis.domain.value.PersonId;
import enthesis.storage.deed.DeedQuery;
import enthesis.storage.trail.What;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.practice.trail.TrailDesk.Asked;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Whose acts, about whom, of which kind and when; an empty text is everything.
public final class TrailFilter {
    public final StringProperty patient = new SimpleStringProperty("");
    /// The identity of a colleague.
    public final StringProperty who = new SimpleStringProperty("");
    public final StringProperty kind = new SimpleStringProperty("");
    public final StringProperty from = new SimpleStringProperty("");
    public final StringProperty until = new SimpleStringProperty("");
    private final TrailDesk desk;
    private final DateText dates;

    TrailFilter(TrailDesk desk) {
        this.desk = desk;
        dates = new DateText(desk.around().today(), DateText.Slashes.ASK);
    }

    void onChange(Runnable act) {
        Stream.of(patient, who, kind, from, until).forEach(text -> text.subscribe((_, _) -> act.run()));
    }

    List<Option> people() {
        var options = new ArrayList<>(List.of(new Option("", desk.texts().say("trail.who.all"))));
        desk.around().colleagues().forEach(one -> options.add(new Option(one.id().toString(), one.name())));
        options.add(new Option(PersonId.NOBODY.toString(), desk.texts().say("trail.who.nobody")));
        return List.copyOf(options);
    }

    List<Option> kinds() {
        return Stream.concat(Stream.of(new Option("", desk.texts().say("trail.kind.all"))),
                TrailWords.kinds(desk.texts()).stream().map(what -> new Option(Choices.text(what),
                        TrailWords.kind(desk.texts(), what))))
                .toList();
    }

    Entered<LocalDate> day(String typed) {
        return dates.read(typed);
    }

    boolean refused() {
        return day(from.get()) instanceof Entered.Refused || day(until.get()) instanceof Entered.Refused;
    }

    DeedQuery query(Optional<List<Person>> people, DeedQuery.Order order) {
        return new DeedQuery(people.map(found -> found.stream().map(Person::id).collect(Collectors.toSet())),
                who(), Choices.read(What.class, kind.get()),
                new DeedQuery.Span(start(from.get(), 0), start(until.get(), 1)), order);
    }

    private Optional<PersonId> who() {
        return Optional.of(who.get()).filter(text -> !text.isEmpty()).map(UUID::fromString).map(PersonId::new);
    }

    private Optional<Instant> start(String typed, int daysLater) {
        return day(typed).asValue().map(day -> day.plusDays(daysLater).atStartOfDay(desk.zone()).toInstant());
    }

    /// Whether it is about one patient, or of one person.
    boolean one(List<Person> people) {
        return people.size() == 1 || !who.get().isEmpty();
    }

    Asked asked(List<Person> people, DeedQuery.Order order) {
        var query = query(patient.get().isBlank() ? Optional.empty() : Optional.of(people), order);
        var named = Stream.concat(people.size() == 1
                ? people.stream().map(Person::shown)
                : Stream.of(patient.get().strip()).filter(text -> !text.isEmpty()), name().stream())
                .collect(Collectors.joining(", "));
        return new Asked(query, named.isEmpty() ? desk.texts().say("trail.paper.everything") : named, span());
    }

    private Optional<String> name() {
        return who().map(id -> desk.around().colleagues().stream().filter(one -> one.id().equals(id)).findFirst()
                .map(Colleague::name).orElseGet(() -> desk.texts().say("trail.who.nobody")));
    }

    private String span() {
        var texts = desk.texts();
        var first = day(from.get()).asValue().map(texts::date);
        var last = day(until.get()).asValue().map(texts::date);
        if (first.isPresent() && last.isPresent()) {
            return texts.say("trail.span", first.get(), last.get());
        }
        return first.map(day -> texts.say("trail.span.from", day))
                .or(() -> last.map(day -> texts.say("trail.span.until", day)))
                .orElseGet(() -> texts.say("trail.span.ever"));
    }
}
