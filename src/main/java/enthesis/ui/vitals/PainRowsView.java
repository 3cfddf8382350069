package enthesis.ui.vitals;

import enthesis.domain.entry.Choices;
import enthesis.domain.vitals.pain.Pain;
import enthesis.domain.vitals.pain.PainFields;
import enthesis.ui.kit.choice.ScaleBar;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.FormRows;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.kit.section.RowLabel;
import enthesis.ui.kit.sign.SideTag;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Pain now, average and worst, 0 to 10, with the side and region it is asked for: one block for each course of the
/// visit, which begins with its side and region where there are several.
final class PainRowsView extends VBox {
    private final Desk desk;
    private final Places places;
    private final EarlierColumnView earlier;
    private final boolean several;
    private final VitalsModel model;

    PainRowsView(Desk desk, VitalsModel model, Places places, EarlierColumnView earlier) {
        this.desk = desk;
        this.model = model;
        this.places = places;
        this.earlier = earlier;
        getStyleClass().add("pain-blocks");
        several = desk.now().about().visit().courses().size() > 1;
        desk.now().about().visit().places().forEach(place -> getChildren().add(block(place)));
    }

    private GridPane block(int place) {
        var grid = new GridPane();
        grid.setId("pain-" + place);
        VitalsView.columns(grid, 136, 448, 20, 86);
        grid.getStyleClass().add("pain-grid");
        if (several) {
            grid.add(course(place), 0, 0, 5, 1);
        }
        int first = grid.getRowCount();
        row(grid, place, Pain.NOW, first);
        neuro(grid, place, first + 1);
        row(grid, place, Pain.AVERAGE, first + 2);
        row(grid, place, Pain.WORST, first + 3);
        return grid;
    }

    /// Whether the worst pain came with a new neurological sign: made only where it is asked.
    private void neuro(GridPane grid, int place, int row) {
        var field = PainFields.neuro(place);
        desk.reading().subscribe(_ -> {
            var made = grid.getChildren().stream().filter(node -> GridPane.getRowIndex(node) == row).toList();
            boolean asked = model.asksNeuro(place);
            if (asked && made.isEmpty()) {
                var label = new RowLabel(desk.say("vitals.neuro"), desk.say("vitals.neuroSub"));
                GridPane.setMargin(label, new Insets(0, 0, 0, -RowLabel.GUTTER));
                var form = new FormRows(desk, places);
                var bar = form.bar(field, desk.say("vitals.neuro"),
                        form.options("vitals.neuro.", "yes", "no", "unknown"));
                GridPane.setConstraints(label, 0, row);
                GridPane.setConstraints(bar, 1, row);
                grid.getChildren().addAll(VitalsView.before(grid, row), List.of(label, bar));
            }
            made.forEach(node -> {
                node.setVisible(asked);
                node.setManaged(asked);
            });
        });
    }

    /// What is followed over the visits, each question of each course.
    Stream<EarlierColumnView.Line> lines() {
        return desk.now().about().visit().places().flatMap(place -> Stream.of(Pain.values())
                .map(pain -> earlier.line(place, pain, name(place, pain))));
    }

    private String name(int place, Pain pain) {
        var where = RegionWords.of(desk.now().about().visit().at(place), desk.texts());
        var question = desk.say("vitals.pain." + Choices.text(pain));
        return several ? where + " " + question : question + " " + where;
    }

    private HBox course(int place) {
        var course = desk.now().about().visit().at(place).course();
        var region = new Label(RegionWords.region(course.region(), desk.texts()));
        region.getStyleClass().add("row-title");
        var line = new HBox(new SideTag(course.side(), SideTag.Size.SMALL, desk.texts().words()), region);
        line.getStyleClass().add("pain-course");
        return line;
    }

    private void row(GridPane grid, int place, Pain pain, int row) {
        var field = PainFields.of(place, pain);
        var where = RegionWords.of(desk.now().about().visit().at(place), desk.texts());
        var question = desk.say("vitals.pain." + Choices.text(pain));
        var name = name(place, pain);
        var label = new RowLabel(question, second(pain, where)).marked(desk.marks().at(field));
        GridPane.setMargin(label, new Insets(0, 0, 0, -RowLabel.GUTTER));
        var line = earlier.line(place, pain, name);
        grid.add(label, 0, row);
        grid.add(answer(place, pain, name), 1, row);
        grid.add(earlier.sparkline(line, 86), 3, row);
        grid.add(earlier.last(line), 4, row);
    }

    private String second(Pain pain, String where) {
        return switch (pain) {
            case NOW -> several ? "" : where;
            case AVERAGE, WORST -> desk.say("vitals.how.week");
        };
    }

    private Node answer(int place, Pain pain, String name) {
        var field = PainFields.of(place, pain);
        var text = desk.sheet().text(field);
        var scale = new ScaleBar(text).named("pain-" + place + "-" + Choices.text(pain));
        scale.setAccessibleText(name);
        return places.put(field, new ReadingFieldView(scale, name, text, desk.say("vitals.notMeasured")));
    }
}
