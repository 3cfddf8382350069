package enthesis.ui.course.candidacy;

import enthesis.domain.course.candidacy.Candidacy;
import enthesis.domain.course.candidacy.CandidacyFields;
import enthesis.domain.entry.Field;
import enthesis.domain.practice.assess.Criterion;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RowLabel;
import enthesis.ui.kit.section.SectionPage;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What speaks for it: the practice's criteria, counted and no more.
final class SpeaksForView extends VBox {
    private final CandidacyModel model;
    private final Texts texts;
    private final Places places;
    private final Label heading = SectionPage.heading("");

    SpeaksForView(CandidacyModel model, Texts texts, Places places) {
        this.model = model;
        this.texts = texts;
        this.places = places;
        getStyleClass().add("questions");
        heading.setId("criteria");
        getChildren().add(heading);
        model.reading.get().questionnaire().criteria().forEach(one -> getChildren().add(row(one)));
        model.reading.subscribe(this::show);
    }

    private HBox row(Criterion criterion) {
        return choice(model, places, CandidacyFields.criterion(criterion.key()),
                criterion.asked(model.reading.get().questionnaire().months()), criterion.second(),
                criterion.answers().stream().map(answer -> new Option(answer, texts.say("candidacy.answer." + answer)))
                        .toList());
    }

    static HBox choice(CandidacyModel model, Places places, Field field, String title, String second,
            List<Option> options) {
        var label = new RowLabel(title, second).wrapped().marked(model.mark(field));
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        var bar = new ChoiceBar(model.sheet.text(field), options).named(field.group() + "-" + field.name());
        bar.setMinWidth(USE_PREF_SIZE);
        bar.setAccessibleText(title);
        places.put(field, bar);
        var row = new HBox(label, bar);
        row.getStyleClass().addAll("question", "asked");
        return row;
    }

    private void show(Candidacy now) {
        heading.setText(texts.say("candidacy.for", Integer.toString(now.met()),
                Integer.toString(now.questionnaire().criteria().size()), Integer.toString(now.criteriaAnswered())));
    }
}
