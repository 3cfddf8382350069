package enthesis.ui.practice.intake;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.intake.Answer;
import enthesis.domain.intake.Fact;
import enthesis.domain.intake.Identifier;
import enthesis.domain.intake.Incoming;
import enthesis.domain.intake.LeftOut;
import enthesis.domain.intake.Match;
import enthesis.domain.intake.Preview;
import enthesis.domain.intake.table.Column;
import enthesis.domain.intake.table.DayOrder;
import enthesis.domain.intake.table.Part;
import enthesis.domain.intake.table.Survey;
import enthesis.domain.intake.table.TableForm;
import enthesis.domain.intake.table.TableReading;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.PatientId;
import enthesis.exchange.incoming.NotTaken;
import enthesis.exchange.table.in.ColumnWords;
import enthesis.ui.practice.PracticeStage;
import enthesis.ui.practice.intake.ImportModel.State;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The screen that imports, by keys alone.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
class ImportViewTest {
    private static final Person KOVAR = new Person(new PatientId(new UUID(1, 1)), new ChartNumber("000017"), "Kovar",
            "Ilse", LocalDate.of(1968, 4, 12), Sex.FEMALE, "");

    private final List<String> done = new ArrayList<>();
    private PracticeStage screen;
    private ImportModel model;
    private ImportModel.Heard heard;
    private Preview stored;
    private TableReading reading;

    @Start
    void stage(Stage stage) {
        screen = new PracticeStage(stage);
    }

    private void open(boolean may) {
        var acts = new ImportModel.ImportActs() {
            @Override
            public void check(Path path, ImportModel.Heard told) {
                done.add("check " + path.getFileName());
                heard = told;
            }

            @Override
            public void look(Path path, TableForm form, ImportModel.Heard told) {
                done.add("look " + form.encoding() + " " + form.delimiter());
                heard = told;
            }

            @Override
            public void check(Looked table, TableReading placed, ImportModel.Heard told) {
                done.add("read");
                reading = placed;
                heard = told;
            }

            @Override
            public void store(Preview preview, ImportModel.Heard told) {
                done.add("store");
                stored = preview;
                heard = told;
            }

            @Override
            public void cancel() {
                done.add("cancel");
            }

            @Override
            public Supplier<Optional<Path>> files() {
                return () -> Optional.of(Path.of("/media/stick/charts.json"));
            }

            @Override
            public Supplier<Optional<Path>> folders() {
                return () -> Optional.of(Path.of("/media/stick"));
            }
        };
        screen.act(() -> {
            model = new ImportModel(acts, TEXTS, may);
            var view = new ImportView(model, TEXTS, () -> done.add("leave"));
            screen.show(view, view::start);
        });
    }

    private static Incoming person(String family, String given) {
        return new Incoming("charts.json, 1", List.of(new Identifier("urn:x", family)), family, given,
                LocalDate.of(1968, 4, 12), Sex.FEMALE, "", new Allergies.NotAsked());
    }

    private static Preview preview() {
        return new Preview(
                List.of(new Preview.Line(person("Brekke", "Marit"), new Match.Fresh()),
                        new Preview.Line(person("Kovar", "Ilse"), new Match.Ask(Match.Why.ALIKE, List.of(KOVAR))),
                        new Preview.Line(person("Tanaka", "Yuki"), new Match.Known(KOVAR))),
                Map.of(Fact.Kind.CONDITION, 4, Fact.Kind.OBSERVATION, 31),
                Map.of(new LeftOut.Line(LeftOut.Why.DIED, "Patient"), 2,
                        new LeftOut.Line(LeftOut.Why.KIND, "Encounter"), 12));
    }

