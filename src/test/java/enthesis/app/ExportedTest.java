package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.app.desk.Tools;
import enthesis.app.door.FrontDoor;
import enthesis.app.door.Ground;
import enthesis.app.door.WaysOut;
import enthesis.app.exchange.FhirDesk;
import enthesis.domain.course.Course;
import enthesis.domain.extract.ExtractFormat;
import enthesis.domain.extract.ExtractScope;
import enthesis.domain.extract.ExtractShape;
import enthesis.domain.patient.Sex;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.Role;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.Side;
import enthesis.domain.words.Words;
import enthesis.storage.extract.Checksums;
import enthesis.storage.extract.Extracts;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.reference.Shipped;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.ui.exchange.ExportModel.Heard;
import enthesis.ui.exchange.ExportModel.Order;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/// Charts that leave: whole or not at all, entered into the trail, and only for somebody who may.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
class ExportedTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneOffset.UTC);
    private static final String NAME = "enthesis-fhir-2026-11-23";

    @TempDir
    static Path data;

    @TempDir
    Path out;

    private static Course course;
    private static FrontDoor door;
    private static Tools tools;
    private final List<String> over = new ArrayList<>();
    private FhirDesk desk;
    private long before;

    @BeforeEach
    void opened() throws Exception {
        if (door == null) {
            chartsOfThree();
        }
        desk = new FhirDesk(tools, "RIGHT ankle and foot");
        before = door.chart().chart.trail().after(0).size();
    }

    private static void chartsOfThree() throws Exception {
        course = Clinic.found(data, CLOCK, chart -> {
            Clinic.patient(chart, 2, Clinic.person(2, "Schmidt", "Uwe", Sex.MALE), "knee", Side.LEFT);
            Clinic.patient(chart, 3, Clinic.person(3, "Novak", "Jana", Sex.FEMALE), "shoulder", Side.RIGHT);
            var ankle = Clinic.patient(chart, 1, Clinic.person(1, "Mustermann", "Erika", Sex.FEMALE), "ankle-foot",
                    Side.RIGHT);
            Clinic.complete(chart, ankle, CLOCK);
            return ankle;
        });
        var ground = new Ground(ChartFolder.at(data), new LocalDisk(), CLOCK, Shipped.load());
        door = new FrontDoor(ground);
        door.look();
        door.unlock(Clinic.WHO, Clinic.PASSWORD.toCharArray());
        tools = Tools.inPlace(ground, door, new Texts(new Words(Locale.ENGLISH)), new Theme(Theme.Look.LIGHT),
                WaysOut.of(null, _ -> Optional.empty(), _ -> {}));
    }

    @AfterAll
    static void close() throws Exception {
        door.close();
    }

    private void export(ExtractScope scope, Path within, Consumer<Integer> progress) {
        export(new Order(scope, ExtractFormat.FHIR, ExtractShape.FOLDER, false), within, progress);
    }

    private void export(Order order, Path within, Consumer<Integer> progress) {
        desk.begin(order, within, new Heard() {
            @Override
            public void progress(int done, int all) {
                progress.accept(done);
            }

            @Override
            public void checked(long files) {
                progress.accept(-(int) files);
            }

            @Override
            public void warned(String sentence) {
                over.add("warned: " + sentence);
            }

            @Override
            public void over(String sentence) {
                over.add(sentence);
            }
        });
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<Act> exported() {
        return door.chart().chart.trail().after(before).stream().map(entry -> entry.act())
                .filter(act -> act.what() == What.EXPORTED).toList();
    }

    @Test
    void aChartLeavesAsOneBundleAndTheTrailSaysWhose() throws Exception {
        export(new ExtractScope.WholeChart(course.patient()), out, _ -> {});
        assertThat(over).containsExactly("Exported into the folder " + out.resolve(NAME) + ".");
        assertThat(names(out)).containsExactly(NAME);
        assertThat(names(out.resolve(NAME))).containsExactly("SHA256SUMS", "chart.json", "licences.txt");
        assertThat(Files.readString(out.resolve(NAME).resolve("chart.json"))).contains("Mustermann")
                .doesNotContain("Schmidt");
        assertThat(Files.readString(out.resolve(NAME).resolve("licences.txt"))).contains("LOINC", "UCUM");
        assertThat(exported()).singleElement().satisfies(act -> {
            assertThat(act.about()).contains(course.patient());
            assertThat(act.reason()).isEqualTo("FHIR export of the chart");
        });
    }

    @Test
    void anotherExportIsTheSameBesideTheFirst() throws Exception {
        for (int time = 0; time < 2; time++) {
            export(new ExtractScope.OneCourse(course.patient(), course.id()), out, _ -> {});
        }
        assertThat(names(out)).containsExactly(NAME, NAME + "-2");
        assertThat(out.resolve(NAME).resolve("course.json"))
                .hasSameBinaryContentAs(out.resolve(NAME + "-2").resolve("course.json"));
        assertThat(exported()).extracting(Act::reason).containsExactly("FHIR export of the course RIGHT ankle and foot",
                "FHIR export of the course RIGHT ankle and foot");
    }

    @Test
    void allLeaveAsLinesInTheOrderOfTheirNumbers() throws Exception {
        export(new ExtractScope.Everybody(), out, _ -> {});
        var folder = out.resolve(NAME);
        assertThat(names(folder)).contains("Patient.ndjson", "Organization.ndjson", "Encounter.ndjson",
                "MedicationAdministration.ndjson", "licences.txt");
        assertThat(Files.readAllLines(folder.resolve("Patient.ndjson"))).satisfiesExactly(
                line -> assertThat(line).contains("Mustermann"), line -> assertThat(line).contains("Schmidt"),
                line -> assertThat(line).contains("Novak"));
        assertThat(Files.readAllLines(folder.resolve("Organization.ndjson"))).hasSize(1);
        assertThat(exported()).singleElement().satisfies(act -> {
            assertThat(act.about()).isEmpty();
            assertThat(act.reason()).isEqualTo("FHIR export of all charts: 3");
        });
    }

    @Test
    void whatIsCalledOffLeavesNothingButItsEntry() throws Exception {
        export(new ExtractScope.Everybody(), out, done -> {
            if (done == 1) {
                desk.cancel();
            }
        });
        assertThat(over).containsExactly("Cancelled. Nothing of it is left in the folder.");
        assertThat(names(out)).isEmpty();
        assertThat(exported()).extracting(Act::reason)
                .containsExactly("FHIR export of all charts: 3, cancelled; nothing left the program");
    }

    /// Called off while charts are written, and while it is read again.
    @Test
    void everythingThatIsCalledOffLeavesNothing() throws Exception {
        for (var shape : ExtractShape.values()) {
            for (int when : new int[]{2, -5}) {
                export(new Order(new ExtractScope.Everybody(), ExtractFormat.FULL, shape, false), out, done -> {
                    if (done == when) {
                        desk.cancel();
                    }
                });
            }
        }
        assertThat(over).containsOnly("Cancelled. Nothing of it is left in the folder.").hasSize(6);
        assertThat(names(out)).isEmpty();
        assertThat(exported()).extracting(Act::reason)
                .containsOnly("Full export of all charts: 3, cancelled; nothing left the program").hasSize(6);
    }

    @Test
    void everythingLeavesInOneArchive() throws Exception {
        export(new Order(new ExtractScope.Everybody(), ExtractFormat.FULL, ExtractShape.ZIP, false), out, _ -> {});
        var archive = out.resolve("enthesis-full-2026-11-23.zip");
        assertThat(over).containsExactly("Exported into the archive " + archive + ".");
        assertThat(names(out)).containsExactly("enthesis-full-2026-11-23.zip");
        assertThat(new Checksums(new LocalDisk(), archive).wrong()).isEmpty();
    }

    @Test
    void smallGroupsAreSaidBeforeAnythingIsWritten() throws Exception {
        export(new Order(new ExtractScope.Everybody(), ExtractFormat.RESEARCH, ExtractShape.FOLDER, false), out,
                _ -> {});
        assertThat(over).singleElement().asString().startsWith("warned: 3 groups of region and indication");
        assertThat(names(out)).isEmpty();
        over.clear();
        export(new Order(new ExtractScope.Everybody(), ExtractFormat.RESEARCH, ExtractShape.FOLDER, true), out,
                _ -> {});
        assertThat(names(out)).containsExactly("enthesis-research-2026-11-23");
        assertThat(exported()).extracting(Act::reason).containsExactly("Research export of all charts: 3");
    }

    @Test
    void whatCannotBeWrittenLeavesNothing() throws Exception {
        Files.writeString(out.resolve("file"), "");
        export(new ExtractScope.Everybody(), out.resolve("file"), _ -> {});
        assertThat(over).singleElement().asString().startsWith("Not exported, nothing of it is left in the folder.");
        assertThat(names(out)).containsExactly("file");
        assertThat(exported()).isEmpty();
    }

    @Test
    void theFolderOfTheChartIsNoPlaceForIt() throws Exception {
        var there = names(data);
        export(new ExtractScope.Everybody(), data, _ -> {});
        assertThat(over).containsExactly("This is the folder of the chart itself. Choose another one.");
        assertThat(names(data)).isEqualTo(there);
    }

    @Test
    void anAssistantExportsNothing() throws Exception {
        var who = door.chart().user();
        var other = new Colleague(PersonId.fresh(), "Sam Oduya", "", Role.OWNER, true);
        door.chart().people.admit(other, who.id());
        door.chart().people.reRole(who.id(), Role.ASSISTANT, other.id());
        export(new ExtractScope.Everybody(), out, _ -> {});
        door.chart().people.reRole(who.id(), Role.OWNER, other.id());
        assertThat(over).containsExactly("Only clinicians export charts. Nothing was written.");
        assertThat(names(out)).isEmpty();
    }

    @Test
    void nothingIsStoredByTheWayThatReads() {
        var reading = door.chart().chart.reading();
        var extracts = new Extracts(reading, Shipped.load().settings());
        var everybody = extracts.everybody();
        assertThatThrownBy(() -> reading.stores(read -> {
            read.run(Act.of(What.EXPORTED, door.chart().user().id()), _ -> {});
            return true;
        })).isInstanceOf(IllegalStateException.class);
        assertThat(exported()).isEmpty();
        assertThat(extracts.everybody()).isEqualTo(everybody).hasSize(3);
    }
}
