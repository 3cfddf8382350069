package enthesis.ui.insight;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.insight.Seen;
import enthesis.domain.insight.rows.Rows;
import enthesis.domain.practice.Practice;
import enthesis.storage.insight.MadeUp;
import enthesis.storage.reference.ReferenceData;
import enthesis.ui.insight.InsightModel.InsightDesk;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class InsightViewTest {
    private static final Practice PRACTICE = ReferenceData.load();
    private static final Seen SEEN = MadeUp.seen(PRACTICE);

    private static final Set<String> LOOKED_AT = Set.of("flare", "response12", "complete");

    private final Map<String, Rows> saved = new HashMap<>();
    private final List<String> heard = new ArrayList<>();
    private PracticeStage screen;
    private InsightModel model;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
    }

    private void open(InsightModel.Source source) {
        model = new InsightModel(new InsightDesk(new DirectWork(), source, PRACTICE, TEXTS, new Random(5),
                saved::put));
        var made = new InsightView[1];
        screen.act(() -> made[0] = new InsightView(model, TEXTS, new InsightActs(() -> heard.add("today"),
                () -> heard.add("find"), () -> heard.add("lock"))));
        screen.show(made[0], () -> {
            model.refresh();
            made[0].start();
        });
    }

    /// All questions by the arrows alone, each as figure and as numbers, each with what it cannot say.
    @Test
    void everyQuestionIsAnsweredByKeysAlone(FxRobot robot) {
        open(() -> SEEN);
        assertThat(screen.focused("#insight-questions")).isTrue();
        var titles = new HashSet<String>();
        for (var question : model.questions) {
            assertThat(screen.says("#insight-title")).isEqualTo(question.title());
            assertThat(screen.says("#insight-cannot")).startsWith("It cannot say");
            assertThat(screen.shown("#insight-figure")).isTrue();
            assertThat(titles.add(question.title())).isTrue();
            picture(question.key(), "");
            screen.press(KeyCode.ALT, KeyCode.T);
            assertThat(screen.shown("#insight-table")).isTrue();
            if (question.key().equals("response12")) {
                hidden(robot);
            }
            picture(question.key(), "-table");
            screen.press(KeyCode.ALT, KeyCode.T).press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.DOWN);
        }
        assertThat(titles).hasSize(12);
        screen.press(KeyCode.F1).press(KeyCode.CONTROL, KeyCode.K);
        assertThat(heard).containsExactly("today", "find");
    }

    /// What is hidden has the room of the numbers that are not shown.
    private static void hidden(FxRobot robot) {
        var cells = robot.lookup(".insight-cell").queryAllAs(Label.class);
        assertThat(cells.stream().filter(cell -> cell.getText().startsWith("fewer than 5"))).isNotEmpty()
                .allMatch(cell -> GridPane.getColumnSpan(cell) == 5);
    }

    /// One of each kind of figure is enough to be looked at.
    private void picture(String key, String end) {
        if (LOOKED_AT.contains(key)) {
            screen.picture("insight-" + key + end);
        }
    }

    @Test
    void rowsThatAreSavedNameNobody() {
        open(() -> SEEN);
        for (var _ : model.questions) {
            screen.press(KeyCode.ALT, KeyCode.E).press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        }
        assertThat(saved).hasSize(12).containsKey("enthesis-insight-flare.csv");
        var flare = saved.get("enthesis-insight-flare.csv");
        assertThat(flare.columns()).startsWith("row", "patient", "course", "region", "indication", "small_cell",
                "session", "day", "percent");
        assertThat(flare.lines()).allMatch(line -> line.get(7).equals("0"));
        assertThat(flare.lines().stream().map(List::getFirst)).doesNotHaveDuplicates();
        assertThat(flare.lines().stream().filter(line -> line.get(3).equals("hip")))
                .isNotEmpty().allMatch(line -> line.get(5).equals("yes"));
        assertThat(flare.lines().stream().filter(line -> line.get(3).equals("knee")))
                .allMatch(line -> line.get(5).equals("no"));
        assertThat(saved.values()).allSatisfy(rows -> assertThat(rows.toString())
                .doesNotContain("Canary", "2023-", "2024-", "2025-", "2026-"));
    }

    @Test
    void aRegionIsCountedAlone() {
        open(() -> SEEN);
        screen.act(() -> model.region.set("hip"));
        assertThat(screen.says("#insight-counted")).startsWith("Courses: 3,");
        assertThat(screen.shown("#insight-figure")).isFalse();
        assertThat(screen.says("#insight-few")).startsWith("Too few to conclude");
        screen.picture("insight-too-few");
    }

    @Test
    void nothingSignedYetIsSaidAndAFailureToo() {
        open(() -> new Seen(SEEN.today(), List.of()));
        assertThat(screen.says("#insight-counted")).isEqualTo("Nothing was signed yet that could be counted.");
        screen.picture("insight-empty");
        open(() -> {
            throw new IllegalStateException("no");
        });
        assertThat(screen.says("#insight-failure")).isNotBlank();
        screen.picture("insight-failed");
    }
}
