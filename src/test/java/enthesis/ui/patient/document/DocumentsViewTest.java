package enthesis.ui.patient.document;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.document.DocumentFile;
import enthesis.domain.document.DocumentFile.Format;
import enthesis.domain.document.DocumentForm;
import enthesis.domain.document.DocumentKind;
import enthesis.domain.document.DocumentReading.Said;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Refusal;
import enthesis.domain.picture.file.Turn;
import enthesis.domain.visit.Cases;
import enthesis.exchange.document.outside.OutsidePage;
import enthesis.exchange.document.outside.OutsidePages;
import enthesis.exchange.document.outside.SamplePdfs;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Documents are added, read and withdrawn by keys alone.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class DocumentsViewTest implements DocumentDesk {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DocumentFile PDF = new DocumentFile(Format.PDF, SamplePdfs.pages(3), Turn.NONE);
    private static final OutsideLine LINE = line(1, "MRI report", "right ankle", "");
    private static final OutsideLine GONE = line(2, "Letter", "",
            "Withdrawn 20 Nov 2026 by M. Okafor: another patient's");

    private final List<String> done = new ArrayList<>();
    private PracticeStage screen;
    private DocumentsModel model;
    private DocumentPageModel paged;
    private Look look;
    private Said said;

    @Start
    void show(Stage stage) throws IOException {
        screen = new PracticeStage(stage);
        look = new Look.Good(PDF, new OutsidePages(PDF).page(1, 48));
    }

    private static OutsideLine line(int number, String kind, String title, String withdrawn) {
        return new OutsideLine(new UUID(9, number), TODAY.minusDays(number), kind, title, "RIGHT ankle and foot",
                "added by M. Okafor, 20 Nov 2026", "ATFL thinned, no tear of the CFL", withdrawn);
    }

    @Override
    public Optional<Path> ask() {
        return Optional.of(Path.of("chosen"));
    }

    @Override
    public void look(Path file, Consumer<Look> found, Consumer<Exception> failed) {
        done.add("looked at " + file);
        found.accept(look);
    }

    @Override
    public void keep(Look.Good file, Said typed, Consumer<UUID> kept, Consumer<Exception> failed) {
        said = typed;
        kept.accept(new UUID(9, 3));
    }

    private void open(List<OutsideLine> lines) {
        var course = Cases.course();
        var page = new DocumentsPage(Cases.about().patient(), lines, List.of(course), Optional.of(course.id()),
                new DocumentForm.Offer(List.of(course.id()), new DateText(TODAY, DateText.Slashes.ASK)));
        model = new DocumentsModel(page, this, TEXTS, id -> done.add("kept " + id));
        var view = new DocumentsView[1];
        screen.act(() -> view[0] = new DocumentsView(model,
                new DocumentsView.Documents(id -> done.add("open " + id), () -> done.add("leave"))));
        screen.show(view[0], view[0]::start);
    }

    @Test
    void aDocumentIsAddedByKeysAlone() {
        open(List.of());
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).isEqualTo("Choose the file first (Alt+A), or drop it here.");
        screen.press(KeyCode.ALT, KeyCode.A);
        assertThat(screen.says("#document-file")).startsWith("PDF, 3 pages, ");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).isEqualTo("Not kept: look at the marked fields.");
        assertThat(screen.says("#document-kind-missing")).isEqualTo("Choose what it is.");
        screen.type("m").press(KeyCode.ENTER).type("right ankle").press(KeyCode.ENTER).type("-2w")
                .press(KeyCode.ENTER).press(KeyCode.ENTER).type("ATFL thinned");
        screen.picture("document-new");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).containsExactly("looked at chosen", "kept " + new UUID(9, 3));
        assertThat(said.about().kind()).isEqualTo(DocumentKind.MRI);
        assertThat(said.about().title()).isEqualTo("right ankle");
        assertThat(said.about().dated()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(said.about().note()).isEqualTo("ATFL thinned");
        assertThat(said.course()).contains(Cases.course().id());
    }

    @Test
    void whatIsNotTakenIsSaidAndNothingIsKept() {
        open(List.of(LINE, GONE));
        look = new Look.Refused(Refusal.of("document.locked"));
        screen.press(KeyCode.ALT, KeyCode.A);
        assertThat(screen.says("#document-file")).startsWith("This PDF asks for a password.");
        screen.picture("document-refused");
        look = new Look.Twice(LINE);
        screen.act(() -> model.take(List.of(Path.of("dropped"))));
        assertThat(screen.says("#document-file")).isEqualTo("This file is in the chart already: "
                + "MRI report, right ankle of 22 Nov 2026. It was not kept again.");
        screen.act(() -> model.take(List.of(Path.of("one"), Path.of("other"))));
        assertThat(screen.says("#document-file")).startsWith("Drop one file at a time.");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(said).isNull();
        assertThat(done).containsExactly("looked at chosen", "looked at dropped");
    }

    @Test
    void enterOpensWhatIsChosenAndEscLeaves() {
        open(List.of(LINE, GONE));
        screen.press(KeyCode.ENTER).press(KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("open " + LINE.document(), "open " + GONE.document(), "leave");
    }

    private OutsidePage drawn(int number, int dpi) throws IOException {
        done.add("page " + number);
        if (number == 3) {
            throw new IOException("broken");
        }
        return new OutsidePages(PDF).page(number, dpi);
    }

    private void read(OutsideLine line) {
        paged = new DocumentPageModel(line, new DocumentPageModel.DocumentPageDesk(new DirectWork(), this::drawn,
                new DirectWork(), why -> done.add("withdrawn: " + why), () -> done.add("gone"), 10), TEXTS);
        var view = new DocumentPageView[1];
        screen.act(() -> view[0] = new DocumentPageView(paged,
                new DocumentPageView.PageActs(() -> done.add("save"), () -> done.add("leave"))));
        screen.show(view[0], () -> {
            view[0].start();
            paged.start();
        });
    }

    @Test
    void pagesAreTurnedAndMadeLargerByKeys() {
        read(LINE);
        assertThat(screen.says("#document-where")).isEqualTo("Page 1 of 3");
        screen.picture("document-page");
        screen.press(KeyCode.RIGHT).press(KeyCode.PLUS).press(KeyCode.PLUS);
        assertThat(screen.says("#document-where")).isEqualTo("Page 2 of 3");
        assertThat(screen.says("#document-zoom")).isEqualTo("175 %");
        screen.press(KeyCode.DIGIT0).press(KeyCode.PAGE_DOWN);
        assertThat(screen.says("#document-trouble")).as("a page that breaks")
                .isEqualTo("This page can't be shown. Save a copy to see it in another program.");
        screen.press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_UP).press(KeyCode.LEFT).press(KeyCode.LEFT);
        assertThat(screen.says("#document-where")).isEqualTo("Page 1 of 3");
        screen.press(KeyCode.CONTROL, KeyCode.S).press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("page 1", "page 2", "page 3", "page 2", "page 1", "save", "leave");
    }

    @Test
    void aWrongOneIsWithdrawnWithAReason() {
        read(LINE);
        screen.press(KeyCode.ALT, KeyCode.W).type("oops").press(KeyCode.ENTER);
        assertThat(screen.says("#document-trouble")).isEqualTo("Say why, in a few words.");
        screen.type(" another patient's 0+-").press(KeyCode.ENTER);
        assertThat(done).containsExactly("page 1", "withdrawn: oops another patient's 0+-", "gone");
        read(GONE);
        assertThat(screen.shown("#document-withdraw")).isFalse();
        assertThat(screen.says("#document-withdrawn")).isEqualTo(GONE.withdrawn());
        screen.picture("document-withdrawn");
    }
}
