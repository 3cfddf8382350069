package enthesis.ui.course.candidacy;

import enthesis.domain.course.candidacy.Candidacy;
import enthesis.domain.course.candidacy.CandidacyFields;
import enthesis.domain.entry.Choices;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.assess.Evidence;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RowLabel;
import enthesis.ui.kit.section.SectionPage;
import enthesis.ui.kit.sign.Signs;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How it stands, what studies show of the indication, what the solution is to be, and what the physician decided.
final class PlanView extends VBox {
    private static final double CHOICE = 210;

    private final CandidacyModel model;
    private final Texts texts;
    private final HBox status = new HBox(8);
    private final Label says = new Label();

    PlanView(CandidacyModel model, Texts texts, Places places) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("questions");
        says.setId("status");
        says.setWrapText(true);
        says.getStyleClass().add("row-title");
        HBox.setHgrow(says, Priority.ALWAYS);
        status.getStyleClass().add("today-notice");
        getChildren().addAll(SectionPage.heading(texts.say("candidacy.status")), status, evidence(),
                SectionPage.heading(texts.say("candidacy.plan")),
                SpeaksForView.choice(model, places, CandidacyFields.PROLIFERANT, texts.say("candidacy.proliferant"),
                        texts.say("candidacy.proliferant.second"),
                        model.reading.get().questionnaire().proliferants().stream()
                                .map(key -> new Option(key, texts.say("candidacy.proliferant." + key))).toList()),
                anaesthetic(places),
                SpeaksForView.choice(model, places, CandidacyFields.DECISION, texts.say("candidacy.decision"), "",
                        Stream.of(Candidacy.Decision.values()).map(one -> new Option(Choices.text(one),
                                texts.say("candidacy.decision." + Choices.text(one)))).toList()));
        model.reading.subscribe(this::show);
    }

    private VBox evidence() {
        var title = new Label(texts.say("candidacy.evidence"));
        title.getStyleClass().add("row-title");
        var words = new Label(model.page.evidence().map(Evidence::shows)
                .orElseGet(() -> texts.say("candidacy.evidence.none")));
        words.setId("evidence");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var source = new Label(Stream.concat(model.page.evidence().map(Evidence::source).stream().map(this::source),
                Stream.of(texts.say("candidacy.evidence.payers"))).reduce((one, other) -> one + ". " + other)
                .orElse(""));
        source.getStyleClass().add("row-second");
        source.setWrapText(true);
        source.setMinHeight(USE_PREF_SIZE);
        var box = new VBox(2, title, words, source);
        box.getStyleClass().add("evidence");
        return box;
    }

    private String source(Source source) {
        return switch (source) {
            case Source.Seed _ -> texts.say("kit.finding.source.seed");
            case Source.Published published -> published.name();
            case Source.Practice _ -> texts.say("kit.finding.source.practice");
        };
    }

    private HBox anaesthetic(Places places) {
        var options = new ArrayList<Option>();
        options.add(new Option("none", texts.say("candidacy.anaesthetic.none")));
        model.page.candidate().practice().anaesthetics().drugs()
                .forEach(drug -> options.add(new Option(drug.key(), drug.name())));
        var choice = new SearchChoice(texts, "", model.sheet.text(CandidacyFields.ANAESTHETIC), options)
                .prompt(texts.say("candidacy.anaesthetic.prompt")).named("plan-anaesthetic");
        choice.box().setAccessibleText(texts.say("candidacy.anaesthetic"));
        choice.setPrefWidth(CHOICE);
        choice.setMinWidth(CHOICE);
        places.put(CandidacyFields.ANAESTHETIC, choice.box());
        var label = new RowLabel(texts.say("candidacy.anaesthetic"), texts.say("candidacy.anaesthetic.second"));
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        var row = new HBox(label, choice);
        row.getStyleClass().addAll("question", "asked");
        return row;
    }

    private void show(Candidacy now) {
        var tone = switch (now.status()) {
            case CLEAR -> "tone-ok";
            case BLOCKED -> "tone-stop";
            case INCOMPLETE -> "tone-needs";
        };
        status.getStyleClass().setAll("today-notice", tone);
        var sign = switch (now.status()) {
            case CLEAR -> Optional.<Level>empty();
            case BLOCKED -> Optional.of(Level.STOP);
            case INCOMPLETE -> Optional.of(Level.MISSING);
        };
        status.getChildren().setAll(sign.map(level -> Signs.of(level)).stream().toList());
        status.getChildren().add(says);
        says.setText(texts.say("candidacy.status." + Choices.text(now.status()),
                Long.toString(model.count(Level.STOP) + model.count(Level.DEFER)),
                Long.toString(model.count(Level.MISSING))));
    }
}
