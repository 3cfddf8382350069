package enthesis.ui.map.picture;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Answer;
import enthesis.domain.map.Point;
import enthesis.domain.picture.OwnPicture;
import enthesis.domain.picture.file.SampleFiles;
import enthesis.domain.value.Side;
import enthesis.exchange.picture.Decoder;
import enthesis.exchange.picture.SampleStill;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Theme;
import enthesis.ui.map.Examples;
import enthesis.ui.map.MapView;
import enthesis.ui.map.canvas.CanvasView;
import enthesis.ui.map.model.MapModel;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(value = 300, unit = TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init")
class PicturesViewTest {
    @TempDir
    Path folder;

    private final TestAlbum album = new TestAlbum();
    private TestWindow window;
    private MapModel map;

    @Start
    void show(Stage stage) {
        window = TestWindow.ofMap(stage);
        open(Examples.ankle());
    }

    private void open(MapModel model) {
        map = model;
        var view = new MapView(model, window.theme(), () -> {}, album);
        window.show(view);
        view.start();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private void choose(FxRobot robot, byte[] bytes) throws IOException {
        album.chosen = Optional.of(file("chosen.jpg", bytes));
        robot.push(KeyCode.ALT, KeyCode.I);
    }

    private OwnPicture picture() {
        return map.pictures.all().get().getFirst();
    }

    private void clickUnits(FxRobot robot, double x, double y) {
        CanvasView canvas = robot.lookup("#map-canvas").queryAs(CanvasView.class);
        var camera = canvas.camera().get();
        var at = canvas.localToScreen(camera.screenX(x), camera.screenY(y));
        robot.clickOn(at.getX(), at.getY());
    }

    @Test
    void aChosenFileIsKeptOnceItIsSaidWhoseNameItShows(FxRobot robot) throws IOException {
        choose(robot, SampleFiles.chattyJpeg(64, 32, 6));
        assertThat(album.kept).as("before anything is said").isEmpty();
        assertThat(robot.lookup("#picture-image").queryAs(ImageView.class).getImage().getWidth()).isEqualTo(32);
        robot.type(KeyCode.DIGIT1);
        assertThat(album.kept).as("before the name is").isEmpty();
        robot.type(KeyCode.DIGIT2);
        assertThat(album.kept).hasSize(1);
        assertThat(picture().kind()).contains(OwnPicture.Kind.ULTRASOUND);
        assertThat(picture().name()).contains(OwnPicture.NameShown.NONE);
        assertThat(picture().side()).contains(Side.RIGHT);
        assertThat(picture().kept().width()).isEqualTo(32);
        assertThat(picture().kept().turn().code()).isEqualTo(6);
        assertThat(map.pictures.shown()).contains(picture());
        assertThat(robot.lookup("#picture-1").query().getAccessibleText()).contains("ultrasound still", "RIGHT");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(map.pictures.all().get()).isEmpty();
        assertThat(map.shown.get().own()).isFalse();
    }

    @Test
    void aCopiedFileIsPasted(FxRobot robot) throws IOException {
        var file = file("copied.png", SampleFiles.png(40, 30));
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        robot.type(KeyCode.DIGIT2).type(KeyCode.DIGIT1);
        assertThat(picture().kind()).contains(OwnPicture.Kind.PHOTO);
        assertThat(picture().name()).contains(OwnPicture.NameShown.THIS_PATIENT);
    }

    /// Pixels without a file, as another program copies them: not one of them changes.
    @Test
    void aCopiedImageIsPastedPixelByPixel(FxRobot robot) throws Exception {
        var copied = new WritableImage(40, 30);
        for (int at = 0; at < 1200; at++) {
            copied.getPixelWriter().setArgb(at % 40, at / 40, 0xff000000 | at * 13_931);
        }
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putImage(copied);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        robot.type(KeyCode.DIGIT1).type(KeyCode.DIGIT2);
        assertThat(picture().kind()).contains(OwnPicture.Kind.ULTRASOUND);
        var kept = Objects.requireNonNull(album.kept.get(picture().kept().file()));
        var pixels = Decoder.decode(kept.bytes(), kept.turn());
        assertThat(List.of(pixels.width(), pixels.height())).containsExactly(40, 30);
        for (int at = 0; at < 1200; at++) {
            assertThat(pixels.argb()[at]).as("pixel %d", at).isEqualTo(copied.getPixelReader().getArgb(at % 40,
                    at / 40));
        }
    }

    @Test
    void aDroppedFileIsTakenIn(FxRobot robot) throws Exception {
        var file = file("dropped.jpg", SampleFiles.chattyJpeg(64, 32, 6));
        robot.interact(() -> {
            var drag = Drag.of(file);
            var over = drag.on(robot.lookup("#map-canvas").query(), DragEvent.DRAG_OVER);
            assertThat(over.getAcceptedTransferMode()).isEqualTo(TransferMode.COPY);
            var dropped = drag.on(robot.lookup("#map-canvas").query(), DragEvent.DRAG_DROPPED);
            assertThat(dropped.isDropCompleted()).isTrue();
        });
        robot.type(KeyCode.DIGIT2).type(KeyCode.DIGIT1);
        assertThat(picture().kind()).contains(OwnPicture.Kind.PHOTO);
        assertThat(picture().kept().width()).isEqualTo(32);
        assertThat(robot.lookup("#picture-image").queryAs(ImageView.class).getImage().getHeight()).isEqualTo(64);
    }

    @Test
    void droppedWordsAreNotTaken(FxRobot robot) {
        robot.interact(() -> {
            var drag = Drag.of("a letter");
            assertThat(drag.on(robot.lookup("#map-canvas").query(), DragEvent.DRAG_OVER).isAccepted()).isFalse();
            assertThat(drag.on(robot.lookup("#map-canvas").query(), DragEvent.DRAG_DROPPED).isDropCompleted())
                    .isFalse();
        });
        assertThat(map.shown.get().own()).isFalse();
        assertThat(album.kept).isEmpty();
    }

    @Test
    void withAnothersNameOrWithoutAnAnswerNothingIsKept(FxRobot robot) throws IOException {
        choose(robot, SampleFiles.jpeg(40, 30));
        robot.type(KeyCode.DIGIT1).type(KeyCode.DIGIT3);
        assertThat(map.message.get()).startsWith("Not kept: the name");
        Pictures.save(window.scene(), "map-picture-not-kept");
        choose(robot, SampleFiles.jpeg(40, 30));
        robot.type(KeyCode.DIGIT1).type(KeyCode.ESCAPE);
        assertThat(map.message.get()).startsWith("Not kept.");
        assertThat(album.kept).isEmpty();
        assertThat(map.pictures.all().get()).isEmpty();
        assertThat(map.shown.get().id()).isEqualTo("ankle-lateral");
        assertThat(robot.lookup("#picture-image").queryAll()).isEmpty();
    }

    @Test
    void badFilesGetOneSentenceAndNothingIsKept(FxRobot robot) throws IOException {
        var cut = SampleFiles.jpeg(400, 300);
        for (var bad : List.of(new byte[0], "a letter".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                SampleFiles.pngOf(50_000, 50_000), Arrays.copyOf(cut, cut.length / 2))) {
            choose(robot, bad);
            assertThat(map.message.get()).contains("Nothing was kept");
            assertThat(robot.lookup("#map-question").query().isVisible()).isFalse();
        }
        album.chosen = Optional.of(folder.resolve("gone.jpg"));
        robot.push(KeyCode.ALT, KeyCode.I);
        assertThat(map.message.get()).isNotEmpty();
        assertThat(album.kept).isEmpty();
    }

    @Test
    void theSamePictureTwiceIsOne(FxRobot robot) throws IOException {
        kept(robot);
        choose(robot, SampleStill.png());
        robot.type(KeyCode.DIGIT1).type(KeyCode.DIGIT2);
        assertThat(map.pictures.all().get()).hasSize(1);
        assertThat(map.message.get()).contains("already, as picture 1");
    }

    private void kept(FxRobot robot) throws IOException {
        choose(robot, SampleStill.png());
        robot.type(KeyCode.DIGIT1).type(KeyCode.DIGIT2);
        robot.interact(() -> robot.lookup("#map-canvas").query().requestFocus());
    }

    @Test
    void aTypedStructureIsAPointOnThePictureThatArrowsMove(FxRobot robot) throws IOException {
        kept(robot);
        robot.write("/atfl").type(KeyCode.ENTER);
        robot.write("0.7").type(KeyCode.ENTER);
        var point = map.points().get().getFirst();
        assertThat(point.given()).isTrue();
        assertThat(point.target()).contains("atfl-fibular");
        assertThat(point.place()).isEqualTo(new Point.OnPicture("ankle-foot", picture().kept().file(), 300, 225));
        robot.interact(() -> robot.lookup("#map-canvas").query().requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(map.points().get().getFirst().place().y()).isEqualTo(235);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(robot.lookup("#marker-1").queryAll()).as("its place among the drawings").hasSize(1);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        assertThat(map.pictures.shown()).contains(picture());
    }

    @Test
    void aClickIsAPointThatATypedStructureNames(FxRobot robot) throws IOException {
        kept(robot);
        clickUnits(robot, 200, 300);
        assertThat(map.points().get().getFirst().structure()).isEqualTo("Point on picture 1");
        robot.type(KeyCode.ESCAPE);
        robot.write("/sinus 1.5").type(KeyCode.ENTER);
        assertThat(map.points().get()).hasSize(1);
        var point = map.points().get().getFirst();
        assertThat(point.target()).contains("sinus-tarsi");
        assertThat(point.side()).contains(Side.RIGHT);
        assertThat(point.volume().asValue()).hasToString("Optional[1.5]");
        assertThat(point.place().x()).isBetween(197.0, 203.0);
    }

    @Test
    void twoMarksAndTheSkinGiveDepthByKeysAlone(FxRobot robot) throws IOException {
        kept(robot);
        robot.write("/atfl").type(KeyCode.ENTER).write("0.7").type(KeyCode.ENTER);
        robot.push(KeyCode.ALT, KeyCode.L);
        up(robot, 9);
        robot.type(KeyCode.ENTER);
        down(robot, 18);
        robot.type(KeyCode.ENTER);
        robot.write("36");
        robot.push(KeyCode.ALT, KeyCode.K);
        up(robot, 10);
        robot.type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        assertThat(map.pictures.marking.get()).isEmpty();
        var point = map.points().get().getFirst();
        assertThat(picture().depth(point)).as("200 units at a tenth of a millimetre").contains(new BigDecimal("20.0"));
        robot.push(KeyCode.ALT, KeyCode.W);
        assertThat(map.points().get().getFirst().how().depth()).isEqualTo("20.0");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(map.points().get().getFirst().how().depth()).isEmpty();
    }

    private static void up(FxRobot robot, int times) {
        for (int i = 0; i < times; i++) {
            robot.push(KeyCode.SHIFT, KeyCode.UP);
        }
    }

    private static void down(FxRobot robot, int times) {
        for (int i = 0; i < times; i++) {
            robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        }
    }

    @Test
    void theFindingIsChosenByKeys(FxRobot robot) throws IOException {
        kept(robot);
        robot.interact(() -> robot.lookup("#picture-caption").query().requestFocus());
        robot.write("long axis").type(KeyCode.TAB).type(KeyCode.TAB).write("a").type(KeyCode.TAB).write("y");
        assertThat(picture().caption()).isEqualTo("long axis");
        assertThat(picture().seen()).isEqualTo(new OwnPicture.Seen(Optional.of(OwnPicture.Anatomy.ABNORMAL),
                Optional.of(Answer.YES)));
    }

    @Test
    void takenOutThePictureTakesItsPointsAlong(FxRobot robot) throws IOException {
        kept(robot);
        robot.write("/atfl").type(KeyCode.ENTER).write("0.7").type(KeyCode.ENTER);
        robot.clickOn("#picture-remove");
        assertThat(map.points().get()).isEmpty();
        assertThat(map.shown.get().own()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(map.points().get()).hasSize(1);
    }

    @Test
    void lookAtIt(FxRobot robot) throws IOException {
        robot.interact(() -> {
            open(Examples.charted());
            map.editing.set(false);
            map.select(0);
        });
        choose(robot, SampleStill.png());
        robot.interact(() -> {});
        assertThat(robot.lookup("#map-title").query().isVisible()).as("a corner with a name in it").isFalse();
        assertThat(Pictures.save(window.scene(), "map-picture-asked-light")).isNotEmpty();
        robot.type(KeyCode.DIGIT1).type(KeyCode.DIGIT2);
        clickUnits(robot, 250, 280);
        robot.type(KeyCode.ESCAPE).write("/sinus 1.5").type(KeyCode.ENTER).type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        clickUnits(robot, 400, 320);
        robot.type(KeyCode.ESCAPE).write("/bifurc 0.5").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        robot.push(KeyCode.ALT, KeyCode.L);
        clickUnits(robot, 560, 36);
        clickUnits(robot, 560, 436);
        robot.write("40");
        robot.push(KeyCode.ALT, KeyCode.K);
        clickUnits(robot, 5, 36);
        clickUnits(robot, 590, 36);
        for (var look : Theme.Look.values()) {
            robot.interact(() -> window.theme().look.set(look));
            robot.interact(() -> {});
            assertThat(Pictures.save(window.scene(), "map-picture-" + look.name().toLowerCase(java.util.Locale.ROOT)))
                    .isNotEmpty();
        }
    }
}
