package enthesis.ui.kit.layout;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Nodes below each other. How high they are at a width is measured once, until one of them asks to be laid out:
/// otherwise wrapped words deep inside are set again for every column around them at each letter typed.
public class Column extends VBox {
    private final Measured least = new Measured();
    private final Measured wanted = new Measured();
    private final boolean made;

    public Column() {
        made = true;
    }

    public static Column of(Node... children) {
        var column = new Column();
        column.getChildren().addAll(children);
        return column;
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
