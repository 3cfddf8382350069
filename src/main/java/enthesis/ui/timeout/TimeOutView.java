package enthesis.ui.timeout;

import enthesis.domain.course.Course;
import enthesis.domain.entry.Field;
import enthesis.domain.value.Side;
import enthesis.domain.visit.TimeOutFields;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.FormRows;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.kit.section.SectionPage;
import enthesis.ui.kit.section.SectionView;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Time-out: two identifiers, procedure, the side picked anew, site, consent, allergies, anticoagulant, who takes part;
/// below it position, antiseptic, gloves and guidance.
public final class TimeOutView implements SectionView {
    private final Desk desk;
    private final TimeOutModel model;
    private final SectionPage page;
    private final Places places;
    private final FormRows rows;

    /// `consent` leads to that of a course.
    public TimeOutView(Desk desk, TimeOutModel model, BiConsumer<Course, Field> consent) {
        this.desk = desk;
        this.model = model;
        page = new SectionPage(desk, desk.say("timeout.title"), desk.say("timeout.lead"));
        places = new Places(page, desk.next());
        rows = new FormRows(desk, places);
        var position = rows.text(TimeOutFields.POSITION, desk.say("timeout.position"), desk.say("timeout.positionHint"),
                200);
        page.add(columns(who(), safe(consent)));
        model.places().forEach(place -> page.add(new SideCheckView(desk, model, places, place)));
        page.add(SectionPage.heading(desk.say("timeout.setup")),
                columns(new VBox(position, gloves()), new VBox(antiseptic(), guidance())),
                ulnar(Side.RIGHT), ulnar(Side.LEFT), comment(),
                new CompletionView(desk, model));
    }

    private static HBox columns(VBox left, VBox right) {
        for (var side : List.of(left, right)) {
            HBox.setHgrow(side, Priority.ALWAYS);
            side.setPrefWidth(340);
            side.getStyleClass().add("questions");
        }
        var columns = new HBox(left, right);
        columns.getStyleClass().add("two-columns");
        return columns;
    }

    private VBox who() {
        return new VBox(SectionPage.heading(desk.say("timeout.identity")),
                yesNo(TimeOutFields.NAME_SAID, "timeout.name", model.name()),
                yesNo(TimeOutFields.BIRTH_DATE_SAID, "timeout.born", model.born()),
                procedure(),
                new VBox(model.places().stream().map(this::side).toArray(Node[]::new)),
                yesNo(TimeOutFields.SITE_MARKED, "timeout.marked", desk.say("timeout.markedSub")));
    }

    /// Of several solutions each is read out: what is in which syringe is told apart before the needle.
    private HBox procedure() {
        var label = rows.label(TimeOutFields.PROCEDURE, desk.say("timeout.procedure"), " ").wrapped();
        label.second.setId("time-out-procedure");
        desk.reading().subscribe(_ -> label.second.setText(model.procedure()));
        return FormRows.row(label, rows.bar(TimeOutFields.PROCEDURE, desk.say("timeout.procedure"),
                rows.options("timeout.", "yes", "no")));
    }

    private HBox side(int place) {
        var row = rows.choice(TimeOutFields.side(place), model.sideOf(place), model.sideSub(place),
                rows.options("timeout.side.", "right", "left", "midline", "both"));
        row.getStyleClass().add("side-choice");
        return row;
    }

    private VBox safe(BiConsumer<Course, Field> consent) {
        var label = rows.label(TimeOutFields.ALLERGIES, desk.say("timeout.allergies"), " ").wrapped();
        desk.reading().subscribe(_ -> label.second.setText(model.allergies()));
        var allergies = FormRows.row(label, rows.bar(TimeOutFields.ALLERGIES, desk.say("timeout.allergies"),
                rows.options("timeout.", "yes", "no")));
        return new VBox(SectionPage.heading(desk.say("timeout.safety")),
                yesNo(TimeOutFields.CONSENT, "timeout.consent", model.consents()), consents(consent), allergies,
                drugs(),
                rows.text(TimeOutFields.PARTICIPANTS, desk.say("timeout.participants"),
                        desk.say("timeout.participantsHint"), 190));
    }

