package enthesis.ui.checkin;

import enthesis.domain.course.Course;
import enthesis.domain.entry.Field;
import enthesis.domain.screening.CheckInFields;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.DateEntry;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RowLabel;
import enthesis.ui.kit.section.SectionPage;
import enthesis.ui.kit.section.SectionView;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Check-in: drugs as told with their last dose, allergies as asked today, and the questions of the day.
public final class CheckInView implements SectionView {
    static final Field ADD_MEDICATION = Field.of("checkIn", "addMedication");
    static final Field ADD_ALLERGY = Field.of("checkIn", "addAllergy");

    private final Desk desk;
    private final CheckInModel model;
    private final SectionPage page;
    private final Places places;

    /// `drawing` makes the row of the patient's pain drawing; `candidacy` leads to that of a course.
    public CheckInView(Desk desk, CheckInModel model, BiFunction<Desk, Places, Node> drawing,
            BiConsumer<Course, Field> candidacy) {
        this.desk = desk;
        this.model = model;
        page = new SectionPage(desk, desk.say("checkin.title"), model.lastSession()
                .map(day -> desk.say("checkin.lead", desk.texts().day(day)))
                .orElseGet(() -> desk.say("checkin.leadFirst")));
        places = new Places(page, desk.next());
        page.beside(new PerformedView(desk, places));
        var left = new VBox(new AllergiesView(desk, model, places), new FlaresView(desk, model, places), thinner(),
                inr(), new CandidaciesView(desk, places, candidacy));
        left.setPrefWidth(340);
        left.getStyleClass().add("left-column");
        HBox.setHgrow(left, Priority.ALWAYS);
        var below = new HBox(left, new QuestionsView(desk, model, places));
        below.getStyleClass().add("two-columns");
        page.add(new MedicationsView(desk, model, places), below, drawing.apply(desk, places));
    }

    private ChoiceBar choice(Field field, String prefix, String name, String... values) {
        var bar = new ChoiceBar(desk.sheet().text(field),
                Stream.of(values).map(value -> new Option(value, desk.say(prefix + value))).toList())
                .named(field.path().replace('.', '-'));
        bar.setMinWidth(Region.USE_PREF_SIZE);
        bar.setAccessibleText(desk.say(name));
        return places.put(field, bar);
    }

    private Node thinner() {
        var label = new RowLabel(desk.say("checkin.thinner"), desk.say("checkin.thinnerSub"))
                .marked(desk.marks().at(CheckInFields.THINNER));
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMinWidth(0);
        var row = new HBox(label, choice(CheckInFields.THINNER, "checkin.thinner.", "checkin.thinner", "none", "listed",
                "unknown"));
        row.getStyleClass().addAll("question", "ruled");
        return row;
    }

    private Node inr() {
        var label = new RowLabel(desk.say("checkin.inr"), desk.say("checkin.inrSub"))
                .marked(desk.marks().at(CheckInFields.INR));
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMinWidth(0);
        var value = desk.marked(new EntryField("", desk.sheet().text(CheckInFields.INR)).wide(70)
                .prompt(desk.say("checkin.inrHint")), CheckInFields.INR,
                false);
        value.field().setAccessibleText(desk.say("checkin.inr"));
        places.put(CheckInFields.INR, value.field());
        var day = desk.tinted(new DateEntry("", desk.sheet().text(CheckInFields.INR_DATE),
                model::past, desk.texts()), CheckInFields.INR_DATE);
        day.field().setAccessibleText(desk.say("checkin.inrDate"));
        places.put(CheckInFields.INR_DATE, day.field());
        var row = new HBox(label, value, day);
        row.getStyleClass().add("question");
        row.visibleProperty().bind(model.warfarin());
        row.managedProperty().bind(model.warfarin());
        return row;
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
        places.focus(ADD_MEDICATION);
    }
}
