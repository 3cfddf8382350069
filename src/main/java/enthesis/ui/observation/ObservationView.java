package enthesis.ui.observation;

import enthesis.domain.entry.Field;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.FormRows;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.SectionPage;
import enthesis.ui.kit.section.SectionView;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Observation: the procedure line at the left, the syringe and the time afterwards at the right.
public final class ObservationView implements SectionView {
    private final SectionPage page;
    private final Places places;

    public ObservationView(Desk desk, ObservationModel model) {
        page = new SectionPage(desk, desk.say("observation.title"), desk.say("observation.lead"));
        places = new Places(page, desk.next());
        var rows = new FormRows(desk, places);
        var left = column(new ProcedureView(desk, model, rows));
        var right = column(new SyringeView(desk, model, rows), new AfterwardsView(desk, model, rows));
        var columns = new HBox(left, right);
        columns.getStyleClass().add("two-columns");
        page.add(columns);
    }

    private static VBox column(Node... nodes) {
        var column = new VBox(nodes);
        column.setPrefWidth(340);
        column.getStyleClass().add("column");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public boolean focus(Field field) {
        return places.focus(field);
    }

    @Override
    public void start() {
        places.start();
    }
}
