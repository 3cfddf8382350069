package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.app.door.FrontDoor;
import enthesis.app.door.Ground;
import enthesis.app.exchange.ImportAtOnce;
import enthesis.app.exchange.form.ExportSource;
import enthesis.app.exchange.out.ExportAtOnce;
import enthesis.app.exchange.out.ExportTarget;
import enthesis.domain.extract.ChartExtract;
import enthesis.domain.extract.ExtractFormat;
import enthesis.domain.extract.ExtractScope;
import enthesis.domain.extract.PracticeExtract;
import enthesis.domain.extract.VisitExtract;
import enthesis.domain.intake.Fact;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.words.Words;
import enthesis.exchange.fhir.in.Bundles;
import enthesis.storage.chart.TestChart;
import enthesis.storage.extract.Checksums;
import enthesis.storage.extract.Extracts;
import enthesis.storage.extract.rows.ChartRows;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import enthesis.storage.file.DiskFull;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.jooq.Tables;
import enthesis.storage.reference.Shipped;
import enthesis.ui.kit.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole chart that leaves in every form, and comes in again.
@NullUnmarked
class LeavingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-01T10:12:00Z"), ZoneOffset.UTC);
    private static final Texts TEXTS = new Texts(new Words(Locale.ENGLISH));
    private static final Shipped SHIPPED = Shipped.load();

    @TempDir
    static Path data;

    @TempDir
    Path out;

    private static FrontDoor door;

    @BeforeAll
    static void opened() throws Exception {
        TestChart.copy(ReleasedChart.CHARTS.resolve("v23").resolve(ReleasedChart.CHART), data);
        door = open(data);
        var file = Files.writeString(Files.createTempFile("brought", ".json"), Bundles.of(6, 3));
        new ImportAtOnce(door.chart(), door.chart().user().id()).run(file, _ -> {}, (_, _) -> {});
        Files.delete(file);
    }

    private static FrontDoor open(Path folder) throws Exception {
        var one = new FrontDoor(new Ground(ChartFolder.at(folder), new LocalDisk(), CLOCK, SHIPPED));
        one.look();
        one.unlock(Clinic.WHO, Clinic.PASSWORD.toCharArray());
        return one;
    }

    @AfterAll
    static void close() throws Exception {
        door.close();
    }

    private static ExportAtOnce export(Disk disk) {
        return new ExportAtOnce(new ExportSource(door.chart(),
                new Ground(ChartFolder.at(data), disk, CLOCK, SHIPPED), TEXTS), door.chart().user().id());
    }

    private Path leave(ExtractFormat format, String name) throws IOException {
        return export(new LocalDisk()).run(new ExtractScope.Everybody(), format, out.resolve(name), _ -> {}).place();
    }

    private static List<ChartExtract> charts() {
        var extracts = new Extracts(door.chart().chart.reading(), SHIPPED.settings());
        PracticeExtract from = extracts.practice(ZoneOffset.UTC);
        return extracts.everybody().stream().map(id -> extracts.of(id, from).orElseThrow()).toList();
    }

    private static List<Person> people() {
        return charts().stream().map(chart -> chart.patient().person()).toList();
    }

    private static List<List<String>> table(Path file) throws IOException {
        return CsvRead.of(Files.readString(file));
    }

    private static List<String> column(Path file, String name) throws IOException {
        var all = table(file);
        int at = all.getFirst().indexOf(name);
        assertThat(at).as(name).isNotNegative();
        return all.stream().skip(1).map(line -> line.get(at)).toList();
    }

    private static List<String> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }

    @Test
    void tablesHoldEveryRowAndTheDictionaryEveryColumn() throws Exception {
        var folder = leave(ExtractFormat.TABLES, "tables");
        for (var form : ChartRows.ofPatients(false)) {
            if (!form.name().equals("papers")) {
                int rows = door.chart().chart.reading().at(db -> db.fetchCount(
                        DSL.table(DSL.name(form.means().toUpperCase(Locale.ROOT)))));
                assertThat(table(folder.resolve(form.name() + ".csv"))).as(form.name()).hasSize(rows + 1);
            }
        }
        assertThat(Files.readString(folder.resolve("patients.csv"))).startsWith("\uFEFFchart_number,id,");
        var known = table(folder.resolve("dictionary.csv")).stream().map(line -> line.get(0) + "." + line.get(2))
                .toList();
        for (var file : all(folder)) {
            if (file.endsWith(".csv") && !file.equals("dictionary.csv")) {
                assertThat(known).containsAll(table(folder.resolve(file)).getFirst().stream()
                        .filter(name -> !name.endsWith("_text"))
                        .map(name -> file.replace(".csv", "") + "." + name).toList());
            }
        }
        assertThat(column(folder.resolve("people.csv"), "name")).contains(Clinic.WHO);
        assertThat(column(folder.resolve("settings.csv"), "key")).hasSize(SHIPPED.settings().thresholds().size());
        assertThat(column(folder.resolve("courses.csv"), "region_text")).contains("ankle and foot");
        assertThat(column(folder.resolve("injections.csv"), "volume_ml")).contains("0.5");
        assertThat(column(folder.resolve("visits.csv"), "performed"))
                .allMatch(at -> at.matches("2026-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"));
    }

    @Test
    void researchNamesNobodyAndKeepsWhatLiesBetween() throws Exception {
        var folder = leave(ExtractFormat.RESEARCH, "research");
        var text = new StringBuilder();
        for (var file : all(folder)) {
            text.append(Files.readString(folder.resolve(file)));
        }
        for (var person : people()) {
            assertThat(text).doesNotContain(person.family(), person.given(), person.number().value(),
                    person.id().toString(), person.born().toString());
        }
        assertThat(text).doesNotContain(Clinic.WHO, "ibuprofen 400");
        var typed = door.chart().chart.reading().at(db -> db.selectDistinct(Tables.VISIT_ENTRY.TYPED)
                .from(Tables.VISIT_ENTRY).fetch(Tables.VISIT_ENTRY.TYPED)).stream()
                .filter(words -> words.matches(".*[A-Za-z].* .*")).toList();
        assertThat(typed).isNotEmpty().noneMatch(words -> text.indexOf(words) >= 0);
        var standing = charts().stream().flatMap(chart -> chart.visits().stream())
                .filter(visit -> visit.signed().isPresent() && !visit.inError()).count();
        assertThat(column(folder.resolve("visits.csv"), "id")).hasSize((int) standing).doesNotHaveDuplicates();
        assertThat(column(folder.resolve("visits.csv"), "id"))
                .containsAll(column(folder.resolve("injections.csv"), "visit"));
        assertThat(column(folder.resolve("courses.csv"), "small_cell")).isNotEmpty().containsOnly("yes");
        assertThat(export(new LocalDisk()).warning(ExtractFormat.RESEARCH)).isPresent();
        assertThat(column(leave(ExtractFormat.RESEARCH, "again").resolve("courses.csv"), "id"))
                .doesNotContainAnyElementsOf(column(folder.resolve("courses.csv"), "id"));
    }

    @Test
    void everythingIsReadWithoutTheProgramAndItsDamageIsFound() throws Exception {
        var folder = leave(ExtractFormat.FULL, "full");
        var files = all(folder);
        for (var chart : charts()) {
            var at = "patients/" + chart.patient().person().number();
            assertThat(files).contains(at + "/index.html", at + "/chart.json", at + "/tables/patients.csv");
            int visit = 0;
            for (VisitExtract one : chart.visits()) {
                var name = at + "/notes/visit-" + ++visit;
                if (one.signed().isPresent()) {
                    assertThat(Files.readAllBytes(folder.resolve(name + ".pdf"))).isEqualTo(
                            door.chart().pictures.open(new enthesis.storage.attachment.Sha256(
                                    one.signed().get().pdf())).orElseThrow());
                    assertThat(folder.resolve(name + ".txt")).hasContent(one.signed().get().text());
                }
            }
        }
        assertThat(files).noneMatch(name -> people().stream().anyMatch(one -> name.contains(one.family())));
        assertThat(Files.readString(folder.resolve("index.html"))).contains("patients/000001/index.html");
        var sums = new Checksums(new LocalDisk(), folder);
        assertThat(sums.wrong()).isEmpty();
        assertThat(Files.readAllLines(folder.resolve(Checksums.FILE))).hasSize(files.size() - 1);
        var damaged = folder.resolve("patients/000001/chart.json");
        var bytes = Files.readAllBytes(damaged);
        bytes[bytes.length / 2] ^= 1;
        Files.write(damaged, bytes);
        assertThat(sums.wrong()).containsExactly("patients/000001/chart.json");
    }

    /// All that FHIR carries and a chart here takes in: who they are, their numbers, allergies, conditions,
    /// drugs, readings.
    @Test
    void whatLeftComesInAgain() throws Exception {
        var folder = leave(ExtractFormat.FULL, "there.zip");
        assertThat(new Checksums(new LocalDisk(), folder).wrong()).isEmpty();
        var other = out.resolve("other");
        Clinic.found(other, CLOCK, chart -> {
            new ImportAtOnce(chart, chart.user().id()).run(folder, _ -> {}, (_, _) -> {});
            for (var one : charts()) {
                var person = one.patient().person();
                var hits = chart.patients.find(PatientQuery.of(person.family(), LocalDate.now(CLOCK)));
                assertThat(hits).singleElement().satisfies(hit -> assertThat(List.of(hit.person().family(),
                        hit.person().given(), hit.person().born(), hit.person().sex(), hit.person().telephone()))
                        .isEqualTo(List.of(person.family(), person.given(), person.born(), person.sex(),
                                person.telephone())));
                var id = hits.getFirst().person().id();
                List<String> numbers = chart.chart.reading().at(db -> db.select(Tables.PATIENT_IDENTIFIER.SYSTEM,
                        Tables.PATIENT_IDENTIFIER.CALLED).from(Tables.PATIENT_IDENTIFIER)
                        .where(Tables.PATIENT_IDENTIFIER.PATIENT.eq(id.value()))
                        .fetch(row -> row.value1() + "|" + row.value2()));
                assertThat(numbers).containsExactlyInAnyOrderElementsOf(Stream.concat(
                        Stream.of("urn:uuid:" + one.from().id() + "|" + person.number()),
                        one.elsewhere().numbers().stream().map(number -> number.system() + "|" + number.value()))
                        .toList());
                var allergies = chart.patients.get(id).orElseThrow().allergies();
                assertThat(allergies.getClass()).as("asked or not").isEqualTo(one.patient().allergies().getClass());
                assertThat(allergies.day()).isEqualTo(one.patient().allergies().day());
                assertThat(allergies.known())
                        .extracting(Allergy::substance, Allergy::severity)
                        .containsExactlyInAnyOrderElementsOf(one.patient().allergies().known().stream()
                                .map(allergy -> org.assertj.core.groups.Tuple.tuple(allergy.substance(),
                                        allergy.severity()))
                                .toList());
                same(chart.brought.of(id), one);
            }
            return chart;
        });
    }

    private static void same(List<Fact> facts, ChartExtract one) {
        var visits = one.visits().stream().filter(visit -> !visit.inError()).toList();
        var brought = one.elsewhere().facts().stream().filter(fact -> fact.kind() != Fact.Kind.ALLERGY).toList();
        assertThat(facts).containsAll(brought);
        var own = facts.stream().filter(fact -> !brought.contains(fact)).toList();
        assertThat(words(own, Fact.Kind.CONDITION)).containsExactlyInAnyOrderElementsOf(one.courses().stream()
                .map(course -> course.course().indication().text()).distinct().toList());
        assertThat(words(own, Fact.Kind.MEDICATION).stream().distinct()).containsExactlyInAnyOrderElementsOf(
                visits.stream().flatMap(visit -> visit.facts().checkIn().medications().stream())
                        .map(told -> told.told()).filter(told -> !told.isBlank()).distinct().toList());
        var readings = door.chart().chart.reading().at(db -> db.selectFrom(Tables.MEASUREMENT)
                .where(Tables.MEASUREMENT.VISIT.in(visits.stream().map(visit -> visit.id().value()).toList()))
                .fetch());
        for (var row : readings) {
            var sign = TEXTS.say("fhir.sign." + row.getSign());
            var value = row.getReading().stripTrailingZeros().toPlainString();
            assertThat(facts).as(sign).anyMatch(fact -> fact.kind() == Fact.Kind.OBSERVATION
                    && fact.words().startsWith(sign) && fact.reading().contains(value));
        }
    }

    private static List<String> words(List<Fact> facts, Fact.Kind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).map(Fact::words).toList();
    }

    @Test
    void whereThereIsNoPlaceNothingIsWritten() throws Exception {
        Files.writeString(Files.createDirectory(out.resolve("full")).resolve("file"), "");
        Files.createDirectory(out.resolve("empty"));
        Files.createSymbolicLink(out.resolve("link"), out.resolve("empty"));
        Files.createSymbolicLink(out.resolve("round"), data);
        var there = all(data);
        Files.createDirectory(out.resolve("taken.ZIP"));
        for (var wrong : List.of("full", "full/file", "link", "none/there", "round/export", "taken.ZIP")) {
            assertThatThrownBy(() -> leave(ExtractFormat.TABLES, wrong)).as(wrong)
                    .isInstanceOf(ExportTarget.NoPlace.class);
        }
        assertThatThrownBy(() -> export(new LocalDisk()).run(new ExtractScope.Everybody(), ExtractFormat.TABLES,
                data.resolve("export"), _ -> {})).isInstanceOf(ExportTarget.NoPlace.class);
        var faulty = new FaultyDisk(new LocalDisk());
        faulty.fullFromWrite(40);
        assertThatThrownBy(() -> export(faulty).run(new ExtractScope.Everybody(), ExtractFormat.FULL,
                out.resolve("empty"), _ -> {})).isInstanceOf(DiskFull.class);
        faulty.fullFromWrite(2);
        assertThatThrownBy(() -> export(faulty).run(new ExtractScope.Everybody(), ExtractFormat.FULL,
                out.resolve("full.zip"), _ -> {})).isInstanceOf(DiskFull.class);
        assertThat(all(data)).isEqualTo(there);
        assertThat(out.resolve("empty")).isEmptyDirectory();
        try (Stream<Path> left = Files.list(out)) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("full", "empty",
                    "link", "round", "taken.ZIP");
        }
        assertThat(leave(ExtractFormat.FHIR, "empty").resolve("Patient.ndjson")).exists();
    }
}
