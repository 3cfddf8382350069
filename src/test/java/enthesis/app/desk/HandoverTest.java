package enthesis.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class HandoverTest {
    private final List<String> told = new ArrayList<>();
    private final Pane chart = new Pane();
    private final Pane patients = new Pane();

    @Test
    void theChartIsTakenOutAndClosingAsksFirst() {
        var handover = new Handover(chart);
        assertThat(handover.asked()).isFalse();
        handover.give(patients, () -> told.add("asked"));
        assertThat(handover.room.getChildren()).containsExactly(patients);
        assertThat(chart.getParent()).isNull();
        assertThat(handover.asked()).isTrue();
        assertThat(told).containsExactly("asked");
        handover.takeBack();
        assertThat(handover.room.getChildren()).containsExactly(chart);
        assertThat(handover.asked()).isFalse();
    }

    /// Under the curtain nobody draws: the program may end.
    @Test
    void underTheCurtainItDoesNotAsk() {
        var handover = new Handover(chart);
        handover.give(patients, () -> told.add("asked"));
        handover.room.setVisible(false);
        assertThat(handover.asked()).isFalse();
        assertThat(told).isEmpty();
    }
}
