package enthesis.ui.kit.banner;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.value.Side;
import enthesis.domain.words.Words;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.sign.Chip;
import enthesis.ui.kit.sign.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class BannerTest {
    private final Texts texts = new Texts(new Words(Locale.ENGLISH));
    private BannerView banner;

    @Start
    void show(Stage stage) {
        banner = new BannerView(texts, () -> {}, () -> {});
        var root = new BorderPane();
        root.setTop(banner);
        TestWindow.show(stage, new Theme(Theme.Look.LIGHT), root);
    }

    @Test
    void nothingIsPushedOffByALongNameAndManyAlerts(FxRobot robot) {
        var chips = new ArrayList<Chip.Fact>();
        chips.add(Chip.Fact.of(Tone.OK, "Allergies: none known  ·  asked 23 Nov"));
        for (int alert = 1; alert <= 9; alert++) {
            chips.add(Chip.Fact.of(Tone.CAUTION, "Diabetes: type " + alert));
        }
        chips.add(Chip.Fact.of(Tone.STOP, "Anticoagulant: warfarin"));
        robot.interact(() -> banner.facts.set(new BannerFacts("N".repeat(200) + ", محمد",
                "* 12 Apr 1968 (58 y)  ·  F  ·  weight missing  ·  No. 000001", chips,
                List.of(new BannerFacts.Served(Side.LEFT, "knee", "Session 1 of 3", "1 of 3")))));
        robot.interact(() -> {
            banner.applyCss();
            banner.layout();
        });
        assertThat(banner.getHeight()).isEqualTo(64);
        for (var node : banner.getChildren()) {
            assertThat(node.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(1280);
            assertThat(node.getBoundsInParent().getMinY()).isGreaterThanOrEqualTo(0);
            assertThat(node.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(64);
        }
        assertThat(chips(robot)).contains("Anticoagulant: warfarin");
        assertThat(chips(robot)).anyMatch(words -> words.matches("\\+\\d more"));
    }

    /// Facts in the patient's own words can be long: never more than two rows of them.
    @Test
    void longFactsStayWithinTheBanner(FxRobot robot) {
        var chips = IntStream.rangeClosed(1, 6).mapToObj(at -> Chip.Fact.of(at % 2 == 0 ? Tone.STOP : Tone.CAUTION,
                "Antiplatelet: as told by the patient's daughter, " + at)).toList();
        robot.interact(() -> banner.facts.set(new BannerFacts("NOVAK, Jana", "* 12 Apr 1968 (58 y)", chips,
                List.of(new BannerFacts.Served(Side.LEFT, "knee", "Session 1 of 3", "1 of 3")))));
        robot.interact(() -> {
            banner.applyCss();
            banner.layout();
        });
        assertThat(banner.getHeight()).isEqualTo(64);
        for (var chip : robot.lookup(".chip").match(Node::isVisible).queryAll()) {
            var box = chip.localToScene(chip.getLayoutBounds());
            assertThat(box.getMinY()).isGreaterThanOrEqualTo(0);
            assertThat(box.getMaxY()).isLessThanOrEqualTo(64);
        }
        assertThat(chips(robot)).hasSizeLessThan(6).anyMatch(words -> words.matches("\\+\\d more"));
    }

    /// One short fact takes no more room than it needs; the line about the session is whole.
    @Test
    void theSessionIsSaidInFullWhereThereIsRoom(FxRobot robot) {
        var session = "Session 1 of 3  ·  agreed 15 %  ·  0 days since the last one";
        show(robot, List.of(Chip.Fact.of(Tone.OK, "Allergies: none known")), session);
        assertThat(drawn(robot, session)).isEqualTo(session);
        assertThat(chips(robot)).containsExactly("Allergies: none known");
    }

    /// Many allergies in one fact end in dots inside the banner; they stand whole in the tooltip.
    @Test
    void aFactWiderThanTheBannerStaysInIt(FxRobot robot) {
        show(robot, List.of(Chip.Fact.of(Tone.STOP, "Allergies: " + "LATEX, severe; ".repeat(20))), "Session 1 of 3");
        var chip = robot.lookup(".chip").match(Node::isVisible).query();
        assertThat(chip.localToScene(chip.getLayoutBounds()).getMaxX()).isLessThan(1280);
        assertThat(banner.getChildren().getLast().getBoundsInParent().getMaxX()).isLessThanOrEqualTo(1280);
    }

    private void show(FxRobot robot, List<Chip.Fact> chips, String session) {
        robot.interact(() -> banner.facts.set(new BannerFacts("NOVAK, Jana", "* 12 Apr 1968 (58 y)", chips,
                List.of(new BannerFacts.Served(Side.LEFT, "knee", session, "1 of 3")))));
        robot.interact(() -> {
            banner.applyCss();
            banner.layout();
        });
    }

    private static String drawn(FxRobot robot, String words) {
        return robot.from(robot.lookup(words).<Label>query()).lookup(".text").queryText().getText();
    }

    private static List<String> chips(FxRobot robot) {
        return robot.lookup(".chip").match(Node::isVisible).queryAll().stream().map(chip -> ((Chip) chip).getText())
                .toList();
    }
}
