package enthesis.ui.checkin;

import enthesis.domain.screening.CheckInFields;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.kit.section.RowLabel;
import enthesis.ui.kit.section.SectionPage;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How the flare after the last session was, asked for each course of the visit that has had one.
final class FlaresView extends VBox {
    private final Desk desk;
    private final Places places;
    private SortedMap<Integer, LocalDate> asked = new TreeMap<>();

    FlaresView(Desk desk, CheckInModel model, Places places) {
        this.desk = desk;
        this.places = places;
        desk.reading().subscribe(_ -> show(model.lastSessions()));
    }

    /// A visit that turns out to have been performed earlier may have no session before it.
    private void show(SortedMap<Integer, LocalDate> now) {
        if (now.equals(asked)) {
            return;
        }
        asked.keySet().forEach(place -> places.forget(CheckInFields.flare(place)));
        asked = now;
        getChildren().clear();
        if (desk.now().about().visit().courses().size() == 1) {
            now.forEach((place, day) -> getChildren().addAll(
                    SectionPage.heading(desk.say("checkin.flare", desk.texts().day(day).toUpperCase(Locale.ROOT))),
                    bar(place, desk.say("checkin.flareName"))));
        } else if (!now.isEmpty()) {
            getChildren().add(SectionPage.heading(desk.say("checkin.flares")));
            now.forEach((place, day) -> getChildren().add(row(place, day)));
        }
    }

    private Node row(int place, LocalDate day) {
        var course = RegionWords.of(desk.now().about().visit().at(place), desk.texts());
        var label = new RowLabel(course, desk.say("checkin.flareAfter", desk.texts().day(day)))
                .marked(desk.marks().at(CheckInFields.flare(place)));
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMinWidth(0);
        var row = new HBox(label, bar(place, desk.say("checkin.flareName") + ", " + course));
        row.getStyleClass().addAll("question", "ruled");
        return row;
    }

    private ChoiceBar bar(int place, String name) {
        var field = CheckInFields.flare(place);
        var bar = new ChoiceBar(desk.sheet().text(field), Stream.of("settled", "still", "unknown")
                .map(value -> new Option(value, desk.say("checkin.flare." + value))).toList())
                .named(place == 1 ? "checkIn-flare" : "checkIn-flare-" + place);
        bar.setMinWidth(Region.USE_PREF_SIZE);
        bar.setAccessibleText(name);
        return places.put(field, bar);
    }
}
