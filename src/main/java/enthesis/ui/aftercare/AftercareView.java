package enthesis.ui.aftercare;

import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Level;
import enthesis.domain.note.NoteText;
import enthesis.domain.note.handout.AfterSheet;
import enthesis.domain.note.handout.BeforeSheet;
import enthesis.domain.note.handout.Handout;
import enthesis.domain.note.handout.Handout.Paper;
import enthesis.domain.note.handout.LetterSheet;
import enthesis.domain.note.handout.Preparing;
import enthesis.domain.people.Clinic;
import enthesis.domain.visit.AftercareFields;
import enthesis.domain.wording.Wording;
import enthesis.domain.wording.Wordings;
import enthesis.ui.kit.field.DateEntry;
import enthesis.ui.kit.paper.PaperActs;
import enthesis.ui.kit.paper.PapersModel;
import enthesis.ui.kit.paper.PapersView;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.FormRows;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RowLabel;
import enthesis.ui.kit.section.SectionPage;
import enthesis.ui.kit.section.SectionView;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.kit.sign.Tone;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Aftercare: what was given and told at the left, the papers with the patient's own dates at the right.
public final class AftercareView implements SectionView {
    private static final double FORM = 340;

    private final Desk desk;
    private final Letterhead letterhead;
    private final SectionPage page;
    private final Places places;
    private final FormRows rows;
    private final Label none;
    private final PapersModel model;
    private final PapersView papers;

    /// What stands on the papers besides the visit: the practice, its wording, and who signs a letter.
    public record Letterhead(Clinic clinic, Supplier<Wordings> wordings, Supplier<String> signer) {}

    public AftercareView(Desk desk, Letterhead letterhead, PaperActs acts) {
        this.desk = desk;
        this.letterhead = letterhead;
        page = new SectionPage(desk, desk.say("note.aftercare.title"), desk.say("note.aftercare.lead"));
        page.getStylesheets().add(Objects.requireNonNull(AftercareView.class.getResource("/enthesis/ui/note.css"))
                .toExternalForm());
        places = new Places(page, desk.next());
        rows = new FormRows(desk, places);
        none = new Label(desk.say("note.aftercare.none"));
        none.getStyleClass().add("quiet-line");
        model = new PapersModel(desk.texts(), letterhead.wordings(), Paper.AFTER,
                desk.sheet().text(AftercareFields.LANGUAGE), this::make);
        papers = new PapersView(model, desk.texts(), acts);
        if (!letterhead.clinic().canBeCalled()) {
            papers.above(noNumbers());
        }
        var form = form();
        form.setPrefWidth(FORM);
        form.setMinWidth(FORM);
        var columns = new HBox(24, form, new VBox(none, papers));
        HBox.setHgrow(columns.getChildren().getLast(), Priority.ALWAYS);
        page.add(columns);
        desk.reading().subscribe(_ -> show());
    }

    private Optional<Handout> make(Paper paper, Wording wording) {
        var reading = desk.now();
        return switch (paper) {
            case AFTER -> Optional.of(AfterSheet.of(reading, wording, letterhead.clinic()));
            case BEFORE -> Preparing.next(reading).map(next -> BeforeSheet.of(next, wording, letterhead.clinic()));
            case LETTER -> Optional.of(LetterSheet.of(reading, wording, letterhead.clinic(),
                    letterhead.signer().get()));
        };
    }

    private Label noNumbers() {
        var line = new Label(desk.say("note.aftercare.noNumbers"), Signs.of(Level.INFO));
        line.setId("no-numbers");
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().addAll("notice-line", Tone.INFO.styleClass());
        return line;
    }

    private VBox form() {
        var form = new VBox(choice(AftercareFields.GIVEN, "given", "yes", "no"),
                text(AftercareFields.TO, "to"), text(AftercareFields.LANGUAGE, "language"),
                choice(AftercareFields.WARNINGS_TOLD, "warnings", "yes", "no"),
                choice(AftercareFields.PHYSIOTHERAPY, "physiotherapy", "referred", "has-plan", "none"),
                text(AftercareFields.PHYSIOTHERAPIST, "physiotherapist"), next());
        form.getStyleClass().add("aftercare-form");
        return form;
    }

    private VBox choice(Field field, String name, String... values) {
        var words = "note.aftercare." + name;
        return stacked(field, name, rows.bar(field, desk.say(words), rows.options(words + ".", values)));
    }

    private VBox text(Field field, String name) {
        return stacked(field, name, rows.entry(field, desk.say("note.aftercare." + name), FORM - RowLabel.GUTTER));
    }

    private VBox next() {
        var field = AftercareFields.NEXT;
        var about = desk.now().about();
        var dates = new DateText(about.today(), about.practice().speech().slashes());
        var entry = new DateEntry("", desk.sheet().text(field), dates::read, desk.texts()).named("aftercare-next");
        entry.field().setPromptText(desk.say("note.aftercare.nextPrompt"));
        entry.getStyleClass().add("small-entry");
        places.put(field, entry.field());
        return stacked(field, "next", desk.tinted(entry, field));
    }

    private VBox stacked(Field field, String name, Node control) {
        VBox.setMargin(control, new Insets(0, 0, 0, RowLabel.GUTTER));
        return new VBox(4, rows.label(field, desk.say("note.aftercare." + name), ""), control);
    }

    private void show() {
        boolean done = NoteText.wasInjected(desk.now());
        papers.setVisible(done);
        papers.setManaged(done);
        none.setVisible(!done);
        none.setManaged(!done);
        model.refresh();
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public boolean prints() {
        if (papers.isVisible()) {
            papers.print();
        }
        return true;
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
