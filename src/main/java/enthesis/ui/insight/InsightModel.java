package enthesis.ui.insight;

import enthesis.domain.insight.Filter;
import enthesis.domain.insight.Reckoning;
import enthesis.domain.insight.Seen;
import enthesis.domain.insight.all.Insight;
import enthesis.domain.insight.rows.Rows;
import enthesis.domain.insight.rows.Unnamed;
import enthesis.domain.practice.Practice;
import enthesis.ui.insight.page.Page;
import enthesis.ui.insight.page.Pages;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.kit.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is counted and shown. The chart is read anew whenever Insight is opened; a filter only counts again. Results of
/// an older filter are never shown under a newer one.
public final class InsightModel {
    private static final int YEARS = 3;
    private static final int WHOLE = 100;

    public final ObjectProperty<List<Page>> pages = new SimpleObjectProperty<>(List.of());
    public final ObjectProperty<Optional<Page>> chosen = new SimpleObjectProperty<>(Optional.empty());
    /// A key of the map; empty for all.
    public final StringProperty region = new SimpleStringProperty("");
    /// So many years back; empty for all.
    public final StringProperty years = new SimpleStringProperty("");
    public final ObjectProperty<List<Option>> regions = new SimpleObjectProperty<>(List.of());
    public final BooleanProperty table = new SimpleBooleanProperty();
    public final BooleanProperty busy = new SimpleBooleanProperty();
    /// What goes on while it is busy, worded.
    public final StringProperty doing = new SimpleStringProperty("");
    public final StringProperty counted = new SimpleStringProperty("");
    public final StringProperty failure = new SimpleStringProperty("");
    private final InsightDesk desk;
    private Optional<Seen> seen = Optional.empty();
    private int asked;

    /// `read` runs on the thread of `reading`; `export` gets the name of a file and its rows.
    public record InsightDesk(Work reading, Source read, Practice practice, Texts texts, RandomGenerator lots,
            Export export) {}

    /// The chart as it stands now.
    public interface Source {
        Seen read();
    }

    public interface Export {
        void save(String name, Rows rows);
    }

    private record Counted(Seen seen, Seen shown, List<Page> pages) {}

    public InsightModel(InsightDesk desk) {
        this.desk = desk;
        regions.set(List.of(new Option("", desk.texts.say("insight.region.all"))));
        region.subscribe(_ -> recount());
        years.subscribe(_ -> recount());
    }

    /// Reads the chart and counts.
    public void refresh() {
        seen = Optional.empty();
        count();
    }

    /// So much of the chart is read, in per cent; where the screen may be touched.
    public void read(int percent) {
        doing.set(percent < WHOLE
                ? desk.texts.say("insight.busyReading", Integer.toString(percent))
                : desk.texts.say("insight.busy"));
    }

    private void recount() {
        if (seen.isPresent()) {
            count();
        }
    }

    private void count() {
        int mine = ++asked;
        var before = seen;
        var which = region.get();
        var back = years.get();
        doing.set(desk.texts.say("insight.busy"));
        busy.set(true);
        failure.set("");
        desk.reading.run(() -> counted(before.orElseGet(desk.read::read), which, back), now -> {
            if (mine == asked) {
                show(now);
            }
        }, failed -> {
            busy.set(false);
            failure.set(desk.texts.of(failed));
        });
    }

    private Counted counted(Seen all, String which, String back) {
        var since = Optional.of(back).filter(text -> !text.isEmpty())
                .map(text -> all.today().minusYears(Integer.parseInt(text)));
        var shown = all.only(new Filter(Optional.of(which).filter(key -> !key.isEmpty()), since));
        return new Counted(all, shown, new Pages(desk.texts, desk.practice)
                .of(Insight.of(new Reckoning(shown, desk.practice))));
    }

    private void show(Counted now) {
        seen = Optional.of(now.seen);
        busy.set(false);
        offer(now.seen);
        counted.set(now.shown.treated().isEmpty()
                ? desk.texts.say("insight.nothing")
                : desk.texts.say("insight.counted", Integer.toString(now.shown.treated().size()),
                        Long.toString(now.shown.sessions().count()), desk.texts.date(now.shown.today())));
        var key = chosen.get().map(Page::key).orElse("");
        pages.set(now.pages);
        chosen.set(now.pages.stream().filter(page -> page.key().equals(key)).findFirst()
                .or(() -> now.pages.stream().findFirst()));
    }

    private void offer(Seen all) {
        var options = new ArrayList<>(List.of(new Option("", desk.texts.say("insight.region.all"))));
        all.courses().stream().map(course -> course.of().region()).distinct()
                .map(key -> new Option(key, RegionWords.region(key, desk.texts)))
                .sorted((one, other) -> one.plain().compareTo(other.plain())).forEach(options::add);
        if (!options.equals(regions.get())) {
            regions.set(List.copyOf(options));
        }
    }

    public List<Option> periods() {
        var options = new ArrayList<>(List.of(new Option("", desk.texts.say("insight.period.all")),
                new Option("1", desk.texts.say("insight.period.year"))));
        IntStream.rangeClosed(2, YEARS).mapToObj(Integer::toString)
                .forEach(many -> options.add(new Option(many, desk.texts.say("insight.period.years", many))));
        return List.copyOf(options);
    }

    public void choose(Page page) {
        chosen.set(Optional.of(page));
    }

    /// The next question, or the one before.
    public void move(int by) {
        var all = pages.get();
        int at = chosen.get().map(all::indexOf).orElse(-1) + by;
        if (at >= 0 && at < all.size()) {
            choose(all.get(at));
        }
    }

    /// The rows behind what is shown, under a name that says nothing of a patient.
    public void export() {
        chosen.get().ifPresent(page -> seen.ifPresent(all -> desk.export.save("enthesis-insight-" + page.key()
                + ".csv", page.rows().apply(new Unnamed(all, desk.practice.counting(), desk.lots)))));
    }
}
