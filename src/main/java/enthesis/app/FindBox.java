package enthesis.app;

import enthesis.app.desk.Tools;
import enthesis.app.patient.FindReader;
import enthesis.app.patient.NoteGathering;
import enthesis.domain.note.find.NoteHit;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.value.PatientId;
import enthesis.ui.find.Command;
import enthesis.ui.find.FindActs;
import enthesis.ui.find.FindModel;
import enthesis.ui.find.FindView;
import enthesis.ui.find.NotesModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;

/// The find box above the work: to go to somebody, or to say whom something was about.
record FindBox(Tools tools, StackPane screen, Consumer<PatientQuery> register) {

    /// `patient` shows somebody, `begin` begins a visit; `commands` are reached by their names, and `note` opens one in
    /// which something was said.
    void open(Consumer<PatientId> patient, Consumer<PatientId> begin, List<Command> commands,
            Consumer<NoteHit> note) {
        new NoteGathering(tools).follow();
        open(new FindActs(patient, begin, register, this::close, commands),
                Optional.of(NotesModel.of(tools.work(), query -> tools.chart().noteWords.find(query), note)));
    }

    private void open(FindActs acts, Optional<NotesModel> notes) {
        if (screen.getChildren().size() > 1) {
            return;
        }
        var people = new FindReader(tools);
        var model = notes
                .map(said -> new FindModel(tools.work(), people::find, tools::today, acts, tools.texts(), said))
                .orElseGet(() -> new FindModel(tools.work(), people::find, tools::today, acts, tools.texts()));
        var view = new FindView(model, tools.texts(), tools::today);
        screen.getChildren().add(view);
        view.start();
    }

    /// Whom something was about; what is below stays.
    void choose(Consumer<PatientId> chosen) {
        close();
        Consumer<PatientId> choice = id -> {
            close();
            chosen.accept(id);
        };
        open(new FindActs(choice, choice, register, this::close, List.of()), Optional.empty());
    }

    private void close() {
        screen.getChildren().removeIf(FindView.class::isInstance);
    }
}
