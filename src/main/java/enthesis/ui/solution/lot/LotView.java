package enthesis.ui.solution.lot;

import enthesis.domain.solution.Part;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.Wedge;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.sign.Signs;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/// The lot field of one part: typed, scanned, or chosen from the shelf with Down. A scanned code is taken by Enter, or
/// when the focus leaves.
public final class LotView {
    private final Desk desk;
    private final LotModel model;
    private final Part part;
    private final Places places;
    private final TextField field;
    private final ContextMenu menu = new ContextMenu();

    private LotView(Desk desk, LotModel model, Part part, Places places, EntryField entry) {
        this.desk = desk;
        this.model = model;
        this.part = part;
        this.places = places;
        field = entry.field();
        Wedge.listen(field);
        entry.right(arrow());
        menu.setId("shelf-lots");
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe(now -> {
            if (!now) {
                model.takeScan(part);
            }
        });
        places.keepEnter(field, () -> model.isScan(part));
    }

    /// Makes `entry` the lot field of a part.
    public static EntryField of(Desk desk, LotModel model, Part part, Places places, EntryField entry) {
        new LotView(desk, model, part, places, entry);
        return entry;
    }

    private Button arrow() {
        var arrow = new Button("", Signs.of(Feather.CHEVRON_DOWN));
        arrow.getStyleClass().addAll("flat", "lots-arrow");
        arrow.setFocusTraversable(false);
        arrow.setAccessibleText(desk.say("solution.lots"));
        arrow.setOnAction(_ -> {
            field.requestFocus();
            open();
        });
        desk.reading().subscribe(_ -> {
            boolean some = !model.offered(part).isEmpty();
            arrow.setVisible(some);
            arrow.setManaged(some);
            field.setAccessibleHelp(some ? desk.say("solution.lotsHelp") : null);
        });
        return arrow;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !menu.isShowing()) {
            open();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && model.isScan(part)) {
            if (model.takeScan(part)) {
                places.focus(SolutionFields.drawn(model.row(), part));
            }
            event.consume();
        }
    }

    private void open() {
        menu.getItems().setAll(model.offered(part).stream().map(this::item).toList());
        if (!menu.getItems().isEmpty()) {
            menu.show(field, Side.BOTTOM, 0, 2);
            first();
        }
    }

    /// What Enter takes is seen: the list marks its first line by itself only when it opens for the first time.
    private void first() {
        var line = menu.getSkin().getNode().lookup(".menu-item");
        if (line != null) {
            line.requestFocus();
        }
    }

    private MenuItem item(ShelfLot lot) {
        var item = new MenuItem(model.words(lot));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            model.take(part, lot);
            places.focus(SolutionFields.drawn(model.row(), part));
        });
        return item;
    }
}
