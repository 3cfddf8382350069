package enthesis.ui.practice.formulary;

import static enthesis.ui.practice.PracticeStage.PAST;
import static enthesis.ui.practice.PracticeStage.TEXTS;
import static enthesis.ui.practice.PracticeStage.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.solution.formulary.Example;
import enthesis.domain.solution.formulary.UsualFields;
import enthesis.domain.solution.formulary.UsualForm;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.domain.value.Millilitres;
import enthesis.domain.visit.Cases;
import enthesis.storage.reference.FormularyFile;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.OfferPage;
import enthesis.ui.practice.list.OffersModel;
import enthesis.ui.practice.list.Whose;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The list of usual solutions and the form of one, by keyboard.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class FormularyViewTest {
    private static final UsualWords WORDS = new UsualWords(TEXTS, Cases.PRACTICE);
    private static final List<Example> SHIPPED = FormularyFile.load();
    private static final UsualSolution FIRST = SHIPPED.getFirst().solution();
    private static final UsualSolution OWN = own(FIRST.id(), "Ligaments, our way");

    private final List<String> done = new ArrayList<>();
    private final List<UsualSolution> written = new ArrayList<>();
    private boolean full;
    private Sheet copied = Sheet.EMPTY;
    private UsualModel model;
    private PracticeStage screen;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
    }

    private static UsualSolution own(String id, String name) {
        return new UsualSolution(id, name, Optional.empty(), Millilitres.of("12"), FIRST.parts(), FIRST.diluent());
    }

    private static FormularyLine line(UsualSolution usual, Whose whose) {
        return new FormularyLine(usual, whose, SHIPPED.stream().filter(one -> one.solution().equals(usual))
                .map(Example::source).findFirst(), usual.isOf(Cases.PRACTICE));
    }

    private void list(List<FormularyLine> lines) {
        var lists = new OffersModel.Offers<UsualSolution, FormularyLine>() {
            @Override
            public List<FormularyLine> hide(UsualSolution usual) {
                done.add("hide " + usual.id());
                return List.of(line(FIRST, Whose.SHIPPED), line(OWN, Whose.HIDDEN));
            }

            @Override
            public List<FormularyLine> giveBack(UsualSolution usual) {
                done.add("back " + usual.name());
                return lines;
            }
        };
        var model = new OffersModel<>("formulary", new OffersModel.OffersDesk<>(new DirectWork(), TEXTS, lists,
                one -> done.add("edit " + one.map(UsualSolution::name).orElse("new"))), lines);
        var view = new FormularyView(model, WORDS, () -> done.add("leave"));
        screen.show(view, view::start);
    }

    @Test
    void oneIsChosenEditedHiddenAndOfferedAgain() {
        list(Stream.concat(SHIPPED.stream().map(one -> line(one.solution(), Whose.SHIPPED)),
                Stream.of(line(own("a1", "Ümläut ".repeat(28) + "2026"), Whose.OWN))).toList());
        screen.picture("formulary", "Ümläut");
        assertThat(screen.words("#formulary-list")).contains("as shipped: practice setting",
                "as shipped: Yelland 2004, Spine, chronic low back pain", "ligament  \u00b7  dextrose 15 % from 50 %, "
                        + "lidocaine 0.2 % from 1 %, sterile water  \u00b7  10 mL");
        screen.press(KeyCode.ENTER).press(KeyCode.ALT, KeyCode.H);
        assertThat(screen.says("#formulary-message")).isEqualTo("Hidden: " + FIRST.name()
                + ". It is not offered any more.");
        screen.press(KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.ALT, KeyCode.R)
                .press(KeyCode.ALT, KeyCode.N).press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("edit " + FIRST.name(), "hide " + FIRST.id(), "back " + OWN.name(),
                "edit new", "leave");
    }

    @Test
    void sixtyAndNone() {
        list(IntStream.range(0, 60).mapToObj(at -> line(own("u" + at, "Our solution " + at), Whose.OWN)).toList());
        screen.press(KeyCode.END).press(KeyCode.ENTER);
        assertThat(done).containsExactly("edit Our solution 59");
        list(List.of());
        screen.press(KeyCode.ENTER).press(KeyCode.ALT, KeyCode.N);
        assertThat(done).containsExactly("edit Our solution 59", "edit new");
    }

    private void form(Optional<UsualSolution> now, List<Version<Optional<UsualSolution>>> versions) {
        var shipped = now.flatMap(one -> SHIPPED.stream().map(Example::solution)
                .filter(other -> other.id().equals(one.id())).findFirst());
        var desk = new EntryDesk<OfferPage<UsualSolution, UsualForm.Around>, UsualSolution>(new DirectWork(), TEXTS,
                (_, usual) -> {
                    if (full) {
                        throw new IOException("No space left on device");
                    }
                    written.add(usual);
                }, _ -> done.add("kept"));
        var page = new OfferPage<>(now, shipped, new UsualForm.Around(now.map(UsualSolution::id).orElse("a2"),
                now.isPresent() ? Set.of() : Set.of(OWN.name()), Cases.PRACTICE),
                PAST.lines(versions, shipped, WORDS::changes));
        model = new UsualModel(desk, page, copy -> {
            copied = copy;
            form(Optional.empty(), List.of());
            UsualModel.fill(model.sheet, copy, TEXTS);
        });
        var view = new UsualView(model, TEXTS, () -> done.add("leave"));
        screen.show(view, view::start);
    }

    @Test
    void aNewOneIsTypedRefusedInWordsAndKept() {
        form(Optional.empty(), List.of());
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).isEqualTo("Not kept: look at the marked fields.");
        screen.picture("usual-missing");
        screen.into("#usual-name", "LIGAMENTS, our way").into("#usual-volume", "500")
                .into("#usual-dextrosePercent", "40")
                .into("#usual-dextroseStock", "30");
        screen.picture("usual-refused");
        assertThat(screen.words("#usual")).contains("is called \u201cLigaments, our way\u201d",
                "500 is outside 0 to 200 mL.", "40 % can't come from 30 % stock.");
        screen.into("#usual-name", "Ligaments, new").into("#usual-volume", "10").into("#usual-dextrosePercent", "15")
                .into("#usual-dextroseStock", "50").press(KeyCode.ALT, KeyCode.A).press(KeyCode.DOWN).type("lido")
                .press(KeyCode.ENTER).into("#usual-anaestheticPercent", "0,2")
                .into("#usual-anaestheticStock", "2").press(KeyCode.ALT, KeyCode.I).press(KeyCode.DOWN).type("sterile")
                .press(KeyCode.ENTER);
        assertThat(screen.says("#usual-to-draw")).isEqualTo(
                "To draw up: dextrose 3 mL, lidocaine 1 mL, sterile water 6 mL; about 790 mOsm/L.");
        full = true;
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).startsWith("The disk is full.");
        full = false;
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).extracting(UsualSolution::name).containsExactly("Ligaments, new");
        assertThat(done).containsExactly("kept");
    }

    /// The one that is open stays as it was kept; the copy has no name yet, and is kept as a new one.
    @Test
    void aVariantBeginsAsACopyAndIsKeptAsANewOne() {
        form(Optional.of(OWN), List.of());
        screen.into("#usual-volume", "20").press(KeyCode.ALT, KeyCode.Y);
        assertThat(copied.text(UsualFields.NAME)).isEmpty();
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).as("without a name").isEmpty();
        screen.into("#usual-name", "Ligaments, 20 mL").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).containsExactly(new UsualSolution("a2", "Ligaments, 20 mL", OWN.tissue(),
                Millilitres.of("20"), OWN.parts(), OWN.diluent()));
    }

    /// clinical.md 5.3, R8: 6.75 : 4.5 : 11.25 of 50 % and 1 % are 15 % and 0.2 %.
    @Test
    void aRecipeInPartsBecomesFinalPercentages() {
        form(Optional.of(OWN), List.of());
        screen.into("#usual-parts", "1 : 2").press(KeyCode.ENTER);
        assertThat(screen.words("#usual")).contains("2 numbers");
        screen.into("#usual-parts", "5 : 5 : 10").press(KeyCode.ENTER);
        assertThat(screen.text("#usual-dextrosePercent")).isEqualTo("12.5");
        assertThat(screen.text("#usual-anaestheticPercent")).isEqualTo("0.25");
        screen.into("#usual-parts", "6.75 : 4.5 : 11.25").press(KeyCode.ENTER);
        assertThat(screen.text("#usual-dextrosePercent")).isEqualTo("15");
        assertThat(screen.text("#usual-anaestheticPercent")).isEqualTo("0.2");
        assertThat(screen.text("#usual-parts")).isEmpty();
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(screen.text("#usual-dextrosePercent")).isEqualTo("12.5");
    }

    @Test
    void theShippedOneComesBackAndTheHistoryTells() {
        form(Optional.of(OWN), List.of(new Version<>(Instant.parse("2026-11-24T09:05:00Z"), WHO, Standing.OWN,
                Optional.of(OWN))));
        screen.picture("usual-own");
        assertThat(screen.words("#history")).contains("24 Nov 2026, 09:05", "Lorna Hale",
                "Name: " + FIRST.name() + " \u2192 Ligaments, our way", "Tissue: ligament \u2192 any",
                "Volume: 10 \u2192 12");
        screen.press(KeyCode.ALT, KeyCode.S);
        assertThat(screen.text("#usual-name")).isEqualTo(FIRST.name());
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(screen.text("#usual-name")).isEqualTo("Ligaments, our way");
        screen.press(KeyCode.ALT, KeyCode.S).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written).containsExactly(FIRST);
        assertThat(WORDS.changes(Optional.of(OWN), new Version<>(Instant.EPOCH, WHO, Standing.TAKEN_OUT,
                Optional.empty()))).containsExactly("hidden");
        assertThat(WORDS.changes(Optional.empty(), new Version<>(Instant.EPOCH, WHO, Standing.OWN,
                Optional.of(OWN)))).containsExactly("offered as \u201cLigaments, our way\u201d");
    }
}
