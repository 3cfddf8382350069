package enthesis.ui.kit.frame;

import enthesis.domain.value.Side;
import enthesis.domain.words.Words;
import enthesis.ui.kit.sign.SideTag;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The title of a section with one sentence beside it; where it matters, the side first.
public final class SectionHead extends HBox {
    private final Label sentence = new Label();

    public SectionHead(String title, String sentence) {
        var name = new Label(title);
        name.getStyleClass().add("section-title");
        name.setMinWidth(USE_PREF_SIZE);
        this.sentence.setText(sentence);
        this.sentence.getStyleClass().add("section-sentence");
        getStyleClass().add("section-head");
        getChildren().addAll(name, this.sentence);
    }

    public SectionHead side(Side side, Words words) {
        getChildren().addFirst(new SideTag(side, SideTag.Size.LARGE, words));
        return this;
    }

    public Label sentence() {
        return sentence;
    }
}
