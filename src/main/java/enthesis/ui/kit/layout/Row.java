package enthesis.ui.kit.layout;

import javafx.scene.layout.HBox;

/// Nodes beside each other. Their heights are measured once, as those of a `Column` are.
public class Row extends HBox {
    private final Measured least = new Measured();
    private final Measured wanted = new Measured();
    private final boolean made;

    public Row() {
        made = true;
    }

    @Override
    public void requestLayout() {
        if (made) {
            least.forget();
            wanted.forget();
        }
        super.requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return least.at(width, super::computeMinHeight);
    }

    @Override
    protected double computePrefHeight(double width) {
        return wanted.at(width, super::computePrefHeight);
    }
}
