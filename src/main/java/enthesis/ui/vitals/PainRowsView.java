package enthesis.ui.vitals;

import enthesis.domain.entry.Choices;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalsFields;
import enthesis.ui.kit.choice.ScaleBar;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.kit.section.RowLabel;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.GridPane;

/// Pain now, average and worst, 0 to 10, with the side and region it is asked for.
final class PainRowsView {
    private static final List<Sign> PAIN = List.of(Sign.PAIN_NOW, Sign.PAIN_AVERAGE, Sign.PAIN_WORST);

    private final Desk desk;
    private final Places places;
    private final EarlierColumnView earlier;
    private final GridPane grid = new GridPane();

    PainRowsView(Desk desk, Places places, EarlierColumnView earlier) {
        this.desk = desk;
        this.places = places;
        this.earlier = earlier;
        VitalsView.columns(grid, 136, 448, 20, 86);
        grid.getStyleClass().add("pain-grid");
        PAIN.forEach(this::row);
    }

    GridPane rows() {
        return grid;
    }

    private void row(Sign sign) {
        var field = VitalsFields.reading(sign, Moment.BEFORE);
        var name = desk.say("vitals.sign." + Choices.text(sign));
        var where = RegionWords.of(desk.now().about().visit(), desk.texts());
        var label = new RowLabel(name, sign == Sign.PAIN_NOW ? where : desk.say("vitals.how.week"))
                .marked(desk.marks().at(field));
        GridPane.setMargin(label, new Insets(0, 0, 0, -RowLabel.GUTTER));
        var scale = new ScaleBar(desk.sheet().text(field)).named(field.path().replace('.', '-'));
        scale.setAccessibleText(name + " " + where);
        grid.addRow(PAIN.indexOf(sign), label, places.put(field, scale));
        grid.add(earlier.sparkline(sign, 86), 3, PAIN.indexOf(sign));
        grid.add(earlier.last(sign), 4, PAIN.indexOf(sign));
    }
}
