package enthesis.ui.practice.protocol;

import enthesis.domain.entry.Field;
import enthesis.domain.map.plan.ProtocolFields;
import enthesis.ui.kit.Arrangement;
import enthesis.ui.kit.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The steps of a protocol in their order.
final class StepsView extends VBox {
    private final ProtocolModel model;
    private final Texts texts;
    private final VBox rows = new VBox(6);
    private final Map<Integer, StepView> views = new HashMap<>();

    StepsView(ProtocolModel model, Texts texts) {
        super(6);
        this.model = model;
        this.texts = texts;
        getChildren().addAll(head(), rows);
        model.reading().subscribe(now -> show(now.rows()));
        model.wanted.subscribe(_ -> show(model.reading().get().rows()));
    }

    private HBox head() {
        var head = new HBox(8, title("", 24), title(texts.say("protocols.structure"), 0),
                title(texts.say("protocols.volume"), 92), title(texts.say("protocols.solution.head"), 48),
                title(texts.say("protocols.needle"), 128), title(texts.say("protocols.guidance"), 128), title("", 44));
        HBox.setHgrow(head.getChildren().get(1), Priority.ALWAYS);
        return head;
    }

    private static Label title(String words, double width) {
        var title = new Label(words);
        title.getStyleClass().add("field-label");
        if (width > 0) {
            title.setMinWidth(width);
            title.setPrefWidth(width);
        }
        title.setMaxWidth(width > 0 ? width : Double.MAX_VALUE);
        return title;
    }

    private void show(List<Integer> now) {
        views.keySet().retainAll(now);
        var shown = now.stream().map(this::view).toList();
        Arrangement.lay(rows.getChildren(), shown);
        for (int at = 0; at < shown.size(); at++) {
            shown.get(at).show(at + 1);
        }
    }

    private StepView view(int row) {
        var known = views.get(row);
        if (known != null) {
            return known;
        }
        var view = new StepView(row, model, texts, this);
        views.put(row, view);
        return view;
    }

    /// The fields of a step, in the order of its line.
    List<Field> fields(int row) {
        return List.of(ProtocolFields.structure(row), ProtocolFields.volume(row), ProtocolFields.solution(row),
                ProtocolFields.needle(row), ProtocolFields.guidance(row));
    }

    /// The focus stays where it was, in the step that moves.
    void move(int row, int by) {
        var focused = getScene().getFocusOwner();
        model.hand.move(row, by);
        focused.requestFocus();
    }

    /// To the structure of the next step; below the last one a new one begins.
    void next(int row) {
        var now = model.hand.rows();
        int at = now.indexOf(row);
        start(at + 1 < now.size() ? now.get(at + 1) : model.hand.add());
    }

    void add() {
        start(model.hand.add());
    }

    void remove(int row) {
        int at = model.hand.rows().indexOf(row);
        model.hand.remove(row);
        var left = model.hand.rows();
        if (left.isEmpty()) {
            add();
        } else {
            start(left.get(Math.min(at, left.size() - 1)));
        }
    }

    private void start(int row) {
        view(row).structure.requestFocus();
    }
}
