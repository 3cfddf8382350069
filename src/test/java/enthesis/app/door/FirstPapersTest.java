package enthesis.app.door;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.people.ClinicFields;
import enthesis.domain.words.Words;
import enthesis.exchange.document.Documents;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.RecoveryKey;
import enthesis.storage.reference.Shipped;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import enthesis.ui.start.first.FirstStart;
import enthesis.ui.start.first.FirstStartView;
import enthesis.ui.start.proof.KeyProof;
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
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The recovery sheet is looked at like every paper before it is printed or saved; its key reaches no file by that, and
/// no log.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
class FirstPapersTest {
    private static final Texts TEXTS = new Texts(new Words(Locale.ENGLISH));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneOffset.UTC);
    private static final Shipped SHIPPED = Shipped.load();

    @TempDir
    Path data;

    @TempDir
    Path elsewhere;

    private final KeyProof proof = new KeyProof(RecoveryKey::fresh);
    private final List<byte[]> printed = new ArrayList<>();
    private boolean wanted = true;
    private Stage stage;
    private PracticeStage screen;

    @Start
    void show(Stage stage) {
        this.stage = stage;
        screen = new PracticeStage(stage);
    }

    private FirstStart start() {
        var disk = new LocalDisk();
        var ground = new Ground(ChartFolder.at(data), disk, CLOCK, SHIPPED);
        var out = WaysOut.of(stage, name -> Optional.of(elsewhere.resolve(name)), printed::add).previewing()
                .asking(() -> wanted ? Optional.of(printed::add) : Optional.empty());
        var work = new DirectWork();
        var start = new FirstStart(new FirstPapers(ground, new FrontDoor(ground), new Documents(TEXTS.words()), TEXTS,
                out, work), proof, work, work, TEXTS, () -> {});
        screen.act(() -> {
            start.clinic.type(ClinicFields.NAME, "Harbour Street Clinic");
            start.clinic.type(ClinicFields.COPY_ONE, "safe");
            start.clinic.type(ClinicFields.COPY_TWO, "home");
            start.step.set(FirstStart.Step.RECOVERY);
        });
        var view = new FirstStartView(start, TEXTS, () -> out.choice().ask("sheet.pdf").map(Path::toFile),
                () -> {});
        screen.show(view, () -> view.lookup("#print").requestFocus());
        return start;
    }

    private boolean previewed() {
        return stage.getScene().lookup("#preview") != null;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> here = Files.walk(data); Stream<Path> there = Files.walk(elsewhere)) {
            return Stream.concat(here, there).filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void theSheetIsLookedAtBeforeItIsPrintedAndItsKeyReachesNoFileAndNoLog() throws Exception {
        var logged = new ArrayList<String>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage() + List.of(Optional.ofNullable(entry.getParameters())
                        .orElse(new Object[0])));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            var start = start();
            screen.press(KeyCode.SPACE);
            assertThat(previewed()).isTrue();
            var image = (ImageView) stage.getScene().lookup("#preview-image");
            assertThat(image.getAccessibleText()).contains(proof.key().groups().getFirst(), "Harbour Street Clinic");
            assertThat(proof.onPaper.get()).as("nothing is on paper yet").isFalse();
            screen.picture("recovery-preview");
            wanted = false;
            screen.press(KeyCode.CONTROL, KeyCode.P);
            assertThat(previewed()).as("nobody wants that printer").isTrue();
            wanted = true;
            screen.press(KeyCode.CONTROL, KeyCode.P);
            assertThat(previewed()).isFalse();
            assertThat(printed).hasSize(1);
            assertThat(proof.onPaper.get()).isTrue();
            assertThat(start.failure.get()).isEmpty();
        } finally {
            root.removeHandler(handler);
        }
        assertThat(files()).isEmpty();
        assertThat(String.join("", logged)).doesNotContain(proof.key().groups());
    }

    @Test
    void fromItsPreviewItIsSavedOrLeft() throws Exception {
        start();
        screen.press(KeyCode.SPACE).press(KeyCode.ESCAPE);
        assertThat(previewed()).isFalse();
        assertThat(proof.onPaper.get()).isFalse();
        assertThat(files()).isEmpty();
        screen.press(KeyCode.SPACE).press(KeyCode.CONTROL, KeyCode.S);
        assertThat(previewed()).isFalse();
        assertThat(proof.onPaper.get()).isTrue();
        assertThat(files()).containsExactly(elsewhere.resolve("sheet.pdf"));
        assertThat(printed).isEmpty();
    }
}
