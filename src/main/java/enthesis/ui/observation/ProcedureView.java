package enthesis.ui.observation;

import enthesis.domain.entry.Field;
import enthesis.domain.visit.ObservationFields;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.FormRows;
import enthesis.ui.kit.section.SectionPage;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.VBox;

/// How the injections went: start and end, aspiration, blood or paraesthesia, tolerance, and what ultrasound showed.
final class ProcedureView extends VBox {
    private final Desk desk;
    private final ObservationModel model;
    private final FormRows rows;

    ProcedureView(Desk desk, ObservationModel model, FormRows rows) {
        this.desk = desk;
        this.model = model;
        this.rows = rows;
        getStyleClass().add("questions");
        getChildren().addAll(SectionPage.heading(desk.say("observation.procedure")),
                time(ObservationFields.START, "observation.start", "start-now"),
                time(ObservationFields.END, "observation.end", "end-now"),
                rows.choice(ObservationFields.ASPIRATION, desk.say("observation.aspiration"), "",
                        rows.options("observation.aspiration.", "negative", "blood", "fluid", "not-done")),
                paraesthesia(),
                rows.choice(ObservationFields.TOLERANCE, desk.say("observation.tolerance"), "",
                        rows.options("observation.tolerance.", "good", "moderate", "poor")),
                ultrasound());
    }

    private VBox time(Field field, String words, String id) {
        var now = ActButton.plain(desk.say(words + "Now"), "", () -> model.now(field)).named(id);
        now.setPrefWidth(104);
        now.setMinWidth(104);
        now.setFocusTraversable(false);
        return rows.withPlace(field, FormRows.row(rows.label(field, desk.say(words), ""),
                rows.bare(field, desk.say(words), 96), now));
    }

    private VBox paraesthesia() {
        var field = ObservationFields.PARAESTHESIA;
        var none = ActButton.plain(desk.say("observation.none"), "", model::noParaesthesia).named("no-paraesthesia");
        none.setPrefWidth(104);
        none.setMinWidth(104);
        none.setFocusTraversable(false);
        return rows.withPlace(field, FormRows.row(
                rows.label(field, desk.say("observation.paraesthesia"), desk.say("observation.paraesthesiaSub")),
                rows.bare(field, desk.say("observation.paraesthesia"), 96), none));
    }

    private VBox ultrasound() {
        var part = new VBox(SectionPage.heading(desk.say("observation.ultrasound")),
                rows.choice(ObservationFields.ANATOMY, desk.say("observation.anatomy"), "",
                        rows.options("observation.anatomy.", "normal", "abnormal")),
                rows.choice(ObservationFields.NEEDLE_SEEN, desk.say("observation.needle"), "",
                        rows.options("observation.", "yes", "no", "unknown")),
                rows.choice(ObservationFields.IMAGE_KEPT, desk.say("observation.image"), "",
                        rows.options("observation.", "yes", "no", "unknown")));
        part.getStyleClass().add("questions");
        var asked = new ReadOnlyBooleanWrapper();
        desk.reading().subscribe(_ -> asked.set(model.underUltrasound()));
        return FormRows.when(asked, part);
    }
}
