package enthesis.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class ArrangementTest {
    private final Node one = new Pane();
    private final Node two = new Pane();
    private final Node three = new Pane();
    private final Pane parent = new Pane(one, two, three);
    private final List<Node> touched = new ArrayList<>();

    @Test
    void onlyWhatLiesWrongIsTouched() {
        var fresh = new Pane();
        parent.getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                Stream.concat(change.getAddedSubList().stream(), change.getRemoved().stream()).forEach(touched::add);
            }
        });
        Arrangement.lay(parent.getChildren(), List.of(one, fresh, three));
        assertThat(parent.getChildren()).containsExactly(one, fresh, three);
        assertThat(touched).containsExactly(two, fresh);
    }

    @Test
    void anyOrderIsReached() {
        Arrangement.lay(parent.getChildren(), List.of(three, one, two));
        assertThat(parent.getChildren()).containsExactly(three, one, two);
        Arrangement.lay(parent.getChildren(), List.of());
        assertThat(parent.getChildren()).isEmpty();
        Arrangement.lay(parent.getChildren(), List.of(two, three));
        assertThat(parent.getChildren()).containsExactly(two, three);
    }
}
