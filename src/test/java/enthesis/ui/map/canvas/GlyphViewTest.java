package enthesis.ui.map.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.Points;
import enthesis.domain.visit.Cases;
import enthesis.ui.kit.MapDress;
import enthesis.ui.kit.Theme;
import enthesis.ui.visit.Workspace;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A sign says given, planned and skipped in every solution's colour, and never hides its number.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class GlyphViewTest {
    private HBox row;

    @Start
    void show(Stage stage) {
        row = new HBox();
        var scene = new Scene(row, 300, 100);
        var theme = new Theme(Theme.Look.LIGHT);
        theme.dress(scene);
        MapDress.of(row, theme);
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3"})
    void onlyAGivenSignIsFilled(String solution) {
        var surface = fill(shown(new MarkerView(point(solution, "planned"), false, Workspace.TEXTS)), ".glyph-shape");
        for (var state : new String[]{"planned", "skipped"}) {
            for (var sign : signs(point(solution, state))) {
                assertThat(fill(sign, ".glyph-shape")).as(state).isEqualTo(surface);
                assertThat(fill(sign, ".glyph-number")).as(state).isNotEqualTo(surface);
            }
        }
        for (var sign : signs(point(solution, "given"))) {
            assertThat(fill(sign, ".glyph-shape")).isNotEqualTo(surface);
            assertThat(fill(sign, ".glyph-number")).isNotEqualTo(fill(sign, ".glyph-shape"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3"})
    void aPointOfAnotherViewIsNeverFilled(String solution) {
        for (var state : new String[]{"planned", "skipped", "given"}) {
            var sign = shown(new MarkerView(point(solution, state), true, Workspace.TEXTS));
            assertThat(fill(sign, ".glyph-shape")).as(state).isEqualTo(Color.TRANSPARENT);
        }
    }

    private Node[] signs(Point point) {
        return new Node[]{shown(GlyphView.listed(point)), shown(new MarkerView(point, false, Workspace.TEXTS))};
    }

    private static Point point(String solution, String state) {
        return Points.read(Cases.point(Sheet.EMPTY, 1, "0.5", state, "right").with(PointFields.solution(1), solution))
                .getFirst();
    }

    private Node shown(Node sign) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            row.getChildren().setAll(sign);
            row.applyCss();
            return null;
        });
        return sign;
    }

    private static Paint fill(Node sign, String part) {
        return ((Shape) sign.lookup(part)).getFill();
    }
}
