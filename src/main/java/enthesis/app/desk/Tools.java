package enthesis.app.desk;

import enthesis.app.door.FrontDoor;
import enthesis.app.door.Ground;
import enthesis.app.door.OpenChart;
import enthesis.app.door.WaysOut;
import enthesis.domain.people.Clinic;
import enthesis.domain.people.Right;
import enthesis.domain.practice.Practice;
import enthesis.domain.value.PersonId;
import enthesis.exchange.document.Documents;
import enthesis.exchange.document.Papers;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.field.Permit;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.kit.work.FxWork;
import enthesis.ui.kit.work.Work;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javafx.stage.Window;

/// What every desk works with: the open chart (for jobs of `work` only), the papers, the words and the look. `decoding`
/// is for pictures, which may take long; `reading` for reading long from the chart's second way in, which never stores;
/// `backing` for what goes on with the backups beside the chart.
public record Tools(Ground ground, FrontDoor door, Work work, Texts texts, Theme theme, Papers papers,
        Documents documents, Signboard board, WaysOut out, Work decoding,
        Work reading, Work backing) {

    /// On the chart's thread: the papers take a while to make.
    public static Tools of(Ground ground, FrontDoor door, Work work, Texts texts, Theme theme, WaysOut out) {
        return made(ground, door, new Works(work, FxWork.aside("pictures"), FxWork.aside("reading"),
                FxWork.aside("backups")), texts, theme,
                out);
    }

    /// The same where everything is done at once and in place, without a thread of its own.
    public static Tools inPlace(Ground ground, FrontDoor door, Texts texts, Theme theme, WaysOut out) {
        var work = new DirectWork();
        return made(ground, door, new Works(work, work, work, work), texts, theme, out);
    }

    private record Works(Work chart, Work decoding, Work reading, Work backing) {}

    private static Tools made(Ground ground, FrontDoor door, Works works, Texts texts, Theme theme, WaysOut out) {
        var chart = door.chart();
        var board = Signboard.of(chart);
        var papers = new Papers(texts.words(), ground.shipped().atlas(), board.clinic()::get,
                board.wordings()::get, new PaperPictures(door)::of, board.macros()::get);
        var watched = new Watched(works.chart, door::isStopped, () -> board.stopped().set(true));
        return new Tools(ground, door, watched, texts, theme, papers,
                new Documents(texts.words(), board.head()::get), board, out,
                works.decoding, works.reading, works.backing);
    }

    /// The open chart, inside a job of `work`.
    public OpenChart chart() {
        return door.chart();
    }

    /// Who is signed in, inside a job of `work`.
    public PersonId who() {
        return chart().user().id();
    }

    /// The chart is closed: nothing is decoded or read beside it any more.
    public void rest() {
        for (var beside : List.of(decoding, reading, backing)) {
            if (beside instanceof FxWork aside) {
                aside.close(Duration.ZERO);
            }
        }
    }

    public Window window() {
        return out.window();
    }

    /// The practice's numbers and lists as they count now, its own numbers in place.
    public Practice practice() {
        return board.practice().get();
    }

    /// Who may change the practice; everybody else looks.
    public Permit practicePermit() {
        return new Permit(board.may(Right.EDIT_PRACTICE), say("people.practiceOnly"));
    }

    public LocalDate today() {
        return LocalDate.now(ground.clock());
    }

    public Clinic clinic() {
        return board.clinic().get();
    }

    public String say(String key, String... values) {
        return texts.say(key, values);
    }
}
