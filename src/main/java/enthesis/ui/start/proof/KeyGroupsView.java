package enthesis.ui.start.proof;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.Tied;
import enthesis.ui.kit.sign.Signs;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Nine boxes for the nine groups, typed from paper: a full one that agrees jumps on, pasting is refused, and what
/// differs is named by group and sign.
public final class KeyGroupsView extends VBox {
    private static final int ACROSS = 4;

    private final KeyProof proof;
    private final Texts texts;
    private final List<TextField> boxes = new ArrayList<>();
    private final Label wrong = new Label();
    private final Label agree = new Label();
    private final ProgressBar bar = new ProgressBar(0);

    public KeyGroupsView(KeyProof proof, Texts texts) {
        super(8);
        this.proof = proof;
        this.texts = texts;
        var title = new Label(texts.say("start.recovery.back"));
        title.getStyleClass().add("start-subtitle");
        var sentence = new Label(texts.say("start.recovery.back.text"));
        sentence.getStyleClass().add("sub");
        wrong.getStyleClass().addAll("start-failure", "tone-stop");
        wrong.setGraphic(Signs.of(Feather.X_OCTAGON));
        wrong.setWrapText(true);
        wrong.setId("wrong");
        bar.getStyleClass().add("ok");
        bar.setPrefWidth(180);
        var grid = new GridPane(8, 8);
        for (var group : proof.groups) {
            grid.add(cell(group), (group.number - 1) % ACROSS, (group.number - 1) / ACROSS);
        }
        var progress = new HBox(12, agree, bar);
        progress.getStyleClass().add("groups-progress");
        grid.add(progress, 1, 2, 3, 1);
        getChildren().addAll(title, sentence, grid, wrong);
        proof.agreeing().subscribe(_ -> look());
        proof.onPaper.subscribe(on -> {
            setDisable(!on);
            begin();
        });
        proof.shown.subscribe(on -> {
            if (on) {
                begin();
            }
        });
    }

    /// Typing back begins in the first group that is empty.
    private void begin() {
        boxes.stream().filter(box -> box.getText().isEmpty()).findFirst().ifPresent(TextField::requestFocus);
    }

    private VBox cell(KeyGroup group) {
        var label = new Label(group.length < ACROSS
                ? texts.say("start.recovery.check")
                : texts.say("start.recovery.group", Integer.toString(group.number)));
        label.getStyleClass().add("field-label");
        var box = new GroupBox(group);
        label.setLabelFor(box);
        box.setAccessibleText(label.getText());
        boxes.add(box);
        group.state().subscribe(state -> {
            box.pseudoClassStateChanged(PseudoClass.getPseudoClass("agrees"), state == KeyGroup.State.AGREES);
            box.pseudoClassStateChanged(PseudoClass.getPseudoClass("refused"), state == KeyGroup.State.DIFFERS);
            look();
            if (state == KeyGroup.State.AGREES && box.isFocused() && group.number < boxes.size()) {
                boxes.get(group.number).requestFocus();
            }
        });
        group.typed.subscribe(_ -> look());
        return new VBox(4, label, box);
    }

    private void look() {
        var first = proof.wrong();
        wrong.setVisible(first.isPresent());
        wrong.setText(first.map(this::sentence).orElse(" "));
        agree.setText(texts.say("start.recovery.agree", Integer.toString(proof.agreeing().get()),
                Integer.toString(proof.groups.size())));
        bar.setProgress(proof.agreeing().get() / (double) proof.groups.size());
    }

    private String sentence(KeyGroup.Wrong at) {
        var differs = texts.say("start.recovery.differs", Integer.toString(at.group()), Integer.toString(at.place()));
        return at.alike().isEmpty()
                ? differs
                : differs + " "
                        + texts.say("start.recovery.alike", String.join(", ", at.alike().split(" ", -1)));
    }

    /// One box; it takes no paste, the key must come from paper.
    private static final class GroupBox extends TextField {

        GroupBox(KeyGroup group) {
            getStyleClass().add("key-group");
            setId("group-" + group.number);
            setPrefColumnCount(group.length);
            setContextMenu(new ContextMenu());
            Tied.to(this, group.typed);
        }

        @Override
        public void paste() {}
    }
}