    @Test
    void aFileIsCheckedAskedAboutAndTakenInByKeys() {
        open(true);
        assertThat(screen.disabled("#import-store")).as("nothing is checked").isTrue();
        screen.press(KeyCode.ENTER);
        assertThat(done).containsExactly("check charts.json");
        screen.act(() -> heard.checked(preview()));
        assertThat(screen.says("#import-summary")).isEqualTo("""
                To be taken in: 1 new chart, 1 who has a chart here already; 4 conditions, 31 observations.
                1 person is left out until you say who it is.
                Left out, has died: 2 Patient
                Left out, a chart here has no place for it: 12 Encounter""");
        assertThat(model.rows.get()).extracting(ImportModel.Row::what)
                .containsExactly("who is this? \u2013 left out until you say", "new chart", "chart 000017");
        screen.picture("import-shown");
        screen.press(KeyCode.TAB).press(KeyCode.A);
        assertThat(model.rows.get().getFirst().what()).isEqualTo("new chart");
        screen.press(KeyCode.UP).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).containsExactly("check charts.json", "store");
        assertThat(stored.answer(1)).contains(new Answer.Same(KOVAR));
        screen.act(() -> heard.progress("1 of 3 people", 0.2));
        screen.press(KeyCode.ENTER);
        assertThat(model.state.get()).isEqualTo(State.STORING);
        screen.press(KeyCode.ALT, KeyCode.L);
        assertThat(done).endsWith("cancel");
        screen.act(() -> heard.over("Cancelled. Nothing of it was kept."));
        assertThat(screen.says("#import-message")).isEqualTo("Cancelled. Nothing of it was kept.");
        screen.press(KeyCode.ESCAPE);
        assertThat(done).endsWith("leave");
    }

    /// The columns of a table as somebody else's program calls them, and the first two people.
    private static Looked table(String encoding) {
        var form = new TableForm(encoding, ';');
        var names = List.of("Nr", "Patient", "Geb.-Datum", "Geschlecht", "Ort", "x7");
        var rows = List.of(List.of("4711", "M\u00fcller, Ilse", "4.12.1968", "w", "Ostend", "0171 555"),
                List.of("4712", "Olav Brekke", "1.2.70", "1", "Bergen", ""));
        var columns = IntStream.range(0, names.size()).mapToObj(at -> {
            var look = new Column.Look(names.get(at));
            rows.forEach(row -> look.see(row.get(at)));
            return look.seen();
        }).toList();
        var survey = new Survey(columns, 2, rows);
        var words = ColumnWords.load();
        return new Looked(Path.of("patients.csv"), words.guess(survey, form), Optional.of(survey), false,
                Optional.empty(), words, LocalDate.of(2026, 11, 23));
    }

    /// The assistant by keys alone: what is asked is come to one after the other, and nothing is read before.
    @Test
    void theColumnsOfATableArePlacedByKeys() {
        open(true);
        screen.press(KeyCode.ENTER);
        screen.act(() -> heard.looked(table("windows-1252")));
        assertThat(screen.says("#import-message")).isEqualTo("In which order do day, month and year stand in "
                + "\u201cGeb.-Datum\u201d? The dates can be read both ways. And 3 more.");
        screen.picture("columns-asked");
        assertThat(screen.focused("#columns-days")).isTrue();
        screen.press(KeyCode.D).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).as("more is asked").containsExactly("check charts.json");
        assertThat(screen.focused("#columns-years")).isTrue();
        screen.press(KeyCode.A).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.focused("#columns-names")).isTrue();
        screen.press(KeyCode.G).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.focused("#columns-system")).isTrue();
        screen.type("Oak").press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(screen.focused("#columns-list")).isTrue();
        screen.press(KeyCode.END).press(KeyCode.TAB).press(KeyCode.T);
        assertThat(screen.says("#import-message"))
                .isEqualTo("Nobody has said what \u201c1\u201d means for a sex: read so, "
                        + "the sex of these is not known. (2 rows)");
        screen.press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.UP).press(KeyCode.UP).press(KeyCode.TAB)
                .press(KeyCode.TAB).press(KeyCode.M);
        assertThat(screen.says("#columns-people")).isEqualTo("""
                The first of them, as they would be read:
                M\u00dcLLER, Ilse  \u00b7  4 Dec 1968  \u00b7  Female  \u00b7  0171 555  \u00b7  4711
                BREKKE, Olav  \u00b7  1 Feb 1970  \u00b7  Male  \u00b7  4712""");
        screen.picture("columns-placed");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).containsExactly("check charts.json", "read");
        assertThat(reading.columns(Part.TELEPHONE)).containsExactly(5);
        assertThat(reading.system()).isEqualTo("Oak");
        screen.act(() -> heard.over("patients.csv, line 3: a date."));
        assertThat(model.state.get()).as("to be placed otherwise").isEqualTo(State.PLACING);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.act(() -> heard.checked(preview()));
        assertThat(screen.shown("#columns")).isFalse();
        assertThat(screen.focused("#import-list")).isTrue();
    }

    @Test
    void anotherFormIsLookedAtAndWhatWasPlacedStays() {
        open(true);
        screen.press(KeyCode.ENTER);
        screen.act(() -> heard.looked(table("windows-1252")));
        screen.press(KeyCode.D);
        screen.act(() -> screen.focus("#columns-delimiter"));
        screen.press(KeyCode.C);
        assertThat(done).containsExactly("check charts.json", "look windows-1252 ,");
        screen.act(() -> heard.looked(table("ISO-8859-2")));
        assertThat(model.columns.reading().days()).contains(DayOrder.DAY_FIRST);
        assertThat(model.columns.reading().form()).isEqualTo(new TableForm("ISO-8859-2", ';'));
        screen.press(KeyCode.P);
        screen.act(() -> heard.looked(new Looked(Path.of("patients.csv"), model.columns.reading(), Optional.empty(),
                false, Optional.of(new NotTaken(NotTaken.Why.RAGGED, "patients.csv", 2, 1, "6")), ColumnWords.load(),
                LocalDate.of(2026, 11, 23))));
        assertThat(screen.says("#import-message"))
                .isEqualTo("patients.csv, line 2 has not as many columns as the first "
                        + "line: 1, not 6."
                        + " Another encoding or delimiter may mend that; else choose another file.");
        assertThat(screen.disabled("#import-store")).isTrue();
    }

    @Test
    void whoMayNotIsTold() {
        open(false);
        screen.press(KeyCode.ENTER);
        assertThat(done).isEmpty();
        assertThat(screen.says("#import-message")).isEqualTo("Only clinicians import charts. Nothing was stored.");
    }
}
