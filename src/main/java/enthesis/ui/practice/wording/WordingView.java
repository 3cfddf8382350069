package enthesis.ui.practice.wording;

import enthesis.domain.wording.Language;
import enthesis.domain.wording.SheetLine;
import enthesis.domain.wording.WordingForm;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.practice.entry.EntryFormView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The form of one line of the papers: in English and as shipped, and in the practice's own words.
public final class WordingView extends EntryFormView {
    private final VBox own = area(WordingForm.TEXT, 5);

    public WordingView(WordingModel model, Texts texts, Runnable leave) {
        super("wording", "wording", model, texts, leave);
        var page = model.page;
        var english = page.line().in(Language.ENGLISH);
        own.getChildren().add(hint(places(SheetLine.places(english).stream().toList())));
        var fields = new ArrayList<Node>(List.of(new SectionHead(say("paper." + page.line().paper()),
                say("inLanguage", page.language().recorded()))));
        if (page.language() != Language.ENGLISH) {
            fields.add(shown("inEnglish", english));
        }
        fields.addAll(List.of(shown("shippedText", page.shipped()), own));
        begin(14, fields.toArray(Node[]::new));
    }

    private VBox shown(String key, String words) {
        var label = new Label(say(key));
        label.getStyleClass().add("field-label");
        var text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        return new VBox(4, label, text);
    }

    private String places(List<String> places) {
        return places.isEmpty()
                ? say("noPlaces")
                : say("places", places.stream().map(place -> "{" + place + "}").collect(Collectors.joining(", ")));
    }

    @Override
    public void start() {
        start(own);
    }
}
