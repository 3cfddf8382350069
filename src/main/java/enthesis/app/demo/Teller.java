package enthesis.app.demo;

import enthesis.app.desk.Tools;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.solution.shelf.Product;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.domain.solution.shelf.Vial;
import enthesis.domain.value.Percent;
import enthesis.storage.demo.Story;
import enthesis.storage.demo.StoryAct;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Plays stories into an open chart, act after act in the order of time, so that the trail reads as it would have been
/// written. What does not pass the rules is not told at all: it stops the telling.
final class Teller {
    private final Tools tools;
    private final StoryClock clock;
    private final Instant now;

    private record Line(Told told, StoryAct act, Instant at) {}

    /// `now` is the moment that the acts are counted from.
    Teller(Tools tools, StoryClock clock, Instant now) {
        this.tools = tools;
        this.clock = clock;
        this.now = now;
    }

    /// A moment before the first act.
    static Instant before(List<Story> stories, Instant now, ZoneId zone) {
        return stories.stream().flatMap(story -> story.acts().stream()).map(act -> Told.begins(act, now, zone))
                .min(Comparator.naturalOrder()).orElseThrow().minus(Duration.ofHours(1));
    }

    /// `heard` follows how much is told, from 0 to 1.
    void tell(List<Story> stories, Consumer<Double> heard) throws IOException {
        var lines = stories.stream().flatMap(story -> {
            var told = new Told(story.key());
            return story.acts().stream().map(act -> new Line(told, act, Told.begins(act, now, clock.getZone())));
        }).sorted(Comparator.comparing(Line::at)).toList();
        for (int at = 0; at < lines.size(); at++) {
            tell(lines.get(at));
            heard.accept((at + 1.0) / lines.size());
        }
    }

    private void tell(Line line) throws IOException {
        clock.set(line.at);
        try {
            tell(line.told, line.act);
        } catch (RuntimeException e) {
            throw new IllegalStateException(line.told.story + ", " + line.act.kind() + " on day " + line.act.day(), e);
        }
    }

    private void tell(Told told, StoryAct act) throws IOException {
        var courses = new CourseTeller(tools);
        var after = new AfterTeller(tools);
        switch (act.kind()) {
            case REGISTER -> courses.register(told, act);
            case COURSE -> courses.open(told, act);
            case CANDIDACY -> courses.candidacy(told, act);
            case EXAM -> courses.exam(told, act);
            case CONSENT -> courses.consent(told, act);
            case END -> courses.end(told, act);
            case VISIT, UNSIGNED, BEGUN -> new VisitTeller(tools, clock).visit(told, act);
            case OUTCOME -> after.outcome(act, courses.course(told, act));
            case CALL -> after.call(act, courses.course(told, act));
            case EVENT -> after.event(act, courses.course(told, act));
            case CLOSE -> after.close(act, courses.course(told, act));
            case ADDENDUM -> after.addendum(act, courses.course(told, act));
            case LOT -> lot(act);
        }
    }

    /// A lot on the practice's shelf.
    private void lot(StoryAct act) {
        var dates = new DateText(tools.today(), tools.practice().speech().slashes());
        var strength = Optional.of(act.text("strength")).filter(text -> !text.isEmpty()).map(Percent::of);
        var product = new Product(act.text("product"), strength);
        var expiry = dates.readExpiry(Told.said(act, act.text("expiry"), tools.today())).asValue()
                .orElseThrow(() -> new NotTold("no day"));
        var vial = Choices.read(Vial.class, act.text("vial")).orElseThrow(() -> new NotTold("no vial"));
        tools.chart().shelf.keep(Optional.empty(), new ShelfLot(UUID.randomUUID(), product, act.text("name"), vial,
                new ShelfLot.Dates(expiry, Optional.empty(), Optional.empty()), Optional.empty(), Optional.empty(),
                false), tools.who());
    }
}
