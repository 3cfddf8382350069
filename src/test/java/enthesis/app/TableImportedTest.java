package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.app.desk.Tools;
import enthesis.app.door.FrontDoor;
import enthesis.app.door.Ground;
import enthesis.app.door.WaysOut;
import enthesis.app.exchange.ImportAtOnce;
import enthesis.app.exchange.ImportDesk;
import enthesis.app.line.Asked;
import enthesis.app.line.CommandLine;
import enthesis.app.line.Exit;
import enthesis.app.line.Task;
import enthesis.domain.intake.Answer;
import enthesis.domain.intake.Fact;
import enthesis.domain.intake.Match;
import enthesis.domain.intake.Preview;
import enthesis.domain.intake.table.DayOrder;
import enthesis.domain.intake.table.NameOrder;
import enthesis.domain.intake.table.TableForm;
import enthesis.domain.intake.table.Years;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.value.Side;
import enthesis.domain.words.Words;
import enthesis.exchange.incoming.NotTaken;
import enthesis.exchange.table.in.MangledTables;
import enthesis.exchange.table.in.Tables;
import enthesis.storage.chart.TestChart;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.reference.Shipped;
import enthesis.storage.trail.What;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import enthesis.ui.practice.intake.ImportModel.Heard;
import enthesis.ui.practice.intake.Looked;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/// Patients from a table on their whole way into charts: looked at, placed, checked, asked about, stored, remembered.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
class TableImportedTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneOffset.UTC);
    private static final Texts TEXTS = new Texts(new Words(Locale.ENGLISH));
    private static final String SMALL = """
            Nr;Name;Vorname;Geb.-Datum;Stadt
            17;Kov\u00e1r;Ilse;1.1.1980;Ostend
            18;Gr\u00f6nemeyer;J\u00fcrgen;12.4.1968;
            """;

    @TempDir
    static Path founded;

    @TempDir
    Path data;

    @TempDir
    Path files;

    private final List<String> over = new ArrayList<>();
    private FrontDoor door;
    private ImportDesk desk;
    private Looked looked;
    private Preview preview;

    private final Heard heard = new Heard() {
        @Override
        public void progress(String sentence, double share) {}

        @Override
        public void looked(Looked table) {
            looked = table;
        }

        @Override
        public void checked(Preview found) {
            preview = found;
        }

        @Override
        public void over(String sentence) {
            over.add(sentence);
        }
    };

    @BeforeAll
    static void found() throws Exception {
        Clinic.found(founded, CLOCK, chart -> Clinic.patient(chart, 1, Clinic.person(1, "Kovar", "Ilse", Sex.FEMALE),
                "knee", Side.LEFT));
    }

    @BeforeEach
    void opened() throws Exception {
        TestChart.copy(founded, data);
        open();
    }

    private void open() throws Exception {
        var ground = new Ground(ChartFolder.at(data), new LocalDisk(), CLOCK, Shipped.load());
        door = new FrontDoor(ground);
        door.look();
        door.unlock(Clinic.WHO, Clinic.PASSWORD.toCharArray());
        desk = new ImportDesk(Tools.inPlace(ground, door, TEXTS, new Theme(Theme.Look.LIGHT),
                WaysOut.of(null, _ -> Optional.empty(), _ -> {})));
    }

    @AfterEach
    void close() throws Exception {
        door.close();
    }

    /// Whoever cancels in the middle of a big table need not wait for its end.
    @Test
    void aBigTableIsCalledOffInTheMiddleOfItsCheck() throws Exception {
        desk.check(Files.write(files.resolve("big.csv"), Tables.german(1, 20_000)), heard);
        var shares = new ArrayList<Double>();
        long[] off = {0};
        desk.check(looked, looked.reading().days(DayOrder.DAY_FIRST).years(Years.LATEST)
                .names(NameOrder.GIVEN_FIRST).system("Oak"), new Heard() {
                    @Override
                    public void progress(String sentence, double share) {
                        shares.add(share);
                        if (share > 0.2 && off[0] == 0) {
                            off[0] = System.nanoTime();
                            desk.cancel();
                        }
                    }

                    @Override
                    public void looked(Looked table) {}

                    @Override
                    public void checked(Preview found) {
                        preview = found;
                    }

                    @Override
                    public void over(String sentence) {
                        over.add(sentence);
                    }
                });
        assertThat(Duration.ofNanos(System.nanoTime() - off[0])).isLessThan(Duration.ofSeconds(1));
        assertThat(over).containsExactly("Cancelled. Nothing of it was kept.");
        assertThat(shares).isSorted().hasSizeGreaterThan(3).allMatch(share -> share < 0.5);
        assertThat(preview).isNull();
    }

    private List<String> found(String typed) {
        return door.chart().patients.find(PatientQuery.of(typed, LocalDate.now(CLOCK))).stream()
                .map(hit -> hit.person().shown()).toList();
    }

    private long lines() {
        return door.chart().chart.trail().end().seq();
    }

    private Path file(byte[] bytes) throws Exception {
        return Files.write(files.resolve("patients.csv"), bytes);
    }

    private static byte[] small() {
        return SMALL.getBytes(Charset.forName("windows-1252"));
    }

    /// Windows-1252, semicolons, umlauts, 14.4.1968: into a chart that is found, with what the table says.
    @Test
    void aTableOfTheNinetiesBecomesCharts() throws Exception {
        var path = file(Tables.german(1, 90));
        desk.check(path, heard);
        assertThat(looked.reading().form()).isEqualTo(new TableForm("windows-1252", ';'));
        assertThat(looked.remembered()).isFalse();
        desk.check(looked, looked.reading().system("TurboPraxis"), heard);
        assertThat(preview.fresh()).isEqualTo(90);
        assertThat(preview.facts()).isEqualTo(Map.of(Fact.Kind.ALLERGY, 180, Fact.Kind.MEDICATION, 180));
        desk.store(preview, heard);
        assertThat(over)
                .containsExactly("Taken in: 90 new charts, 360 entries. They are found like every other chart.");
        assertThat(found("m\u00fcller90")).containsExactly("M\u00dcLLER90, J\u00f6rg");
        var hit = door.chart().patients.find(PatientQuery.of("mueller90", LocalDate.now(CLOCK))).getFirst();
        var patient = door.chart().patients.get(hit.person().id()).orElseThrow();
        assertThat(patient.person().born()).isEqualTo(LocalDate.of(1968, 4, 13));
        assertThat(patient.person().sex()).isEqualTo(Sex.MALE);
        assertThat(patient.person().telephone()).isEqualTo("0171 55590");
        assertThat(patient.allergies().known()).extracting(Allergy::substance)
                .containsExactly("Penicillin", "Latex (Quaddeln, 2019)");
        assertThat(door.chart().brought.of(hit.person().id())).extracting(Fact::words)
                .contains("Penicillin", "Ramipril 2,5 mg", "ASS 100");
        theSameAgainChangesNothing(path);
    }

    /// The columns are placed as they were, everybody is known by their number, and nothing is written.
    private void theSameAgainChangesNothing(Path path) {
        long before = lines();
        desk.check(path, heard);
        assertThat(looked.remembered()).isTrue();
        assertThat(looked.reading().system()).isEqualTo("TurboPraxis");
        desk.check(looked, looked.reading(), heard);
        assertThat(preview.known()).isEqualTo(90);
        desk.store(preview, heard);
        assertThat(over).endsWith("All of it is here already. Nothing was changed.");
        assertThat(door.chart().chart.trail().after(before)).extracting(entry -> entry.act().what())
                .doesNotContain(What.IMPORTED, What.EDITED_PRACTICE);
    }

    @Test
    void whoLooksLikeAPatientIsAskedAbout() throws Exception {
        var born = door.chart().patients.find(PatientQuery.of("kovar", LocalDate.now(CLOCK))).getFirst().person()
                .born();
        var path = file(SMALL.replace("1.1.1980", born.getDayOfMonth() + "." + born.getMonthValue() + "."
                + born.getYear()).replace("12.4.1968", "13.4.1968").getBytes(StandardCharsets.UTF_16));
        desk.check(path, heard);
        desk.check(looked, looked.reading().system("TurboPraxis"), heard);
        assertThat(preview.lines().getFirst().match()).isInstanceOfSatisfying(Match.Ask.class, ask -> {
            assertThat(ask.why()).isEqualTo(Match.Why.ALIKE);
            preview.answer(0, Optional.of(new Answer.Same(ask.charts().getFirst())));
        });
        desk.store(preview, heard);
        assertThat(found("kovar")).hasSize(1);
        assertThat(found("gr\u00f6nemeyer")).hasSize(1);
        desk.check(path, heard);
        desk.check(looked, looked.reading(), heard);
        assertThat(preview.known()).as("by their numbers now").isEqualTo(2);
    }

    /// In another form it may be a table; in none a PDF is.
    @Test
    void whatIsNoTableInOneFormMayBeOneInAnother() throws Exception {
        var path = file(Tables.utf8("Name,x;Vorname;geboren\nKovar;Ilse;13.4.1968\n"));
        desk.look(path, new TableForm("UTF-8", ','), heard);
        assertThat(looked.survey()).isEmpty();
        assertThat(TEXTS.say(looked.wrong().orElseThrow()))
                .isEqualTo("patients.csv, line 2 has not as many columns as the first line: 1, not 2.");
        desk.look(path, new TableForm("UTF-8", ';'), heard);
        assertThat(looked.survey()).isPresent();
        desk.check(file("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII)), heard);
        assertThat(over).singleElement().asString()
                .startsWith("Not taken in, nothing of it was kept. patients.csv is no"
                        + " table of text");
    }

    /// Nothing of a table that cannot be taken is stored, not even one row.
    @Test
    void ofTablesThatAreNoneNotARowIsStored() throws Exception {
        desk.check(file(Tables.german(1, 2)), heard);
        desk.check(looked, looked.reading().system("TurboPraxis"), heard);
        long before = lines();
        var chart = door.chart();
        for (int way = 0; way < MangledTables.ways(); way++) {
            var own = Files.createDirectory(files.resolve("w" + way));
            var path = MangledTables.of(own, way);
            assertThatThrownBy(() -> new ImportAtOnce(chart, chart.user().id()).run(path, _ -> {}, (_, _) -> {}))
                    .as("way " + way).isInstanceOf(NotTaken.class);
            Files.delete(path);
        }
        assertThat(lines()).isEqualTo(before);
    }

    /// Without a window nobody can be asked: what was placed on screen once goes by itself from then on.
    @Test
    void withoutAWindowItTakesWhatWasPlacedBefore() throws Exception {
        var path = file(small());
        door.close();
        assertThat(imported(path)).containsExactly(Exit.FAILED.name(),
                "Not taken in, nothing of it was kept. Nobody has said yet what these columns of patients.csv hold: "
                        + "\u201cNr\u201d, \u201cGeb.-Datum\u201d, \u201cStadt\u201d. Take it in on screen once (Today, F4, "
                        + "Import); from then on it goes without a window.");
        open();
        desk.check(path, heard);
        var reading = looked.reading().system("TurboPraxis");
        desk.check(looked, reading.days(DayOrder.DAY_FIRST), heard);
        door.close();
        assertThat(imported(path)).startsWith(Exit.DONE.name()).contains(
                "To be taken in: 2 new charts, 0 who have a chart here already; nothing else is said of them.",
                "Left out, a chart here has no place for it: 1 Stadt",
                "Taken in: 2 new charts, 0 entries. They are found like every other chart.");
        List<LocalDate> born = Clinic.in(data, Clock.offset(CLOCK, Duration.ofHours(6)),
                chart -> chart.patients.find(PatientQuery.of("gr\u00f6nemeyer", LocalDate.now(CLOCK))).stream()
                        .map(hit -> hit.person().born()).toList());
        assertThat(born).containsExactly(LocalDate.of(1968, 4, 12));
    }

    /// How it ended, then what it said.
    private List<String> imported(Path file) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var exit = new CommandLine(TEXTS, out, new PrintStream(new ByteArrayOutputStream(), true,
                StandardCharsets.UTF_8)).run(
                        new Asked(Task.IMPORT, Clinic.WHO, _ -> Optional.of(Clinic.PASSWORD.toCharArray()),
                                Optional.of(file)),
                        ChartFolder.at(data), new LocalDisk(), Clock.offset(CLOCK, Duration.ofHours(5)));
        var lines = new ArrayList<>(List.of(exit.name()));
        lines.addAll(said.toString(StandardCharsets.UTF_8).lines().toList());
        return lines;
    }
}
