package enthesis.ui.patient.sheets;

import enthesis.domain.course.Course;
import enthesis.domain.entry.Choices;
import enthesis.domain.note.handout.Handout.Paper;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.DateEntry;
import enthesis.ui.kit.field.Tied;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionFoot;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.paper.PaperActs;
import enthesis.ui.kit.paper.PapersView;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.kit.section.SectionPage;
import enthesis.ui.kit.sign.SideTag;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The papers of one course: what they need at the left, the paper at the right. Ctrl+P prints, Esc leaves.
public final class SheetsView extends BorderPane {
    private static final double FORM = 340;
    private static final double PAPER = 560;

    private final SheetsModel model;
    private final Texts texts;
    private final DateEntry day;
    private final VBox form;

    public SheetsView(SheetsModel model, Texts texts, PaperActs acts, CourseActs whole, Runnable leave) {
        this.model = model;
        this.texts = texts;
        setId("sheets");
        getStyleClass().add("patient-form");
        for (var sheet : new String[]{"patients", "practice"}) {
            getStylesheets().add(Objects.requireNonNull(getClass().getResource("/enthesis/ui/" + sheet + ".css"))
                    .toExternalForm());
        }
        day = new DateEntry(texts.say("sheets.day"), model.sheet.text(SheetsModel.DAY), model::day, texts)
                .named("sheets-day");
        day.field().setPromptText(texts.say("sheets.dayPrompt"));
        form = new VBox(14, course(model.page.course()), day, takes());
        var left = new VBox(28, form, whole(whole));
        form.setMinWidth(FORM);
        form.setPrefWidth(FORM);
        model.papers.paper.subscribe(now -> form.getChildren().stream().skip(1)
                .forEach(part -> part.setDisable(!now.equals(Choices.text(Paper.BEFORE)))));
        var papers = new PapersView(model.papers, texts, acts);
        papers.setMaxWidth(PAPER);
        HBox.setHgrow(papers, Priority.ALWAYS);
        var column = new VBox(18, new SectionHead(texts.say("sheets.title"), texts.say("sheets.lead")),
                new HBox(28, left, papers));
        column.getStyleClass().add("list-column");
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        setCenter(scroll);
        setBottom(new SectionFoot(model.sheet, texts, texts.say("sheets.leave"), "Esc", leave));
        new KeyMap().on("Ctrl+P", texts.say("kit.key.print"), papers::print)
                .on("Esc", texts.say("sheets.leave"), leave)
                .on("Ctrl+Z", texts.say("kit.undo"), model.sheet::undo)
                .on("Ctrl+Y", texts.say("kit.redo"), model.sheet::redo).listenFor(this);
    }

    /// What is about the whole course.
    private VBox whole(CourseActs acts) {
        var call = ActButton.plain(texts.say("sheets.call"), "", acts.call()).named("print-call").wide();
        call.setDisable(model.page.last().isEmpty());
        return new VBox(8, SectionPage.heading(texts.say("sheets.whole")),
                ActButton.plain(texts.say("sheets.summary"), "", acts.summary()).named("print-summary").wide(), call);
    }

    private HBox course(Course course) {
        var region = new Label(RegionWords.region(course.region(), texts));
        region.getStyleClass().add("section-title");
        var line = new HBox(12, new SideTag(course.side(), SideTag.Size.LARGE, texts.words()), region);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private VBox takes() {
        var label = new Label(texts.say("sheets.takes"));
        label.getStyleClass().add("field-label");
        label.setMnemonicParsing(true);
        var area = new TextArea();
        area.setId("sheets-takes");
        area.setPrefRowCount(8);
        area.setWrapText(true);
        area.setAccessibleText(texts.say("sheets.takes").replace("_", ""));
        Tied.to(area, model.sheet.text(SheetsModel.TAKES));
        label.setLabelFor(area);
        var from = new Label(model.page.told().day().map(one -> texts.say("sheets.takesFrom", texts.date(one)))
                .orElseGet(() -> texts.say("sheets.takesNone")));
        from.getStyleClass().add("sub");
        from.setWrapText(true);
        from.setMinHeight(USE_PREF_SIZE);
        return new VBox(4, label, area, from);
    }

    /// Puts the focus on the day while it is not known, else on the paper.
    public void start() {
        if (model.planned().isEmpty()) {
            day.field().requestFocus();
        } else {
            lookup("#print-handout").requestFocus();
        }
    }
}
