package enthesis.ui.checkin;

import enthesis.domain.course.Course;
import enthesis.domain.course.candidacy.CandidacyFields;
import enthesis.domain.entry.Field;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.kit.section.RowLabel;
import java.util.function.BiConsumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The candidacy of each course of the visit: what it says stands among the findings; it is answered on its own screen.
final class CandidaciesView extends VBox {

    CandidaciesView(Desk desk, Places places, BiConsumer<Course, Field> open) {
        var about = desk.now().about();
        if (about.candidacy().asked()) {
            about.visit().places().forEach(place -> getChildren().add(row(desk, places, place, open)));
        }
        setManaged(!getChildren().isEmpty());
    }

    private static HBox row(Desk desk, Places places, int place, BiConsumer<Course, Field> open) {
        var course = desk.now().about().visit().at(place).course();
        var field = CandidacyFields.inVisit(place);
        var label = new RowLabel(desk.say("checkin.candidacy"), RegionWords.of(course, desk.texts()))
                .marked(desk.marks().at(field));
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        var button = ActButton.plain(desk.say("checkin.candidacy.open"), "", () -> open.accept(course, field))
                .named("candidacy-" + place);
        button.setAccessibleText(desk.say("checkin.candidacy") + ", " + RegionWords.of(course, desk.texts()));
        var row = new HBox(label, places.putAside(field, button));
        row.getStyleClass().addAll("question", "ruled");
        return row;
    }
}
