package enthesis.ui.practice.intake;

import enthesis.domain.entry.Choices;
import enthesis.domain.intake.Fact;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.practice.list.PageView;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ListView;

/// What other programs say of a patient, to be read: nothing of it counts as asked or measured here. Arrows go through
/// it, Esc leaves.
public final class BroughtView extends PageView {
    private static final int WHOLE_DATE = 10;

    private final ListView<Fact> list = new ListView<>();

    public BroughtView(List<Fact> facts, String who, Texts texts, Runnable leave) {
        super("brought", "brought", texts, leave);
        list(list, (fact, shown) -> shown.show(fact.words(), said(fact), kind(fact), false),
                fact -> String.join(", ", kind(fact), fact.words(), said(fact)));
        list.getItems().setAll(facts);
        list.getSelectionModel().selectFirst();
        column(14, hint(say("whose", who)), list);
        lay(foot(ActButton.primary(say("back"), "Enter", leave).named("brought-back")),
                new KeyMap().on("Enter", say("back").replace("_", ""), leave));
    }

    private String kind(Fact fact) {
        return say("kind." + Choices.text(fact.kind()));
    }

    /// Dates as the other program has them, as exact as that.
    private String said(Fact fact) {
        var since = day(fact.since());
        var until = day(fact.until());
        return Stream.of(fact.reading(), since.isEmpty() ? "" : say("since", since),
                until.isEmpty() ? "" : say("until", until), fact.status(), fact.code())
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("  \u00b7  "));
    }

    private String day(String text) {
        return text.length() >= WHOLE_DATE
                ? texts.date(LocalDate.parse(text.substring(0, WHOLE_DATE)))
                : text;
    }

    @Override
    public void start() {
        list.requestFocus();
    }
}
