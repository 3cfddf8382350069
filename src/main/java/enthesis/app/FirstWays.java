package enthesis.app;

import enthesis.app.door.Arrival;
import enthesis.app.door.FirstPapers;
import enthesis.app.door.WaysOut;
import enthesis.exchange.document.Documents;
import enthesis.storage.backup.Wanted;
import enthesis.storage.key.RecoveryKey;
import enthesis.storage.putback.ChartCopies;
import enthesis.storage.putback.ChartCopy;
import enthesis.storage.putback.PutBack;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.FxWork;
import enthesis.ui.kit.work.Work;
import enthesis.ui.start.first.FirstStart;
import enthesis.ui.start.first.FirstStartView;
import enthesis.ui.start.proof.KeyProof;
import enthesis.ui.start.putback.Copies;
import enthesis.ui.start.putback.PutBackModel;
import enthesis.ui.start.putback.PutBackView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.stage.WindowEvent;

/// The ways of a workstation without a chart: make one, or put one back from a copy. `show` takes the screen.
record FirstWays(Texts texts, Work work, WaysOut out, Consumer<Parent> show) {

    /// `founded` is told when a new chart stands open, `putBack` when another lies in the folder, to be unlocked.
    void begin(Arrival.FirstStart first, Runnable founded, Runnable putBack) {
        var founding = new FirstPapers(first.ground(), first.door(), new Documents(texts.words()), texts, out, work);
        var start = new FirstStart(founding, new KeyProof(RecoveryKey::fresh), work, out.printing(), texts, founded);
        first(start, () -> putBack(first, start, putBack));
    }

    private void first(FirstStart start, Runnable putBack) {
        show.accept(new FirstStartView(start, texts,
                () -> out.choice().ask("enthesis-recovery-sheet.pdf").map(Path::toFile), putBack));
    }

    private void putBack(Arrival.FirstStart at, FirstStart start, Runnable done) {
        var ways = new PutBackModel.Ways(done, () -> first(start, () -> putBack(at, start, done)));
        var model = new PutBackModel(new There(at), out.folders()::ask, work, FxWork::onScreen, texts, ways);
        out.window().addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, _ -> model.stop()); // nobody waits for it
        var view = new PutBackView(model, texts, at.ground().clock().getZone());
        show.accept(view);
        view.start();
    }

    private record There(Arrival.FirstStart at) implements Copies {

        @Override
        public List<ChartCopy> in(Path folder) throws IOException {
            return ChartCopies.in(at.ground().disk(), folder);
        }

        @Override
        public void take(ChartCopy copy, Wanted wanted) throws IOException {
            new PutBack(at.ground().disk(), at.ground().folder()).take(copy, wanted);
        }
    }
}
