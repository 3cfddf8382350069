package enthesis.ui.kit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.practice.PaperSize;
import enthesis.domain.words.Words;
import enthesis.exchange.document.Documents;
import enthesis.exchange.document.PageImages;
import enthesis.exchange.document.content.RecoverySheet;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A paper over the screen before it is printed: pages turned, printed, saved and left by key.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class PreviewTest {
    private static final Texts TEXTS = new Texts(new Words(Locale.ENGLISH));

    private final List<String> done = new ArrayList<>();
    private StackPane desk;
    private boolean wanted = true;
    private Stage stage;
    private PracticeStage screen;

    @Start
    void show(Stage stage) {
        this.stage = stage;
        screen = new PracticeStage(stage);
        desk = new StackPane(new Button("below"));
        desk.setId("desk");
        screen.show(desk, () -> {});
        var file = new Documents(TEXTS.words()).recoverySheet(new RecoverySheet("Harbour Street Clinic",
                "23 November 2026", List.of("safe", "home"), List.of("7K3M", "QX0T"), "K7"), PaperSize.LETTER);
        var model = new PreviewModel(new DirectWork(), number -> new PageImages(file).page(number, PreviewModel.DPI),
                TEXTS, new PreviewModel.Acts(() -> did("print"), () -> did("save"), () -> done.add("left")));
        assertThat(PreviewView.over(stage.getScene(), model, TEXTS)).isTrue();
    }

    private boolean did(String what) {
        done.add(what);
        return wanted;
    }

    private PreviewView preview() {
        return desk.getChildren().stream().filter(PreviewView.class::isInstance).map(PreviewView.class::cast)
                .findFirst().orElse(null);
    }

    @Test
    void itsPagesAreTurnedAndSayWhatStandsOnThem() {
        screen.picture("preview");
        assertThat(screen.says("#preview-where")).isEqualTo("page 1 of 2");
        screen.press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN);
        assertThat(screen.says("#preview-where")).isEqualTo("page 2 of 2");
        var image = (ImageView) stage.getScene().lookup("#preview-image");
        assertThat(image.getAccessibleText()).contains("Copy 2 of 2", "7K3M");
        assertThat(image.getImage().getWidth()).as("Letter is 8.5 inches wide")
                .isEqualTo(8.5 * PreviewModel.DPI);
        screen.press(KeyCode.PAGE_UP);
        assertThat(screen.says("#preview-where")).isEqualTo("page 1 of 2");
    }

    @Test
    void whoWantsNoPrinterAfterAllIsBackAtThePaper() {
        wanted = false;
        screen.press(KeyCode.CONTROL, KeyCode.P);
        assertThat(preview()).isNotNull();
        wanted = true;
        screen.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(preview()).isNull();
        assertThat(done).containsExactly("print", "save");
    }

    @Test
    void escLeavesIt() {
        screen.press(KeyCode.ESCAPE);
        assertThat(preview()).isNull();
        assertThat(done).containsExactly("left");
    }
}
