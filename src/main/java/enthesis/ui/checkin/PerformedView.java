package enthesis.ui.checkin;

import enthesis.domain.entry.Field;
import enthesis.domain.visit.VisitFields;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.FormRows;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RowLabel;
import javafx.scene.layout.HBox;

/// When the visit was performed, for a late entry. While nothing is typed it is when the record was begun, which stands
/// there as a hint.
final class PerformedView extends HBox {
    private final Desk desk;
    private final FormRows rows;

    PerformedView(Desk desk, Places places) {
        this.desk = desk;
        rows = new FormRows(desk, places);
        getStyleClass().add("performed");
        var about = desk.now().about();
        var entered = about.visit().entered().atZone(about.zone());
        var label = new RowLabel(desk.say("checkin.performed"), "").marked(desk.marks().at(VisitFields.DAY));
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(label,
                entry(VisitFields.DAY, "checkin.performedDay", desk.texts().date(entered.toLocalDate()), 106),
                new RowLabel("", "").marked(desk.marks().at(VisitFields.TIME)),
                entry(VisitFields.TIME, "checkin.performedTime", desk.texts().time(entered.toLocalTime()), 62));
    }

    private EntryField entry(Field field, String name, String hint, double width) {
        return rows.bare(field, desk.say(name), width).prompt(hint);
    }
}
