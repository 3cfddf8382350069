package enthesis.storage.picture;

import static enthesis.domain.visit.Cases.with;
import static enthesis.storage.jooq.Tables.ATTACHMENT;
import static enthesis.storage.jooq.Tables.IMAGE;
import static enthesis.storage.jooq.Tables.INJECTION;
import static enthesis.storage.visit.SampleVisit.WHO;
import static enthesis.storage.visit.SampleVisit.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.picture.OwnPicture;
import enthesis.domain.picture.OwnPictures;
import enthesis.domain.picture.PictureActs;
import enthesis.domain.picture.file.Intake;
import enthesis.domain.picture.file.PictureFile;
import enthesis.domain.picture.file.SampleFiles;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.Visit;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.attachment.Sha256;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.note.Notes;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.trail.What;
import enthesis.storage.trail.guard.Refused;
import enthesis.storage.visit.SampleVisit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
    private static final PictureFile FILE = ((Intake.Taken.Good) Intake.read(SampleFiles.chattyJpeg(64, 32, 6))).file();

    @TempDir
    Path folder;

    private Chart chart;
    private Attachments attachments;
    private Pictures pictures;
    private Visit visit;

    @BeforeEach
    void opens() {
        use(TestChart.create(folder));
        visit = SampleVisit.begun(chart);
    }

    private void use(Chart opened) {
        chart = opened;
        attachments = new Attachments(new LocalDisk(), folder, TestChart.key("one"), chart.write());
        pictures = new Pictures(chart.write(), attachments);
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    /// A visit with a kept picture and a given point on it.
    private Sheet sheet() throws IOException {
        var name = pictures.keep(FILE, visit.patient(), WHO);
        var kept = new OwnPicture.Kept(name.hex(), FILE.uprightWidth(), FILE.uprightHeight(), FILE.turn());
        var taken = PictureActs.take(SampleVisit.TYPED, new PictureActs.Fresh(kept, OwnPicture.Kind.ULTRASOUND,
                OwnPicture.NameShown.NONE, "ankle-foot", Optional.of(Side.RIGHT))).after();
        return with(taken, "picture[1].caption", "sinus tarsi, long axis", "picture[1].anatomy", "abnormal",
                "picture[1].needleSeen", "yes", "picture[1].scaleFromX", "40", "picture[1].scaleFromY", "100",
                "picture[1].scaleToX", "40", "picture[1].scaleToY", "500", "picture[1].millimetres", "40",
                "picture[1].skinX", "0", "picture[1].skinY", "100", "point[1].state", "given", "point[1].order", "1",
                "point[1].region", "ankle-foot", "point[1].side", "right", "point[1].target", "sinus-tarsi",
                "point[1].structure", "Sinus tarsi", "point[1].picture", name.hex(), "point[1].x", "150.5",
                "point[1].y", "280", "point[1].volume", "1.5", "point[1].solution", "1");
    }

    @Test
    void aPictureAndThePointsOnItAreThereAgainAfterReopening() throws IOException {
        var typed = sheet();
        SampleVisit.visits(chart).keep(reading(visit, typed), WHO);
        chart.close();
        use(TestChart.open(folder));
        var again = SampleVisit.visits(chart).sheet(visit.id());
        assertThat(again).isEqualTo(typed);
        var picture = OwnPictures.read(again).getFirst();
        assertThat(pictures.open(new Sha256(picture.kept().file()))).hasValueSatisfying(
                bytes -> assertThat(bytes).isEqualTo(FILE.bytes()));
        var row = chart.write().db().fetchSingle(IMAGE);
        assertThat(row.getFile()).isEqualTo(picture.kept().file());
        assertThat(row.getTurn()).isEqualTo(6);
        assertThat(row.getNameShown()).isEqualTo("none");
        assertThat(row.getMillimetres()).isEqualByComparingTo("40");
        var point = chart.write().db().fetchSingle(INJECTION);
        assertThat(point.getSheet()).isNull();
        assertThat(point.getPicture()).isEqualTo(picture.kept().file());
        assertThat(chart.trail().of(visit.patient())).extracting(entry -> entry.act().what())
                .contains(What.ATTACHED);
    }

    /// Neither the picture nor what its file had told lies on the disk in clear.
    @Test
    void noByteOfItLiesOnTheDiskInClear() throws IOException {
        var picture = new String(FILE.bytes(), StandardCharsets.ISO_8859_1);
        assertThat(picture).doesNotContain(SampleFiles.CANARY);
        SampleVisit.visits(chart).keep(reading(visit, sheet()), WHO);
        chart.checkpoint();
        chart.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(content.contains(SampleFiles.CANARY)).as(file.toString()).isFalse();
                for (int at = 0; at + 24 < picture.length(); at += 24) {
                    assertThat(content.contains(picture.substring(at, at + 24))).as(file + " " + at).isFalse();
                }
            }
        }
        use(TestChart.open(folder));
    }

    @Test
    void aFileThatWasChangedIsNoPictureAnyMore() throws IOException {
        var name = pictures.keep(FILE, visit.patient(), WHO);
        var file = folder.resolve("attachments").resolve(name.hex());
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(pictures.open(name)).isEmpty();
        Files.delete(file);
        assertThat(pictures.open(name)).isEmpty();
    }

    @Test
    void keptTwiceItIsOneFileAndOneRow() throws IOException {
        assertThat(pictures.keep(FILE, visit.patient(), WHO)).isEqualTo(pictures.keep(FILE, visit.patient(), WHO));
        assertThat(chart.write().db().fetchCount(ATTACHMENT)).isEqualTo(1);
    }

    /// Pictures follow the rule of all facts: taken away while the visit is open, fixed when it is signed or voided.
    @Test
    void thePicturesOfAVoidedVisitStay() throws IOException {
        var visits = SampleVisit.visits(chart);
        var typed = sheet();
        visits.keep(reading(visit, PictureActs.remove(typed, 1).after()), WHO);
        assertThat(chart.write().db().fetchCount(IMAGE) + chart.write().db().fetchCount(INJECTION)).isZero();
        visits.keep(reading(visit, typed), WHO);
        visits.voidOpen(visit, "begun twice", WHO);
        var fault = catchThrowableOfType(ChartFault.class,
                () -> visits.keep(reading(visit, PictureActs.remove(typed, 1).after()), WHO));
        assertThat(fault.state()).isEqualTo(Refused.SIGNED);
        assertThat(chart.write().db().fetchCount(IMAGE)).isEqualTo(1);
    }

    /// The point of a signed session comes back on its picture, counted once.
    @Test
    void anEarlierSessionKnowsThatItsPointWasOnAPicture() throws IOException {
        var visits = SampleVisit.visits(chart);
        visits.keep(reading(visit, sheet()), WHO);
        new Notes(chart.write(), attachments).sign(visit, Ending.INJECTED, new byte[1], new byte[1], WHO);
        var later = visits.begin(visit.patient(), java.util.List.of(visit.at(1).course().id()), WHO);
        var after = new Visit(later.id(), later.patient(), later.courses(), later.performed().plusSeconds(60),
                later.entered(), later.state());
        var given = visits.injected(after, java.util.List.of(), ZoneOffset.UTC).getFirst().given();
        assertThat(given).hasSize(1);
        assertThat(given.getFirst().place()).isInstanceOfSatisfying(Point.OnPicture.class,
                on -> assertThat(on.x()).isEqualTo(150.5));
    }
}
