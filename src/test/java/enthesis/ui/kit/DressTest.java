package enthesis.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import javafx.scene.Group;
import org.junit.jupiter.api.Test;

final class DressTest {
    @Test
    void theSameSaidAgainChangesNothing() {
        var node = new Group();
        var changes = new AtomicInteger();
        node.getStyleClass().addListener((ListChangeListener<String>) _ -> changes.incrementAndGet());
        Dress.as(node, "ceiling", "tone-ok");
        Dress.as(node, "ceiling", "tone-ok");
        assertThat(changes).hasValue(1);
        Dress.as(node, "ceiling", "tone-stop");
        assertThat(changes).hasValue(2);
        assertThat(node.getStyleClass()).containsExactly("ceiling", "tone-stop");
    }
}
