package enthesis.app.desk;

import enthesis.app.door.WaysOut;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.exchange.document.PageImages;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.ui.kit.frame.Notice;
import enthesis.ui.kit.paper.PreviewModel;
import enthesis.ui.kit.paper.PreviewView;
import enthesis.ui.kit.work.FxReminders;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// What leaves the program as paper or file: made away from the screen, entered into the trail when it has left, and
/// said. The file's name never names a patient unless somebody types it.
public record Outlet(Tools tools, String name) {
    private static final Duration SLOW = Duration.ofSeconds(8);
    private static final String PAPER = "enthesis-paper.pdf";

    /// For papers that are saved from their preview under a name that says nothing.
    public Outlet(Tools tools) {
        this(tools, PAPER);
    }

    /// Pages, made on the chart's thread; empty when what was signed is missing or was changed.
    public interface Pages {
        Optional<byte[]> make() throws IOException;

        /// Pages that can always be made.
        static Pages of(Supplier<byte[]> make) {
            return () -> Optional.of(make.get());
        }
    }

    /// About nobody in particular; the trail keeps `what`.
    public void print(String what, Pages pages) {
        print(Optional.empty(), what, pages);
    }

    public void save(String what, String name, Pages pages) {
        save(Optional.empty(), what, name, pages);
    }

    /// About somebody, where it is about one person.
    public void print(Optional<PatientId> about, String what, Pages pages) {
        print(act(about, what), pages, () -> {});
    }

    public void save(Optional<PatientId> about, String what, String name, Pages pages) {
        save(act(about, what), name, _ -> made(pages), () -> {});
    }

    private static UnaryOperator<Act> act(Optional<PatientId> about, String what) {
        return act -> about.map(act::about).orElse(act).because(what);
    }

    public void print(PatientId patient, String what, Pages pages) {
        print(patient, what, pages, () -> {});
    }

    /// `notOut` follows when nothing came out of the printer.
    public void print(PatientId patient, String what, Pages pages, Runnable notOut) {
        print(act(Optional.of(patient), what), pages, notOut);
    }

    private void print(UnaryOperator<Act> about, Pages pages, Runnable notOut) {
        tools.work().run(() -> made(pages), pdf -> {
            var paper = new Paper(about, pdf, notOut);
            if (!tools.out().preview() || !show(paper)) {
                print(paper);
            }
        }, failure -> failed(failure, notOut));
    }

    /// A paper that is made; `notOut` follows when nothing came out of it.
    private static final class Paper {
        private final UnaryOperator<Act> about;
        private final byte[] pdf;
        private final Runnable notOut;

        private Paper(UnaryOperator<Act> about, byte[] pdf, Runnable notOut) {
            this.about = about;
            this.pdf = pdf;
            this.notOut = notOut;
        }
    }

    /// False where there is nothing that it can be laid over.
    private boolean show(Paper paper) {
        var images = new PageImages(paper.pdf);
        var model = new PreviewModel(tools.decoding(), page -> images.page(page, PreviewModel.DPI), tools.texts(),
                new PreviewModel.Acts(() -> print(paper), () -> save(paper), paper.notOut));
        return PreviewView.over(tools.window().getScene(), model, tools.texts());
    }

    private boolean save(Paper paper) {
        var file = tools.out().choice().ask(name);
        file.ifPresent(chosen -> saveTo(paper.about, chosen, _ -> paper.pdf, paper.notOut));
        return file.isPresent();
    }

    /// Asks for the printer; false when nobody wants to print after all.
    private boolean print(Paper paper) {
        var press = tools.out().printer().ask();
        press.ifPresentOrElse(one -> tools.work().run(tools::who, who -> print(paper, one, who),
                failure -> failed(failure, paper.notOut)), () -> {
                    if (!tools.out().preview()) {
                        paper.notOut.run();
                    }
                });
        return press.isPresent();
    }

    /// The chart's thread never waits for the printer.
    private void print(Paper paper, WaysOut.Press press, PersonId who) {
        var slow = new FxReminders().in(SLOW, () -> say(tools.say("app.printerSlow"), true));
        tools.out().printing().run(() -> {
            press.print(paper.pdf);
            return who;
        }, by -> {
            slow.callOff();
            tools.work().run(() -> entered(paper.about, What.PRINTED, by), _ -> said("app.printed"), this::failed);
        }, failure -> {
            slow.callOff();
            failed(failure, paper.notOut);
        });
    }

    public void save(PatientId patient, String what, String name, Pages pages) {
        save(patient, what, name, pages, () -> {});
    }

    /// `notOut` follows when nobody wanted a file, or it was not written and entered.
    public void save(PatientId patient, String what, String name, Pages pages, Runnable notOut) {
        save(act(Optional.of(patient), what), name, _ -> made(pages), notOut);
    }

    /// The bytes of a file, made on the chart's thread; the name somebody chose for it may say how.
    public interface Content {
        byte[] make(Path file) throws IOException;
    }

    /// Saves what is about no patient.
    public void save(String what, String name, Content content) {
        save(act(Optional.empty(), what), name, content, () -> {});
    }

    private void save(UnaryOperator<Act> about, String name, Content content, Runnable notOut) {
        tools.out().choice().ask(name).ifPresentOrElse(file -> saveTo(about, file, content, notOut), notOut);
    }

    private void saveTo(UnaryOperator<Act> about, Path file, Content content, Runnable notOut) {
        tools.work().run(() -> {
            tools.ground().disk().write(file, content.make(file));
            return entered(about, What.EXPORTED, tools.who());
        }, _ -> said("app.saved"), failure -> failed(failure, notOut));
    }

    private static byte[] made(Pages pages) throws IOException {
        return pages.make().orElseThrow(NotAsSigned::new);
    }

    private What entered(UnaryOperator<Act> about, What what, PersonId who) {
        tools.chart().chart.write().run(about.apply(Act.of(what, who)), _ -> {});
        return what;
    }

    private void said(String key) {
        say(tools.say(key), false);
    }

    private void failed(Exception failure, Runnable notOut) {
        notOut.run();
        failed(failure);
    }

    private void failed(Exception failure) {
        say(tools.texts().of(failure), true);
    }

    /// A printer may answer when the window is gone.
    private void say(String sentence, boolean trouble) {
        if (!tools.window().isShowing()) {
            return;
        }
        var notice = new Notice(tools.window());
        if (trouble) {
            notice.warn(sentence);
        } else {
            notice.done(sentence);
        }
    }
}
