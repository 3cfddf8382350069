package enthesis.app.document;

import enthesis.app.desk.Outlet;
import enthesis.app.desk.Place;
import enthesis.app.desk.Seen;
import enthesis.app.desk.Tools;
import enthesis.app.form.Forms;
import enthesis.app.form.KeptLine;
import enthesis.app.form.PersonPage;
import enthesis.app.form.Slip;
import enthesis.app.form.StatusLine;
import enthesis.domain.document.DocumentFile;
import enthesis.domain.document.OutsideDocument;
import enthesis.domain.entry.Choices;
import enthesis.domain.patient.Patient;
import enthesis.exchange.document.outside.OutsidePages;
import enthesis.ui.patient.document.DocumentPageModel;
import enthesis.ui.patient.document.DocumentPageView;
import enthesis.ui.patient.document.OutsideLine;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.BorderPane;

/// The pages of one document on screen. That it was looked at is in the trail; why it is withdrawn is a draft until
/// it is.
final class DocumentPlace implements Place {
    private static final int SIGNS = 12;

    private final Tools tools;
    private final OutsideDocument document;
    private final BorderPane screen;
    private final DocumentPageView view;
    private final DocumentPageModel model;
    private final Slip slip;
    private final KeptLine line;
    private final String kind;

    /// A document with its file, whose it is, and what is said of it.
    record Loaded(OutsideDocument document, DocumentFile file, Patient patient, OutsideLine line) {}

    /// On the chart's thread.
    static Loaded load(Tools tools, UUID id) throws IOException {
        var chart = tools.chart();
        var document = chart.documents.get(id).orElseThrow(DocumentLost::new);
        return new Loaded(document, chart.documents.open(document).orElseThrow(DocumentLost::new),
                chart.patients.get(document.whose().patient()).orElseThrow(), new DocumentReader(tools).line(document));
    }

    DocumentPlace(Tools tools, Loaded loaded, Forms.Ways ways) {
        this.tools = tools;
        document = loaded.document;
        kind = new DocumentReader(tools).kind(document);
        var pages = new OutsidePages(loaded.file);
        model = new DocumentPageModel(loaded.line, new DocumentPageModel.DocumentPageDesk(tools.decoding(),
                pages::page, tools.work(), this::withdraw, () -> gone(ways.back()),
                tools.practice().rules().visit().reasonLetters().whole()), tools.texts());
        slip = new Slip(tools, "document-withdrawn/" + document.id(), model.slip);
        line = new KeptLine(tools);
        view = new DocumentPageView(model, new DocumentPageView.PageActs(() -> save(loaded.file), ways.back()));
        screen = new PersonPage(tools, ways, loaded.patient, view);
        screen.setBottom(StatusLine.of(tools, slip.state()));
    }

    /// Which one of several of the same kind and day it is, its checksum's first signs say.
    private String named(String key) {
        return tools.say(key, kind, tools.texts().date(document.about().dated()),
                document.kept().file().substring(0, SIGNS));
    }

    private void save(DocumentFile file) {
        new Outlet(tools).save(document.whose().patient(), named("trail.paper.document"),
                "enthesis-document." + Choices.text(file.format()), () -> Optional.of(file.bytes()));
    }

    private void withdraw(String reason) {
        tools.chart().documents.withdraw(document, reason, tools.who());
    }

    private void gone(Runnable back) {
        slip.done(back);
    }

    @Override
    public BorderPane node() {
        return screen;
    }

    @Override
    public void start() {
        view.start();
        model.start();
    }

    @Override
    public Optional<Seen> seen() {
        return Optional.of(new Seen(Optional.of(document.whose().patient()), Optional.empty(),
                named("trail.seen.document")));
    }

    @Override
    public void keep() {
        slip.keep();
    }

    @Override
    public void leave(Runnable then) {
        slip.leave(then, line::held);
    }

    @Override
    public void end(Runnable then, Runnable held) {
        slip.leave(then, _ -> held.run());
    }
}
