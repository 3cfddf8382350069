package enthesis.ui.course.candidacy;

import enthesis.domain.course.candidacy.CandidacyFields;
import enthesis.domain.course.candidacy.CandidacyRow;
import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.practice.assess.Contraindication;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RowLabel;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One question: its words with what is known of the answer below, and yes, no, unknown; where the chart answers by
/// itself, its answer.
final class AskedView extends VBox {
    private final CandidacyModel model;
    private final Texts texts;
    private final Contraindication question;
    private final RowLabel label;
    private final ChoiceBar bar;
    private final Label told = new Label();
    private final EntryField day;

    AskedView(CandidacyModel model, Texts texts, Contraindication question, Places places) {
        this.model = model;
        this.texts = texts;
        this.question = question;
        var id = question.id();
        var field = CandidacyFields.answer(id);
        setId("row-" + id);
        label = new RowLabel(question.asks(), "").wrapped().marked(model.mark(field));
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        bar = new ChoiceBar(model.sheet.text(field), Stream.of(Answer.values())
                .map(answer -> new Option(Choices.text(answer), texts.say("candidacy.answer." + Choices.text(answer))))
                .toList()).named("asked-" + id);
        bar.setMinWidth(USE_PREF_SIZE);
        bar.setAccessibleText(question.asks());
        places.put(field, bar);
        told.getStyleClass().addAll("chip", "told", "tone-info");
        told.setId("told-" + id);
        told.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(label, told, bar);
        row.getStyleClass().addAll("question", "asked");
        day = new EntryField(question.asksDate() ? texts.say("candidacy.detail." + id) : "",
                model.sheet.text(CandidacyFields.detail(id)))
                .named("detail-" + id);
        day.managedProperty().bind(day.visibleProperty());
        places.put(CandidacyFields.detail(id), day.field());
        getChildren().add(row);
        if (question.asksDate()) {
            getChildren().add(day);
        }
    }

    boolean is(CandidacyRow row) {
        return row.question().equals(question);
    }

    void show(CandidacyRow row) {
        boolean chart = row.isTold();
        seen(told, chart);
        seen(bar, !chart);
        told.setText(chart ? texts.say("candidacy.told." + Choices.text(row.answer().orElseThrow())) : "");
        told.getStyleClass().setAll("label", "chip", "told", row.toldYes() ? "tone-caution" : "tone-info");
        label.second.setText(second(row));
        day.setVisible(row.typed().equals(Optional.of(Answer.YES)));
    }

    private String second(CandidacyRow row) {
        var number = row.question().row();
        if (row.told().isPresent() && (row.isTold() || row.contradicted())) {
            return texts.say("candidacy.row", number, texts.say(row.told().get().by()));
        }
        if (row.expired().isPresent()) {
            var before = row.expired().get();
            return texts.say("candidacy.row", number, texts.say("candidacy.expired",
                    texts.say("candidacy.told." + before.said().answer()), texts.date(before.day())));
        }
        if (row.typed().isPresent()) {
            return model.before(row).map(one -> texts.say("candidacy.row", number, texts.say("candidacy.asked",
                    texts.date(one.day()), model.page.names().getOrDefault(one.who(), "")))).orElse(number);
        }
        return row.needed() ? number : texts.say("candidacy.row", number, texts.say("candidacy.atCheckIn"));
    }

    private static void seen(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }
}
