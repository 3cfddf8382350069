package enthesis.app.visit;

import enthesis.app.desk.Outlet;
import enthesis.app.desk.Tools;
import enthesis.domain.entry.Field;
import enthesis.domain.people.Right;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.section.SectionView;
import enthesis.ui.note.signed.AddendumModel;
import enthesis.ui.note.signed.AddendumView;
import enthesis.ui.note.signed.SignedNote;
import enthesis.ui.note.signed.SignedNoteView;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The note of a signed visit in the place of note and sign: as it was signed, its papers, and the form of an addendum
/// beside it, which is one in both places.
public final class SignedPart implements SectionView {
    private final VBox node;
    private final AddendumView addendum;
    private final AddendumModel model;
    private final Runnable print;

    /// `letter` prints the one to the physiotherapist, where something was injected.
    public SignedPart(Tools tools, SignedNote note, SignedVisit visit, SheetModel sheet, Runnable again,
            Optional<Runnable> letter) {
        model = new AddendumModel(sheet, tools.texts(), visit::add, tools.work());
        model.maySign.bind(tools.board().may(Right.SIGN));
        model.onSigned(again);
        addendum = new AddendumView(model, note, tools.texts());
        var view = new SignedNoteView(note, tools.texts());
        VBox.setVgrow(view, Priority.ALWAYS);
        var outlet = new Outlet(tools, "enthesis-note.pdf");
        print = () -> outlet.print(visit.visit().patient(), tools.say("trail.paper.note"), visit::pages);
        var papers = new HBox(8,
                ActButton.plain(tools.say("app.print"), "Ctrl+P", print)
                        .named("print-note"),
                ActButton
                        .plain(tools.say("app.save"), "",
                                () -> outlet.save(visit.visit().patient(), tools.say("trail.paper.note"),
                                        "enthesis-note.pdf", visit::pages))
                        .named("save-note"));
        letter.ifPresent(out -> papers.getChildren().addAll(
                ActButton.plain(tools.say("sheets.map"), "", () -> map(visit)).named("print-map"),
                ActButton.plain(tools.say("sheets.letter"), "", out).named("print-letter")));
        papers.getStyleClass().add("section-papers");
        node = new VBox(view, papers);
    }

    /// The procedure map alone.
    private static void map(SignedVisit visit) {
        var tools = visit.tools();
        var paper = tools.board().paper().get();
        new Outlet(tools, "enthesis-map.pdf").print(visit.visit().patient(), tools.say("trail.paper.map"),
                () -> visit.map(paper));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean signs() {
        model.sign();
        return true;
    }

    @Override
    public boolean prints() {
        print.run();
        return true;
    }

    @Override
    public boolean focus(Field field) {
        return false;
    }

    @Override
    public void start() {
        node.requestFocus();
    }

    @Override
    public Optional<Node> panel() {
        return Optional.of(addendum);
    }
}
