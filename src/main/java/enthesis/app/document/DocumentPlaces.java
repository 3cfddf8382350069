package enthesis.app.document;

import enthesis.app.desk.Tools;
import enthesis.app.form.FormKeeper;
import enthesis.app.form.FormPlace;
import enthesis.app.form.Forms;
import enthesis.app.form.PersonPage;
import enthesis.app.practice.PracticeLists;
import enthesis.domain.entry.Field;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.ui.kit.frame.Notice;
import enthesis.ui.patient.document.DocumentWays;
import enthesis.ui.patient.document.DocumentsModel;
import enthesis.ui.patient.document.DocumentsPage;
import enthesis.ui.patient.document.DocumentsView;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// The ways among the documents of one chart. `ways` are those of the patient's screen.
public record DocumentPlaces(Tools tools, PracticeLists.Opener opener, PatientId patient, Forms.Ways ways) {

    private record Loaded(Map<Field, String> draft, DocumentsPage page) {}

    /// As the patient's screen offers them.
    public static DocumentWays of(Tools tools, PracticeLists.Opener opener, PatientId patient, Forms.Ways ways) {
        return new DocumentPlaces(tools, opener, patient, ways).offered();
    }

    private DocumentWays offered() {
        return new DocumentWays(course -> list(course, Optional.empty(), _ -> {}),
                course -> list(course, Optional.empty(), DocumentsModel::choose),
                (files, course) -> list(course, Optional.empty(), model -> model.take(files)),
                document -> page(document, ways.back()));
    }

    private String subject() {
        return "document/" + patient;
    }

    /// All documents and the form of a new one; `first` is done once they are on the screen.
    private void list(Optional<CourseId> course, Optional<UUID> chosen, Consumer<DocumentsModel> first) {
        opener.open(
                () -> new Loaded(FormKeeper.draft(tools, subject()), new DocumentReader(tools).page(patient, course)),
                loaded -> place(loaded, course, chosen, first));
    }

    private FormPlace place(Loaded loaded, Optional<CourseId> course, Optional<UUID> chosen,
            Consumer<DocumentsModel> first) {
        return FormPlace.<UUID>of(kept -> {
            var model = new DocumentsModel(loaded.page, new DocumentFiles(tools, patient), tools.texts(), kept);
            var view = new DocumentsView(model, new DocumentsView.Documents(
                    one -> page(one, () -> list(course, Optional.of(one), _ -> {})), ways.back()));
            if (!loaded.draft.isEmpty()) {
                model.again();
            }
            return FormPlace.showing(tools, subject(), loaded.draft, model.sheet,
                    new PersonPage(tools, ways, loaded.page.patient(), view), () -> {
                        view.choose(chosen);
                        view.start();
                        // a question for a file holds everything up: the place is whole before
                        tools.work().run(() -> model, first, _ -> {});
                    });
        }, one -> {
            new Notice(tools.window()).done(tools.say("document.kept"));
            list(course, Optional.of(one), _ -> {});
        });
    }

    private void page(UUID document, Runnable back) {
        opener.open(() -> DocumentPlace.load(tools, document), loaded -> new DocumentPlace(tools, loaded,
                new Forms.Ways(back, ways.find(), ways.lock())));
    }
}
