package enthesis.ui.patient.chart;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

/// A line that is pressed, as high as its words are when they wrap. A button by itself asks what it shows for the
/// height of one row.
final class PressedLineView extends Button {
    private final HBox line;

    PressedLineView(HBox line, String words, Runnable act) {
        this.line = line;
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("page-button");
        setAccessibleText(words);
        setOnAction(_ -> act.run());
        line.prefWidthProperty().bind(widthProperty());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return line == null || width < 0
                ? super.computePrefHeight(width)
                : snappedTopInset() + line.prefHeight(width - snappedLeftInset() - snappedRightInset())
                        + snappedBottomInset();
    }
}
