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
        card.acts(link("document.add", "add-document", (ways, course) -> ways.add().accept(course)),
                link("patient.documents.all", "all-documents", (ways, course) -> ways.all().accept(course)));
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

    private Hyperlink link(String words, String id, BiConsumer<DocumentWays, Optional<CourseId>> act) {
        var link = new Hyperlink(texts.say(words));
        link.setMnemonicParsing(true);
        link.setId(id);
        link.setMinWidth(Hyperlink.USE_PREF_SIZE);
        link.setOnAction(_ -> {
            link.setVisited(false);
            with(act);
        });
        link.visibleProperty().bind(model.outside.map(Optional::isPresent));
        link.managedProperty().bind(link.visibleProperty());
        return link;
    }

    void show(PatientPage page) {
        card.show(Stream.concat(page.outside().stream().map(this::outside), page.documents().stream().map(this::note))
                .toList());
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
