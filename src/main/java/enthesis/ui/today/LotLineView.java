package enthesis.ui.today;

import enthesis.domain.entry.Choices;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.sign.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One lot of Today: what it is, when it was opened, and its last day.
final class LotLineView extends HBox {

    LotLineView(LotLine line, Texts texts, LocalDate today) {
        super(12);
        var lot = line.lot();
        var second = lot.dates().opened().map(day -> texts.say("today.lot.opened", lot.lot(), texts.day(day)))
                .orElse(lot.lot());
        boolean over = line.state() != ShelfLot.State.SOON;
        var last = over ? texts.say("today.lot." + Choices.text(line.state())) : texts.day(line.last());
        var words = new VBox(3, LinesView.styled(line.name(), "line-name"), LinesView.styled(second, "line-second"));
        var right = LinesView.right(LinesView.flagged(last, over ? Tone.STOP : Tone.CAUTION),
                over ? texts.say("today.lot.since", texts.day(line.last())) : left(texts, today, line.last()));
        words.setMinWidth(0);
        setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, right);
        getStyleClass().add("work-line");
        setAccessibleText(line.name() + ", " + second + ", " + last);
    }

    private static String left(Texts texts, LocalDate today, LocalDate last) {
        long days = ChronoUnit.DAYS.between(today, last);
        return days == 0
                ? texts.say("today.lastDay")
                : texts.say(days == 1 ? "today.dayLeft" : "today.daysLeft", Long.toString(days));
    }
}
