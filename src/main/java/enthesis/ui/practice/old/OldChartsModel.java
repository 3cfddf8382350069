package enthesis.ui.practice.old;

import enthesis.domain.patient.OldChart;
import enthesis.domain.practice.Retention;
import enthesis.domain.value.PatientId;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import enthesis.ui.practice.list.FindModel;
import enthesis.ui.practice.list.FindRow;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The charts that no longer have to be kept, found by name, number or year of birth; nothing is done to them here.
public final class OldChartsModel extends FindModel<OldChart> {
    /// How many there are, or why it could not be asked, worded.
    public final StringProperty message = new SimpleStringProperty("");
    final Retention retention;
    private final OldChartsDesk desk;
    private List<OldChart> all = List.of();

    /// `read` asks the chart, off the screen; `patient` opens a chart; `export` takes the list as a table.
    public record OldChartsDesk(Work work, Texts texts, Callable<List<OldChart>> read, Consumer<PatientId> patient,
            Consumer<Table> export) {}

    /// Rows for other programs.
    public record Table(List<String> columns, List<List<String>> lines) {

        public Table {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    public OldChartsModel(OldChartsDesk desk, Retention retention) {
        super(chart -> desk.patient().accept(chart.person().id()));
        this.desk = desk;
        this.retention = retention;
        message.set(desk.texts().say("old.reading"));
        desk.work().run(desk.read(), found -> {
            all = List.copyOf(found);
            find(typed.get());
        }, failed -> message.set(desk.texts().of(failed)));
        typed.subscribe((_, now) -> find(now));
    }

    private void find(String asked) {
        var words = asked.strip().toLowerCase(Locale.ROOT).split("[\\s,]+");
        show(all.stream().filter(chart -> Stream.of(words).allMatch(word -> told(chart).contains(word)))
                .<FindRow<OldChart>>map(FindRow.Line::new).toList());
        int found = found().size();
        message.set(switch (found) {
            case 0 -> desk.texts().say(all.isEmpty() ? "old.nobody" : "old.none", asked.strip());
            case 1 -> desk.texts().say("old.one");
            default -> desk.texts().say("old.count", Integer.toString(found));
        });
    }

    private static String told(OldChart chart) {
        var person = chart.person();
        return String.join(" ", person.family(), person.given(), person.number().value(),
                Integer.toString(person.born().getYear())).toLowerCase(Locale.ROOT);
    }

    /// "last visit 3 Mar 2009 · past its time since 4 Mar 2019".
    String line(OldChart chart) {
        return chart.lastVisit().map(day -> desk.texts().say("old.line", desk.texts().date(day), since(chart)))
                .orElseGet(() -> desk.texts().say("old.line.none", since(chart)));
    }

    /// "MUSTERMANN, Erika · born 12 Apr 1968 · 004711".
    String name(OldChart chart) {
        var person = chart.person();
        return desk.texts().say("old.name", person.shown(), desk.texts().date(person.born()),
                person.number().value());
    }

    private String since(OldChart chart) {
        return desk.texts().date(chart.since());
    }

    /// What is listed leaves as a table; without a line there is nothing to leave. Days as other programs read them.
    public void export() {
        if (!found().isEmpty()) {
            desk.export().accept(new Table(
                    Stream.of("number", "family", "given", "born", "lastVisit", "since")
                            .map(column -> desk.texts().say("old.csv." + column)).toList(),
                    found().stream().map(OldChartsModel::row).toList()));
        }
    }

    private static List<String> row(OldChart chart) {
        var person = chart.person();
        return List.of(person.number().value(), person.family(), person.given(), person.born().toString(),
                chart.lastVisit().map(Object::toString).orElse(""), chart.since().toString());
    }
}
