package enthesis.ui.practice.protocol;

import static enthesis.ui.practice.PracticeStage.PROTOCOLS;
import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.plan.Protocol;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import enthesis.ui.practice.list.OffersModel.Offers;
import enthesis.ui.practice.list.OffersModel.OffersDesk;
import enthesis.ui.practice.list.Whose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class ProtocolsViewTest implements Offers<Protocol, ProtocolLine> {
    private final List<String> done = new ArrayList<>();
    private PracticeStage screen;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
        var desk = new OffersDesk<Protocol, ProtocolLine>(new DirectWork(), TEXTS, this,
                chosen -> done.add("edit " + chosen.map(Protocol::id).orElse("new")));
        var view = new ProtocolsView(new ProtocolsModel(desk, this::copy, lines()), TEXTS, () -> done.add("leave"));
        screen.show(view, view::start);
    }

    private static List<ProtocolLine> lines() {
        var first = PROTOCOLS.getFirst();
        return Stream.concat(PROTOCOLS.stream().map(one -> new ProtocolLine(one,
                one.equals(first) ? Whose.CHANGED : Whose.SHIPPED)),
                Stream.of(new ProtocolLine(new Protocol("a1", "hip", "Hip, ours", first.steps()), Whose.OWN)))
                .toList();
    }

    private static List<ProtocolLine> withoutFirst() {
        var all = new ArrayList<>(lines());
        var gone = all.removeFirst();
        all.add(new ProtocolLine(gone.entry(), Whose.HIDDEN));
        return all;
    }

    @Override
    public List<ProtocolLine> hide(Protocol protocol) {
        done.add("retire " + protocol.id());
        return withoutFirst();
    }

    @Override
    public List<ProtocolLine> giveBack(Protocol protocol) {
        done.add("give back " + protocol.id());
        return lines();
    }

    private List<ProtocolLine> copy(Protocol protocol) {
        throw new IllegalStateException();
    }

    @Test
    void oneIsEditedAndAnotherBegun() {
        screen.picture("protocols");
        screen.press(KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.ALT, KeyCode.N).press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("edit knee-joint", "edit new", "leave");
    }

    @Test
    void oneIsRetiredAndOfferedAgain() {
        screen.press(KeyCode.ALT, KeyCode.R);
        assertThat(screen.says("#protocols-message"))
                .isEqualTo("Retired: Knee, periarticular. It is not offered any more.");
        screen.press(KeyCode.END);
        screen.picture("protocols-retired");
        screen.press(KeyCode.ENTER).press(KeyCode.ALT, KeyCode.R);
        assertThat(screen.says("#protocols-message")).isEqualTo("Offered again: Knee, periarticular.");
        assertThat(done).containsExactly("retire knee-periarticular", "give back knee-periarticular");
    }

    @Test
    void whatDidNotWorkIsSaid() {
        screen.press(KeyCode.ALT, KeyCode.C);
        assertThat(screen.says("#protocols-message")).startsWith("That did not work.");
    }
}