    /// To each consent, and back to this row.
    private HBox consents(BiConsumer<Course, Field> open) {
        var ways = new HBox(16);
        ways.setAlignment(Pos.CENTER_RIGHT);
        ways.getStyleClass().add("consent-ways");
        model.places().forEach(place -> {
            var course = desk.now().about().visit().at(place).course();
            var name = RegionWords.of(course, desk.texts());
            var link = new Hyperlink(model.places().size() == 1
                    ? desk.say("timeout.consentOpen")
                    : desk.say("timeout.consentOpenOf", name));
            link.setId("consent-open-" + place);
            link.setMnemonicParsing(true);
            link.setMinWidth(Region.USE_PREF_SIZE);
            link.setOnAction(_ -> open.accept(course, TimeOutFields.CONSENT));
            link.setAccessibleText(desk.say("timeout.consent") + ", " + name);
            ways.getChildren().add(places.putAside(TimeOutFields.consentOpen(place), link));
        });
        return ways;
    }

    private HBox drugs() {
        var label = rows.label(TimeOutFields.ANTICOAGULANT, desk.say("timeout.anticoagulant"), " ").wrapped();
        label.second.setId("time-out-drugs");
        desk.reading().subscribe(_ -> label.second.setText(model.drugs()));
        return FormRows.row(label, rows.bar(TimeOutFields.ANTICOAGULANT, desk.say("timeout.anticoagulant"),
                rows.options("timeout.", "yes", "no")));
    }

    private HBox yesNo(Field field, String words, String quiet) {
        return FormRows.row(rows.label(field, desk.say(words), quiet).wrapped(),
                rows.bar(field, desk.say(words), rows.options("timeout.", "yes", "no")));
    }

    private HBox antiseptic() {
        var antiseptic = new SearchChoice(desk.texts(), "", desk.sheet().text(TimeOutFields.ANTISEPTIC),
                model.antiseptics().stream().map(one -> new Option(one.key(), one.name())).toList())
                .prompt(desk.say("timeout.choose")).named("procedure-antiseptic");
        antiseptic.box().setAccessibleText(desk.say("timeout.antiseptic"));
        antiseptic.setMaxWidth(200);
        antiseptic.setMinWidth(200);
        places.put(TimeOutFields.ANTISEPTIC, antiseptic.box());
        desk.marked(antiseptic, TimeOutFields.ANTISEPTIC, false);
        return FormRows.row(rows.label(TimeOutFields.ANTISEPTIC, desk.say("timeout.antiseptic"), ""), antiseptic);
    }

    private HBox gloves() {
        return rows.choice(TimeOutFields.GLOVES, desk.say("timeout.gloves"), "",
                rows.options("timeout.gloves.", "latex", "latex-free"));
    }

    private HBox guidance() {
        return rows.choice(TimeOutFields.GUIDANCE, desk.say("timeout.guidance"), "",
                rows.options("timeout.guidance.", "ultrasound", "landmark", "fluoroscopy", "other"));
    }

    /// Only where a point lies near the nerve.
    private HBox ulnar(Side side) {
        var row = rows.choice(TimeOutFields.ulnar(side), desk.say("timeout.ulnar", side.name()),
                desk.say("timeout.ulnarSub"), rows.options("timeout.ulnar.", "in-place", "subluxes", "not-looked"));
        row.getStyleClass().add("comment");
        return FormRows.when(desk.reading().map(_ -> model.nearUlnar(side)), row);
    }

    private HBox comment() {
        var row = rows.text(TimeOutFields.COMMENT, desk.say("timeout.comment"), desk.say("timeout.commentHint"), 520);
        row.getStyleClass().add("comment");
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
        places.start();
    }
}
