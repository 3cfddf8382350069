package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.desk.Tools;
import enthesis.app.door.FrontDoor;
import enthesis.app.door.Ground;
import enthesis.app.door.OpenChart;
import enthesis.app.door.WaysOut;
import enthesis.app.exchange.FhirDesk;
import enthesis.domain.course.Course;
import enthesis.domain.document.DocumentIntake;
import enthesis.domain.document.DocumentKind;
import enthesis.domain.document.DocumentReading.Said;
import enthesis.domain.document.OutsideDocument;
import enthesis.domain.document.OutsideDocument.About;
import enthesis.domain.extract.ExtractFormat;
import enthesis.domain.extract.ExtractScope;
import enthesis.domain.extract.ExtractShape;
import enthesis.domain.patient.Sex;
import enthesis.domain.picture.file.SampleFiles;
import enthesis.domain.value.Side;
import enthesis.domain.words.Words;
import enthesis.exchange.document.outside.SamplePdfs;
import enthesis.storage.document.OutsideDocuments.Fresh;
import enthesis.storage.extract.Checksums;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.reference.Shipped;
import enthesis.ui.exchange.ExportModel.Heard;
import enthesis.ui.exchange.ExportModel.Order;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/// Documents from outside leave with the chart, each as the file that it was.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
class DocumentsLeaveTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneOffset.UTC);
    private static final byte[] REPORT = SamplePdfs.pages(2);

    @TempDir
    Path data;

    @TempDir
    Path out;

    private FrontDoor door;
    private FhirDesk desk;
    private Course course;

    @BeforeEach
    void aChartWithTwo() throws Exception {
        course = Clinic.found(data, CLOCK, chart -> {
            var knee = Clinic.patient(chart, 1, Clinic.person(1, "Mustermann", "Erika", Sex.FEMALE), "knee",
                    Side.RIGHT);
            add(chart, knee, REPORT, DocumentKind.MRI, "right knee");
            var wrong = add(chart, knee, SampleFiles.chattyJpeg(64, 48, 1), DocumentKind.LETTER, "");
            chart.documents.withdraw(wrong, "of another patient", chart.user().id());
            return knee;
        });
        var ground = new Ground(ChartFolder.at(data), new LocalDisk(), CLOCK, Shipped.load());
        door = new FrontDoor(ground);
        door.look();
        door.unlock(Clinic.WHO, Clinic.PASSWORD.toCharArray());
        desk = new FhirDesk(Tools.inPlace(ground, door, new Texts(new Words(Locale.ENGLISH)),
                new Theme(Theme.Look.LIGHT), WaysOut.of(null, _ -> Optional.empty(), _ -> {})), "RIGHT knee");
    }

    @AfterEach
    void close() throws Exception {
        door.close();
    }

    private static OutsideDocument add(OpenChart chart, Course course, byte[] bytes, DocumentKind kind, String title)
            throws Exception {
        var file = ((DocumentIntake.Taken.Good) DocumentIntake.read(bytes)).file();
        var id = chart.documents.add(new Fresh(file, 2), course.patient(), new Said(
                new About(kind, title, LocalDate.of(2026, 11, 9), ""), Optional.of(course.id())), chart.user().id());
        return chart.documents.get(id).orElseThrow();
    }

    private Path exported(ExtractFormat format, ExtractScope scope) throws Exception {
        var over = new ArrayList<String>();
        desk.begin(new Order(scope, format, ExtractShape.FOLDER, true), out, new Heard() {
            @Override
            public void progress(int done, int all) {}

            @Override
            public void checked(long files) {}

            @Override
            public void warned(String sentence) {}

            @Override
            public void over(String sentence) {
                over.add(sentence);
            }
        });
        assertThat(over).singleElement().asString().startsWith("Exported into the folder ");
        return Path.of(over.getFirst().replace("Exported into the folder ", "").replaceAll("\\.$", ""));
    }

    @Test
    void everythingHoldsTheirFilesWithChecksumsAndNamesThem() throws Exception {
        var folder = exported(ExtractFormat.FULL, new ExtractScope.WholeChart(course.patient()));
        var chart = folder.resolve("patients/000001");
        var report = List.of("document-1.pdf", "document-2.pdf").stream().map(chart.resolve("documents")::resolve)
                .filter(Files::exists).findFirst().orElseThrow();
        assertThat(report).hasBinaryContent(REPORT);
        try (var files = Files.list(chart.resolve("documents"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("-[12]", ""))).containsOnly(
                    "document.pdf", "document.jpeg").hasSize(2);
        }
        assertThat(new Checksums(new LocalDisk(), folder).wrong()).isEmpty();
        assertThat(Files.readString(folder.resolve("SHA256SUMS"))).contains("  patients/000001/documents/document-1.",
                "  patients/000001/documents/document-2.");
        assertThat(Files.readString(chart.resolve("index.html"))).contains("Documents from outside",
                "MRI report, right knee, 9 Nov 2026", "Letter, 9 Nov 2026", "(withdrawn)",
                "documents/" + report.getFileName());
        assertThat(Files.readString(chart.resolve("chart.json"))).contains("MRI report, right knee",
                "entered-in-error");
        assertThat(Files.readString(chart.resolve("tables/files.csv"))).contains(",document,");
    }

    @Test
    void tablesHaveThemAndResearchHasNot() throws Exception {
        var tables = exported(ExtractFormat.TABLES, new ExtractScope.Everybody());
        assertThat(Files.readAllLines(tables.resolve("documents.csv"))).hasSize(3)
                .anySatisfy(
                        line -> assertThat(line).contains("mri", "right knee", "2026-11-09", course.id().toString()));
        assertThat(Files.readAllLines(tables.resolve("documents_withdrawn.csv"))).hasSize(2);
        assertThat(Files.readAllLines(tables.resolve("dictionary.csv")))
                .filteredOn(line -> line.startsWith("documents,")).hasSizeGreaterThan(10)
                .anySatisfy(line -> assertThat(line).contains("date on it"));
        out = Files.createDirectory(out.resolve("research"));
        var research = exported(ExtractFormat.RESEARCH, new ExtractScope.Everybody());
        try (var files = Files.list(research)) {
            assertThat(files.map(file -> file.getFileName().toString())).isNotEmpty()
                    .noneMatch(name -> name.startsWith("documents") || name.startsWith("files"));
        }
    }
}
