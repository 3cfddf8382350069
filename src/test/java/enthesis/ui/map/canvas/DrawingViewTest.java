package enthesis.ui.map.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.drawing.DrawnPath;
import enthesis.domain.map.drawing.Layer;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.ui.map.Examples;
import enthesis.ui.pace.Slowness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(value = 300, unit = TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init")
class DrawingViewTest {
    private static final Pattern RULE = Pattern.compile("\\.im-([a-z0-9-]+)");
    private Group paper;

    @Start
    void show(Stage stage) {
        paper = new Group();
        var scene = new Scene(paper, 727, 569);
        scene.getStylesheets().add(
                Objects.requireNonNull(DrawingView.class.getResource("/enthesis/ui/map-light.css")).toExternalForm());
        stage.setScene(scene);
        stage.show();
    }

    private static Stream<MapSheet> sheets() {
        return Examples.ATLAS.regions().stream().flatMap(region -> region.sheets().stream());
    }

    private static Set<String> rules(String name) throws IOException {
        try (var in = Objects.requireNonNull(DrawingView.class.getResourceAsStream("/enthesis/ui/" + name))) {
            return RULE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results()
                    .map(found -> found.group(1)).collect(Collectors.toSet());
        }
    }

    @Test
    void everyLookOfTheArtworkHasARuleInBothThemes() throws IOException {
        var body = Examples.ATLAS.body().stream().map(figure -> figure.sheet());
        var looks = Stream.concat(sheets(), body).flatMap(sheet -> sheet.paths().stream()).map(DrawnPath::look)
                .collect(Collectors.toSet());
        assertThat(rules("map-light.css")).containsAll(looks);
        assertThat(rules("map-dark.css")).containsAll(looks);
    }

    @Test
    void aHiddenLayerLeavesTheGround(FxRobot robot) {
        var sheet = sheets().findFirst().orElseThrow();
        var seen = new ArrayList<Node>();
        robot.interact(() -> {
            var drawing = new DrawingView(sheet);
            drawing.show(Set.of(Layer.NERVES));
            drawing.getChildren().stream().filter(Node::isVisible).forEach(seen::add);
        });
        assertThat(seen).hasSize((int) sheet.paths().stream()
                .filter(path -> path.layer() == Layer.GROUND || path.layer() == Layer.NERVES).count());
    }

    @Test
    void theStructureUnderThePointerIsLit(FxRobot robot) {
        var sheet = Examples.ATLAS.sheet("knee-lateral", 1).orElseThrow();
        var fills = new ArrayList<Object>();
        robot.interact(() -> {
            var drawing = new DrawingView(sheet);
            paper.getChildren().setAll(drawing);
            int index = sheet.paths().indexOf(
                    sheet.paths().stream().filter(path -> path.id().equals(Optional.of("lcl"))).findFirst()
                            .orElseThrow());
            for (var lit : List.of(Optional.of("lcl"), Optional.<String>empty())) {
                drawing.light(lit);
                paper.applyCss();
                fills.add(((SVGPath) drawing.getChildren().get(index)).getFill());
            }
        });
        assertThat(fills).containsExactly(Color.web("#8FC3CE"), Color.web("#BCCBDA"));
    }

    /// `rulings.md` 27: first picture of a sheet within 100 ms as median over all sheets, 200 ms for the worst, warm.
    /// Each sheet counts by its fastest of five, each set against how slow the machine is at that moment.
    @Test
    void everySheetIsPicturedInTime(FxRobot robot) {
        sheets().forEach(sheet -> pictured(robot, sheet));
        var times = sheets()
                .map(sheet -> Stream.generate(() -> pictured(robot, sheet)).limit(5).min(Double::compare).orElseThrow())
                .sorted().toList();
        assertThat(times.get(times.size() / 2)).isLessThanOrEqualTo(100);
        assertThat(times.getLast()).isLessThanOrEqualTo(200);
    }

    private double pictured(FxRobot robot, MapSheet sheet) {
        double slowness = Slowness.now();
        var taken = new double[1];
        robot.interact(() -> {
            long from = System.nanoTime();
            var drawing = new DrawingView(sheet);
            paper.getChildren().setAll(drawing);
            paper.applyCss();
            paper.layout();
            paper.snapshot(null, null);
            taken[0] = (System.nanoTime() - from) / 1e6;
        });
        return taken[0] / slowness;
    }
}
