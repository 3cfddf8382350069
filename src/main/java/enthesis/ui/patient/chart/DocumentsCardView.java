package enthesis.ui.patient.chart;

import enthesis.domain.course.CourseSummary;
import enthesis.domain.value.CourseId;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.FileDrop;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.patient.document.DocumentWays;
import enthesis.ui.patient.document.OutsideLine;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.kordamp.ikonli.feather.Feather;

/// The documents of a chart on the patient's screen: what came from outside, the newest first, then the signed notes.
/// One is added here, by its button or by a file that is dropped on the screen.
final class DocumentsCardView {
    final PageCardView card;
    private final PatientModel model;
    private final Texts texts;

    DocumentsCardView(PatientModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        card = new PageCardView(texts.say("patient.documents"), texts.say("patient.documents.nothing"));
        card.acts(add());
    }

    /// Files may be dropped on this from now on.
    void dropsOn(Node screen) {
        FileDrop.on(screen, files -> with((ways, course) -> ways.dropped().accept(files, course)));
    }

    /// Leads to all of them.
    void all() {
        with((ways, course) -> ways.all().accept(course));
    }

    private void with(BiConsumer<DocumentWays, Optional<CourseId>> act) {
        model.outside.get().filter(_ -> model.page.get().isPresent()).ifPresent(
                ways -> act.accept(ways, model.course().map(CourseSummary::course).map(course -> course.id())));
    }

    private Hyperlink add() {
        var link = new Hyperlink(texts.say("document.add"));
        link.setMnemonicParsing(true);
        link.setId("add-document");
        link.setMinWidth(Hyperlink.USE_PREF_SIZE);
        link.setOnAction(_ -> {
            link.setVisited(false);
            with((ways, course) -> ways.add().accept(course));
        });
        link.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> model.outside.get().isPresent() && model.page.get().isPresent(), model.outside, model.page));
        link.managedProperty().bind(link.visibleProperty());
        return link;
    }

    void show(PatientPage page) {
        var all = page.outside().isEmpty() ? Stream.<Node>empty() : Stream.<Node>of(everything());
        card.show(Stream.of(page.outside().stream().map(this::outside), page.documents().stream().map(this::note), all)
                .flatMap(lines -> lines).toList(), page.outside().size() + page.documents().size());
    }

    private Node everything() {
        var words = texts.say("patient.documents.all");
        var row = PageCardView.line(Signs.of(Feather.LIST), words, "", texts.say("patient.documents.key"), "");
        var button = PageCardView.pressed(row, words, this::all);
        button.setId("all-documents");
        return button;
    }

    private Node note(DocumentLine line) {
        var row = PageCardView.line(Signs.of(Feather.LOCK), line.title(),
                texts.say("patient.document.signed", texts.date(line.signed())), texts.say("patient.document.pdf"), "");
        return PageCardView.pressed(row, line.title(), () -> model.acts().openDocument().accept(line.visit()));
    }

    private Node outside(OutsideLine line) {
        var second = Stream.of(texts.date(line.dated()), line.course()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        var row = PageCardView.line(Signs.of(Feather.FILE_TEXT), line.named(), second,
                texts.say("patient.document.outside"), "");
        return PageCardView.pressed(row, line.named() + ", " + second,
                () -> with((ways, _) -> ways.open().accept(line.document())));
    }
}
