package enthesis.ui.course.candidacy;

import enthesis.domain.course.candidacy.Candidacy;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.finding.FindingDesk;
import enthesis.ui.kit.finding.FindingsPanel;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionFoot;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.layout.Reveal;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.SectionPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Is this a candidate? What speaks for it, what the solution is to be, every contraindication with yes, no or unknown,
/// and at the right what needs somebody. Ctrl+Enter keeps the answers, Esc leaves them as a draft.
public final class CandidacyView extends BorderPane {
    private final CandidacyModel model;
    private final Texts texts;
    private final Places places;
    private final List<AskedView> asked = new ArrayList<>();
    private final FindingsPanel panel;

    public CandidacyView(CandidacyModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        setId("candidacy");
        getStyleClass().add("follow-up");
        getStylesheets().addAll(sheet("sections"), sheet("patients"), sheet("followup"), sheet("assessment"));
        var scroll = new ScrollPane();
        places = new Places(scroll, () -> {});
        panel = new FindingsPanel(new FindingDesk(model.sheet, texts,
                model.page.candidate().practice().rules().visit().reasonLetters().whole(), places::focus,
                model.decides));
        var main = main();
        scroll.setContent(main);
        Reveal.in(scroll, () -> main);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        var side = new VBox(panel);
        VBox.setVgrow(panel, Priority.ALWAYS);
        side.getStyleClass().add("follow-up-side");
        setRight(side);
        setBottom(foot(leave));
        keys(leave);
        model.reading.subscribe(this::show);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(CandidacyView.class.getResource("/enthesis/ui/" + name + ".css"))
                .toExternalForm();
    }

    private VBox main() {
        var course = model.page.candidate().course();
        var head = new SectionHead(texts.say("candidacy.title", model.page.place()), course.indication().text())
                .side(course.side(), texts.words());
        head.sentence().setMinWidth(0);
        var above = columns(new SpeaksForView(model, texts, places), new PlanView(model, texts, places));
        var questions = model.reading.get().questionnaire().questions();
        questions.forEach(question -> asked.add(new AskedView(model, texts, question, places)));
        int half = (questions.size() + 1) / 2;
        var below = columns(column(asked.subList(0, half)), column(asked.subList(half, asked.size())));
        var main = new VBox(10, head, above, SectionPage.heading(texts.say("candidacy.against")), below);
        main.getStyleClass().add("follow-up-main");
        return main;
    }

    private static VBox column(List<? extends Node> rows) {
        var column = new VBox();
        column.getStyleClass().add("questions");
        column.getChildren().addAll(rows);
        return column;
    }

    private static GridPane columns(Node left, Node right) {
        var columns = new GridPane(32, 0);
        for (int at = 0; at < 2; at++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            columns.getColumnConstraints().add(half);
        }
        columns.addRow(0, left, right);
        return columns;
    }

    private SectionFoot foot(Runnable leave) {
        return new SectionFoot(model.sheet, texts, texts.say("candidacy.keep"), "Ctrl+Enter", model::keep)
                .leaving(model.failure, texts.say("candidacy.leave"), leave);
    }

    private void keys(Runnable leave) {
        new KeyMap().on("Ctrl+Enter", texts.say("kit.key.keep"), model::keep)
                .on("Esc", texts.say("candidacy.leave"), leave)
                .on("Ctrl+Z", texts.say("kit.undo"), model.sheet::undo)
                .on("Ctrl+Y", texts.say("kit.redo"), model.sheet::redo)
                .onIf("Ctrl+G", texts.say("kit.key.nextOpen"), panel::next)
                .listenFor(this);
    }

    /// A question that the solution does not ask for takes no room.
    private void show(Candidacy now) {
        for (var one : asked) {
            var row = now.rows().stream().filter(one::is).findFirst();
            one.setVisible(row.isPresent());
            one.setManaged(row.isPresent());
            row.ifPresent(one::show);
        }
        panel.show(now.findings(), now.open());
    }

    /// Puts the focus where the form begins.
    public void start() {
        places.start();
    }
}
