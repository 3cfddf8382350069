package enthesis.ui.followup;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.DateText;
import enthesis.domain.followup.Diaries;
import enthesis.domain.followup.event.AdverseEvent;
import enthesis.domain.followup.event.EventForm;
import enthesis.ui.followup.event.EventModel;
import enthesis.ui.followup.event.EventOf;
import enthesis.ui.followup.event.EventView;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class EventViewTest {
    private final List<AdverseEvent> written = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private PracticeStage screen;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
        open(Optional.empty());
    }

    private void open(Optional<AdverseEvent> before) {
        var offer = new EventForm.Offer(Diaries.PRACTICE.events(),
                new DateText(LocalDate.of(2026, 11, 30), DateText.Slashes.ASK));
        var desk = new EventModel.EventDesk(new DirectWork(), TEXTS, written::add, _ -> done.add("kept"));
        var view = new EventView(new EventModel(desk, Diaries.session("knee", 4), offer,
                before.map(event -> EventOf.again(event, List.of())).orElseGet(EventOf::fresh)), TEXTS,
                () -> done.add("leave"));
        screen.show(view, view::start);
    }

    @Test
    void anEventIsTypedByKeysAloneAndToldOnLater() {
        screen.press(KeyCode.ALT, KeyCode.W).type("hives on the leg").press(KeyCode.TAB).type("21.11.2026")
                .press(KeyCode.TAB).type("n").press(KeyCode.TAB).type("2").press(KeyCode.TAB).type("p")
                .press(KeyCode.TAB).type("antihistamine").press(KeyCode.TAB).type("o");
        screen.picture("event-typed");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).containsExactly("kept");
        var event = written.getFirst();
        assertThat(event.term()).isEqualTo("hives on the leg");
        assertThat(event.judged())
                .isEqualTo(new AdverseEvent.Judged(2, Answer.NO, AdverseEvent.Related.POSSIBLE));
        open(Optional.of(event));
        screen.act(() -> screen.focus("#event-outcome"));
        screen.type("r").press(KeyCode.TAB).type("24.11.2026").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written.getLast().id()).isEqualTo(event.id());
        assertThat(written.getLast().became().resolved()).contains(LocalDate.of(2026, 11, 24));
    }

    @Test
    void whatIsMissingOrCantBeIsSaid() {
        screen.into("#event-onset", "19.11.2026").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).isEqualTo("Not recorded: look at the marked fields.");
        screen.picture("event-refused");
        screen.press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("leave");
        assertThat(written).isEmpty();
    }
}
