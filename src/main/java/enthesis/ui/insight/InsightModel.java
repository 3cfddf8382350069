package enthesis.ui.insight;

import enthesis.domain.insight.Filter;
import enthesis.domain.insight.Reckoning;
import enthesis.domain.insight.Seen;
import enthesis.domain.insight.rows.Rows;
import enthesis.domain.insight.rows.Unnamed;
import enthesis.domain.practice.Practice;
import enthesis.ui.insight.page.Page;
import enthesis.ui.insight.page.Pages;
import enthesis.ui.insight.page.Question;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.kit.work.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is counted and shown. The chart is read anew whenever Insight is opened; a filter only counts again. The
/// question that was chosen is answered first, the others after it, so that they stand there when they are asked.
/// Results of an older filter are never shown under a newer one.
public final class InsightModel {
    private static final int YEARS = 3;
    private static final int WHOLE = 100;

    public final List<Question> questions;
    public final ObjectProperty<Question> chosen;
    /// The answer that is shown; while it is busy, that of before.
    public final ObjectProperty<Optional<Page>> page = new SimpleObjectProperty<>(Optional.empty());
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
    private final Map<Question, Page> answers = new HashMap<>();
    private Optional<Counted> now = Optional.empty();
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

    /// All that was seen, and what of it is counted.
    private record Counted(Seen all, Reckoning shown, String words, List<String> regions) {}

    private record First(Counted counted, Question question, Page page) {}

    public InsightModel(InsightDesk desk) {
        this.desk = desk;
        questions = new Pages(desk.texts, desk.practice).questions();
        chosen = new SimpleObjectProperty<>(questions.getFirst());
        regions.set(List.of(new Option("", desk.texts.say("insight.region.all"))));
        region.subscribe(_ -> recount());
        years.subscribe(_ -> recount());
    }

    /// Reads the chart and counts.
    public void refresh() {
        now = Optional.empty();
        count();
    }

    /// So much of the chart is read, in per cent; where the screen may be touched.
    public void read(int percent) {
        doing.set(percent < WHOLE
                ? desk.texts.say("insight.busyReading", Integer.toString(percent))
                : desk.texts.say("insight.busy"));
    }

    private void recount() {
        if (now.isPresent()) {
            count();
        }
    }

    private void count() {
        int mine = ++asked;
        var before = now.map(Counted::all);
        var where = region.get();
        var back = years.get();
        var question = chosen.get();
        counting(true);
        answers.clear();
        desk.reading.run(() -> first(before.orElseGet(desk.read::read), where, back, question), first -> {
            if (mine == asked) {
                begin(first);
            }
        }, why -> failed(mine, why));
    }

    private First first(Seen all, String where, String back, Question question) {
        var since = Optional.of(back).filter(text -> !text.isEmpty())
                .map(text -> all.today().minusYears(Integer.parseInt(text)));
        var shown = new Reckoning(all.only(new Filter(Optional.of(where).filter(key -> !key.isEmpty()), since)),
                desk.practice);
        int treated = shown.seen.treated().size();
        var words = treated == 0
                ? desk.texts.say("insight.nothing")
                : desk.texts.say("insight.counted", Integer.toString(treated),
                        Long.toString(shown.seen.sessions().count()), desk.texts.date(all.today()));
        var found = all.courses().stream().map(course -> course.of().region()).distinct().toList();
        return new First(new Counted(all, shown, words, found), question, question.answer().apply(shown));
    }

    private void begin(First first) {
        now = Optional.of(first.counted);
        answers.put(first.question, first.page);
        offer(first.counted.regions);
        counted.set(first.counted.words);
        show();
        ahead(first.counted.shown);
    }

    /// The next question that has no answer: the one that was chosen meanwhile, else in the order of the list.
    private void ahead(Reckoning shown) {
        int mine = asked;
        Stream.concat(Stream.of(chosen.get()), questions.stream()).filter(one -> !answers.containsKey(one)).findFirst()
                .ifPresent(one -> desk.reading.run(() -> one.answer().apply(shown), page -> {
                    if (mine == asked) {
                        answers.put(one, page);
                        show();
                        ahead(shown);
                    }
                }, why -> failed(mine, why)));
    }

    private void counting(boolean goesOn) {
        if (goesOn) {
            doing.set(desk.texts.say("insight.busy"));
            failure.set("");
        }
        busy.set(goesOn);
    }

    private void failed(int which, Exception why) {
        if (which == asked) {
            counting(false);
            failure.set(desk.texts.of(why));
        }
    }

    private void show() {
        var answer = Optional.ofNullable(answers.get(chosen.get()));
        if (answer.isPresent()) {
            page.set(answer);
        }
        if (busy.get() != answer.isEmpty()) {
            counting(answer.isEmpty());
        }
    }

    private void offer(List<String> found) {
        var options = new ArrayList<>(List.of(new Option("", desk.texts.say("insight.region.all"))));
        found.stream().map(key -> new Option(key, RegionWords.region(key, desk.texts)))
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

    public void choose(Question question) {
        chosen.set(question);
        if (!failure.get().isEmpty()) {
            count();
        } else if (now.isPresent()) {
            show();
        }
    }

    /// The next question, or the one before.
    public void move(int by) {
        int at = questions.indexOf(chosen.get()) + by;
        if (at >= 0 && at < questions.size()) {
            choose(questions.get(at));
        }
    }

    /// The rows behind what is shown, under a name that says nothing of a patient.
    public void export() {
        int mine = asked;
        var question = chosen.get();
        now.ifPresent(counted -> desk.reading.run(() -> question.rows().apply(counted.shown,
                new Unnamed(counted.all, desk.practice.counting(), desk.lots)),
                rows -> desk.export.save("enthesis-insight-" + question.key() + ".csv", rows),
                why -> failed(mine, why)));
    }
}
