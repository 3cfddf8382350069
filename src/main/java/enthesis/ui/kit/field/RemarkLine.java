package enthesis.ui.kit.field;

import enthesis.domain.finding.Level;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.kit.sign.Tone;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The sentence under a field: sign, words, and the link that mends. Takes no room while there is nothing to say.
public final class RemarkLine extends HBox {
    /// One line of its small letters.
    private static final double PLACE = 15.5;

    private boolean stays;

    /// Keeps the place of so many lines while there is nothing to say, so that what is below does not move under
    /// the hand.
    void keepPlace(int lines) {
        stays = true;
        setMinHeight(PLACE * lines);
        setManaged(true);
    }

    public RemarkLine() {
        getStyleClass().add("remark-line");
    }

    public void show(Remark remark) {
        var tone = tone(remark.state());
        getChildren().clear();
        getStyleClass().setAll("remark-line", tone.styleClass());
        setManaged(stays || !remark.sentence().isEmpty());
        setVisible(!remark.sentence().isEmpty());
        switch (remark.state()) {
            case REFUSED -> getChildren().add(Signs.of(Level.REFUSED));
            case CAUTION -> getChildren().add(Signs.of(Level.CAUTION));
            case MISSING -> getChildren().add(Signs.of(Level.MISSING));
            case PLAIN, PLANNED, SIGNED -> {
            }
        }
        var words = new Label(remark.sentence());
        words.setWrapText(true);
        words.setMinWidth(0);
        getChildren().add(words);
        remark.mend().ifPresent(this::offer);
    }

    private void offer(Remark.Mend mend) {
        var link = new Hyperlink(mend.text());
        link.setMnemonicParsing(true);
        link.setOnAction(_ -> mend.act().run());
        link.setMinWidth(USE_PREF_SIZE);
        getChildren().add(link);
    }

    private static Tone tone(Remark.State state) {
        return switch (state) {
            case PLAIN, PLANNED, SIGNED -> Tone.PLAIN;
            case CAUTION -> Tone.CAUTION;
            case REFUSED -> Tone.STOP;
            case MISSING -> Tone.NEEDS;
        };
    }
}
