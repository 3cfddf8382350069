package enthesis.app;

import enthesis.app.desk.Tools;
import enthesis.app.patient.FindReader;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.value.PatientId;
import enthesis.ui.find.Command;
import enthesis.ui.find.FindActs;
import enthesis.ui.find.FindModel;
import enthesis.ui.find.FindView;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;

/// The find box above the work: to go to somebody, or to say whom something was about.
record FindBox(Tools tools, StackPane screen, Consumer<PatientQuery> register) {

    /// `patient` shows somebody, `begin` begins a visit; `commands` are reached by their names.
    void open(Consumer<PatientId> patient, Consumer<PatientId> begin, List<Command> commands) {
        if (screen.getChildren().size() > 1) {
            return;
        }
        var model = new FindModel(tools.work(), new FindReader(tools)::find, tools::today,
                new FindActs(patient, begin, register, this::close, commands), tools.texts());
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
        open(choice, choice, List.of());
    }

    private void close() {
        screen.getChildren().removeIf(FindView.class::isInstance);
    }
}
