package enthesis.ui.practice.trail;

import enthesis.domain.finding.Level;
import enthesis.storage.deed.Deed;
import enthesis.storage.deed.DeedQuery.By;
import enthesis.ui.kit.sign.Signs;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An act in columns, or one of its rows below it.
final class TrailCellView extends ListCell<TrailRow> {
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
    private static final PseudoClass STRIKING = PseudoClass.getPseudoClass("striking");

    private final TrailWords words;
    private final Label when = new Label();
    private final Label who = new Label();
    private final Label patient = new Label();
    private final Label kind = new Label();
    private final Label summary = new Label();
    private final Label lines = new Label();
    private final HBox act;
    private final Label row = new Label();

    TrailCellView(TrailWords words) {
        this.words = words;
        setPrefWidth(0);
        kind.getStyleClass().add("line-name");
        summary.getStyleClass().add("line-second");
        for (var label : new Label[]{who, patient, kind, summary}) {
            label.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        }
        var what = new VBox(2, kind, summary);
        what.setAlignment(Pos.CENTER_LEFT);
        TrailHeadView.place(when, By.WHEN);
        TrailHeadView.place(who, By.WHO);
        TrailHeadView.place(patient, By.PATIENT);
        TrailHeadView.place(what, By.WHAT);
        TrailHeadView.place(lines, By.LINES);
        act = new HBox(12, when, who, patient, what, lines);
        act.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("trail-row");
        row.setWrapText(true);
        row.setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable TrailRow item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(BELOW, !empty && !(item instanceof TrailRow.ActLine));
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (item) {
            case TrailRow.ActLine(var deed, var open) -> act(deed, open);
            case TrailRow.RowLine(var told) -> row(words.row(told));
            case TrailRow.Note(var said) -> row(said);
        }
    }

    private void act(Deed deed, boolean open) {
        when.setText(words.when(deed.at()));
        who.setText(words.who(deed));
        patient.setText(words.patient(deed));
        kind.setText(words.kind(deed));
        boolean striking = deed.act().what().striking();
        kind.pseudoClassStateChanged(STRIKING, striking);
        kind.setGraphic(striking ? Signs.of(Level.STOP) : null);
        var said = words.summary(deed);
        summary.setText(said);
        summary.setManaged(!said.isEmpty());
        lines.setText(deed.told().isEmpty() ? "" : (open ? "\u25be " : "\u25b8 ") + TrailWords.many(deed.lines()));
        setGraphic(act);
        setAccessibleText(words.spoken(deed));
    }

    private void row(String said) {
        row.setText(said);
        setGraphic(row);
        setAccessibleText(said);
    }
}
