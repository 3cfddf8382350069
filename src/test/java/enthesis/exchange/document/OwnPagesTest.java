package enthesis.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.note.NoteParagraph;
import enthesis.domain.note.SeedCase;
import enthesis.domain.people.Clinic;
import enthesis.domain.picture.file.Turn;
import enthesis.domain.visit.Cases;
import enthesis.exchange.picture.Decoder;
import enthesis.exchange.picture.Pixels;
import enthesis.exchange.picture.SampleStill;
import enthesis.storage.reference.map.AtlasFiles;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Own pictures on paper: with their numbered points, in words too, and counted once.
class OwnPagesTest {
    private static final String FILE = "ab".repeat(32);

    private static Papers papers(PictureSource source) {
        return new Papers(SeedCase.WORDS, AtlasFiles.load(),
                () -> new Clinic("Harbour Street Clinic", "555 0100", "911", Clinic.Copies.UNKNOWN),
                () -> SeedCase.WORDINGS, source);
    }

    private static Optional<Pixels> still() {
        try {
            return Optional.of(Decoder.decode(SampleStill.png(), Turn.NONE, PictureSource.LONGEST));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// The seed's visit with its first and fifth point on an ultrasound still.
    private static Sheet sheet() {
        var sheet = Cases.with(SeedCase.sheet(), "picture[1].file", FILE, "picture[1].width", "1024",
                "picture[1].height", "768", "picture[1].turn", "1", "picture[1].kind", "ultrasound",
                "picture[1].name", "this_patient", "picture[1].region", "ankle-foot", "picture[1].side", "right",
                "picture[1].caption", "ATFL, long axis", "picture[1].anatomy", "abnormal", "picture[1].needleSeen",
                "yes", "picture[1].scaleFromX", "560", "picture[1].scaleFromY", "40", "picture[1].scaleToX", "560",
                "picture[1].scaleToY", "440", "picture[1].millimetres", "40", "picture[1].skinX", "0",
                "picture[1].skinY", "40", "picture[1].skinEndX", "600", "picture[1].skinEndY", "40");
        return Cases.with(sheet, "point[1].picture", FILE, "point[1].x", "300", "point[1].y", "223", "point[1].depth",
                "", "point[5].picture", FILE, "point[5].x", "420", "point[5].y", "260");
    }

    @Test
    void aPictureHasItsPageWithTheNumberedPoints() throws IOException {
        var reading = SeedCase.reading(sheet());
        var note = papers(_ -> still()).draft(reading);
        assertThat(note.maps().stream().map(page -> page.side() + " " + page.title() + " " + page.rows().size()))
                .containsExactly("RIGHT ankle and foot 6", "RIGHT ankle and foot 2");
        assertThat(note.maps().getLast().rows().getFirst().depth()).isEqualTo("18.3");
        try (var reader = new Reader(new Documents(SeedCase.WORDS).note(note))) {
            reader.pictures("paper-own-picture");
            assertThat(reader.images()).isEqualTo(1);
            assertThat(reader.alternates()).anySatisfy(words -> assertThat(words).startsWith(
                    "Own picture 1, ultrasound still, RIGHT ankle and foot, ATFL, long axis. Numbered points: 1,"));
            assertThat(reader.text()).contains("ultrasound still 1: ATFL, long axis", "The plain line is 40 mm",
                    FILE.substring(0, 12));
        }
    }

    @Test
    void onAPictureOrOnASheetTheSumsAreTheSame() {
        var on = SeedCase.reading(sheet());
        var off = SeedCase.reading();
        assertThat(on.totals()).isEqualTo(off.totals());
        assertThat(on.ceiling()).isEqualTo(off.ceiling());
        assertThat(on.places()).isEqualTo(off.places());
    }

    @Test
    void theNoteSaysWhatIsKeptAndShown() {
        assertThat(SeedCase.TEXT.paragraphs(SeedCase.reading(sheet()))).map(NoteParagraph::text).anyMatch(
                text -> text.contains("Own pictures. 1: ultrasound still, RIGHT ankle and foot, ATFL, long axis, "
                        + "abnormal anatomy, needle seen, with point 1 at 18.3 mm, 5 at 22.0 mm."));
    }

    @Test
    void aLostPictureIsSaidOnPaper() throws IOException {
        var note = papers(_ -> Optional.empty()).draft(SeedCase.reading(sheet()));
        try (var reader = new Reader(new Documents(SeedCase.WORDS).note(note))) {
            assertThat(reader.images()).isZero();
            assertThat(reader.text()).contains("The file of this picture is missing or was changed");
        }
    }

    @Test
    void aVisitWithoutInjectionsHasItsPicturesToo() {
        var note = papers(_ -> still()).draft(SeedCase.reading(Cases.with(sheet(), "sign.ending", "deferred",
                "point[1].state", "planned", "point[5].state", "planned")));
        assertThat(note.maps().getLast().spoken()).endsWith("No points on it.");
    }
}
