package enthesis.ui.visit.drawing;

import enthesis.domain.map.pain.DrawnPain;
import enthesis.domain.map.pain.PainDrawing;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Everything that is marked, in words; a press takes the place in work again.
final class MarksView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final DrawingModel model;
    private final Label said = new Label();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);

    MarksView(DrawingModel model) {
        this.model = model;
        getStyleClass().add("pain-marks");
        rows.getStyleClass().add("pain-rows");
        said.setId("pain-said");
        said.setWrapText(true);
        said.getStyleClass().add("pain-question");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        getChildren().addAll(said, scroll);
        model.drawing().subscribe(_ -> show());
        model.chosen().subscribe(_ -> show());
    }

    private void show() {
        var drawing = model.drawing().get();
        said.setText(model.texts.say(heading(drawing)));
        rows.getChildren().setAll(drawing.marks().stream().map(this::row).toList());
        model.chosen().get().ifPresent(mark -> reveal(drawing.marks().indexOf(mark), drawing.marks().size() - 1));
    }

    private void reveal(int at, int last) {
        scroll.setVvalue(last > 0 ? (double) at / last : 0);
    }

    private static String heading(PainDrawing drawing) {
        if (drawing.none()) {
            return "drawing.noPainSaid";
        }
        return drawing.said() ? "drawing.places" : "drawing.touch";
    }

    private Button row(DrawnPain mark) {
        var button = new Button(model.words.mark(mark));
        button.setId("pain-row-" + mark.row());
        button.getStyleClass().add("pain-row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.pseudoClassStateChanged(CHOSEN, model.chosen().get().equals(Optional.of(mark)));
        button.setOnAction(_ -> model.choose(mark));
        return button;
    }
}
