package enthesis.ui.outcome.question;

import enthesis.domain.entry.Field;
import enthesis.domain.outcome.form.OutcomeFields;
import enthesis.domain.practice.outcome.Instrument;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The questions of one instrument, with whom they are owed to.
public final class InstrumentView extends VBox {
    private static final int IN_LINE = 4;

    private final Asking asking;
    private final Instrument instrument;
    private final List<ActivityView> activities = new ArrayList<>();

    public InstrumentView(Asking asking, Instrument instrument) {
        this.asking = asking;
        this.instrument = instrument;
        setId("ask-" + instrument.key());
        getStyleClass().add("instrument");
        switch (instrument.scored()) {
            case ONE -> getChildren().add(one());
            case MEAN -> IntStream.rangeClosed(1, instrument.items()).forEach(item -> getChildren().add(
                    new ScaleView(asking, OutcomeFields.item(instrument, item), say("ask", "." + item),
                            instrument.key())));
            case ACTIVITIES -> activities();
            case TICKS -> getChildren().addAll(ScaleView.words(say("ask", ""), "question-words"),
                    new TicksView(asking, instrument));
        }
        if (!instrument.credit().isEmpty()) {
            getChildren().add(ScaleView.words(instrument.credit(), "question-credit"));
        }
    }

    private String say(String what, String more) {
        return asking.texts().say("outcome." + what + "." + instrument.key() + more);
    }

    private Node one() {
        var field = OutcomeFields.item(instrument, 1);
        if (instrument.from() == 0) {
            return new ScaleView(asking, field, say("ask", ""), instrument.key());
        }
        var bar = new ChoiceBar(asking.sheet().text(field), IntStream.rangeClosed(instrument.from(), instrument.to())
                .mapToObj(one -> new Option(Integer.toString(one), one + " "
                        + asking.texts().say("outcome." + instrument.key() + "." + one)))
                .toList()).named("ask-score-" + instrument.key()).inLines(IN_LINE);
        bar.setAccessibleText(say("ask", ""));
        var label = ScaleView.words(say("ask", ""), "question-words");
        label.setLabelFor(bar);
        var question = new VBox(label, bar);
        question.getStyleClass().add("question");
        return question;
    }

    private void activities() {
        if (asking.offer().activities().isEmpty()) {
            getChildren().add(ScaleView.words(asking.texts().say("outcome.ask." + instrument.key() + ".name",
                    Integer.toString(instrument.items())), "question-words"));
        }
        for (int place = 1; place <= asking.places(instrument); place++) {
            activities.add(new ActivityView(asking, instrument, place));
        }
        getChildren().addAll(activities);
    }

    /// Marks the activities that are rated but not named.
    public void missing(Collection<Field> missing) {
        activities.forEach(one -> one.missing(missing, asking.texts().say("outcome.missing.words")));
    }
}
