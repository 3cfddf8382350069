package enthesis.ui.practice.structure;

import static enthesis.ui.practice.PracticeStage.ATLAS;
import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.index.Said;
import enthesis.domain.map.index.Structure;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.practice.PracticeStage;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class StructuresViewTest {
    private final List<String> done = new ArrayList<>();
    private PracticeStage screen;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
        var mpfl = Structure.find(ATLAS, "knee", "mpfl-femoral").orElseThrow();
        var said = mpfl.said();
        var own = mpfl.saying(new Said(said.name(), List.of("schottle"), said.kind(), said.typical(), said.atRisk(),
                said.note())).target();
        var now = ATLAS.with(target -> target.id().equals(own.id()) ? own : target);
        var model = new StructuresModel(new IndexPage(now, ATLAS), TEXTS, one -> done.add(one.target().id()));
        var view = new StructuresView(model, TEXTS, () -> done.add("leave"));
        screen.show(view, view::start);
    }

    @Test
    void allAreListedByRegionAndTheFirstOneIsChosen() {
        assertThat(screen.says("#structures-count")).isEqualTo("422 structures");
        screen.picture("structures");
        screen.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.UP).press(KeyCode.ENTER);
        assertThat(done).containsExactly("patella-sup-lat");
    }

    @Test
    void theyAreFoundWhileTyping() {
        screen.type("schot");
        assertThat(screen.says("#structures-count")).isEqualTo("1 structure");
        screen.picture("structures-found");
        screen.press(KeyCode.ENTER);
        screen.into("#structures-find", "elbow").press(KeyCode.PAGE_DOWN).press(KeyCode.ENTER);
        screen.into("#structures-find", "xyzzyqq").press(KeyCode.ENTER);
        assertThat(screen.says("#structures-count")).isEqualTo("Nothing is called “xyzzyqq”.");
        screen.picture("structures-none");
        screen.press(KeyCode.ESCAPE);
        assertThat(done).hasSize(3).startsWith("mpfl-femoral").endsWith("leave");
        assertThat(ATLAS.target("elbow", done.get(1))).isPresent();
    }
}
