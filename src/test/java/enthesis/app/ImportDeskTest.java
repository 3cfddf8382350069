package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.desk.Tools;
import enthesis.app.door.FrontDoor;
import enthesis.app.door.Ground;
import enthesis.app.door.WaysOut;
import enthesis.app.exchange.ImportDesk;
import enthesis.domain.intake.Answer;
import enthesis.domain.intake.Match;
import enthesis.domain.intake.Preview;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.value.Side;
import enthesis.domain.words.Words;
import enthesis.exchange.fhir.in.Bundles;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.reference.Shipped;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import enthesis.ui.practice.intake.ImportModel.Heard;
import enthesis.ui.practice.intake.Looked;
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
import java.util.function.Consumer;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/// The desk behind the screen that imports: backed up first, asked about, stored, or called off.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
class ImportDeskTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneOffset.UTC);

    @TempDir
    Path data;

    @TempDir
    Path files;

    private final List<String> over = new ArrayList<>();
    private FrontDoor door;
    private ImportDesk desk;
    private Preview preview;

    @BeforeEach
    void opened() throws Exception {
        Clinic.found(data, CLOCK, chart -> Clinic.patient(chart, 1, Clinic.person(1, "Kovar", "Ilse", Sex.FEMALE),
                "knee", Side.LEFT));
        var ground = new Ground(ChartFolder.at(data), new LocalDisk(), CLOCK, Shipped.load());
        door = new FrontDoor(ground);
        door.look();
        door.unlock(Clinic.WHO, Clinic.PASSWORD.toCharArray());
        desk = new ImportDesk(Tools.inPlace(ground, door, new Texts(new Words(Locale.ENGLISH)),
                new Theme(Theme.Look.LIGHT), WaysOut.of(null, _ -> Optional.empty(), _ -> {})));
    }

    @AfterEach
    void close() throws Exception {
        door.close();
    }

    private Heard heard(Consumer<String> progress) {
        return new Heard() {
            @Override
            public void progress(String sentence, double share) {
                progress.accept(sentence);
            }

            @Override
            public void looked(Looked table) {
                throw new AssertionError("no table");
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
    }

    private List<String> found(String typed) {
        return door.chart().patients.find(PatientQuery.of(typed, LocalDate.now(CLOCK))).stream()
                .map(hit -> hit.person().number().value()).toList();
    }

    /// Somebody who looks like a patient here is a question; the answer is remembered by their number.
    @Test
    void aQuestionIsAnsweredOnceAndForAll() throws Exception {
        var ilse = Bundles.of(6, 1).replace("\"family\": \"Lindqvist6\"", "\"family\": \"Kov\u00e1r\"")
                .replace("\"Olav6\"", "\"Ilse\"")
                .replaceFirst("\"birthDate\": \"[0-9-]+", "\"birthDate\": \"1970-05-17");
        var path = Files.writeString(files.resolve("ilse.json"), ilse);
        desk.check(path, heard(_ -> {}));
        assertThat(preview.lines().getFirst().match()).isInstanceOfSatisfying(Match.Ask.class, ask -> {
            assertThat(ask.why()).isEqualTo(Match.Why.ALIKE);
            preview.answer(0, Optional.of(new Answer.Same(ask.charts().getFirst())));
        });
        desk.store(preview, heard(_ -> {}));
        assertThat(over).containsExactly("Taken in: 0 new charts, 6 entries. They are found like every other chart.");
        assertThat(found("kovar")).containsExactly("000001");
        desk.check(path, heard(_ -> {}));
        assertThat(preview.lines().getFirst().match()).isInstanceOf(Match.Known.class);
        desk.store(preview, heard(_ -> {}));
        assertThat(over).endsWith("All of it is here already. Nothing was changed.");
    }

    @Test
    void whatIsCalledOffLeavesNothing() throws Exception {
        for (int number = 20; number < 120; number++) {
            Files.writeString(files.resolve(number + ".json"), Bundles.of(number, 1));
        }
        desk.check(files, heard(_ -> {}));
        assertThat(preview.fresh()).isEqualTo(100);
        desk.store(preview, heard(_ -> desk.cancel()));
        assertThat(over).containsExactly("Cancelled. Nothing of it was kept.");
        assertThat(found("tanaka25")).isEmpty();
        desk.check(files, heard(_ -> desk.cancel()));
        assertThat(over).hasSize(2);
    }
}
