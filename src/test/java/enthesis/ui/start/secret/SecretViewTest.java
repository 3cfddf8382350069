package enthesis.ui.start.secret;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.value.PersonId;
import enthesis.domain.words.Words;
import enthesis.storage.key.MasterKey;
import enthesis.storage.key.RecoveryKey;
import enthesis.storage.key.Unlocked;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.frame.Mnemonics;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.start.proof.KeyProof;
import enthesis.ui.start.secret.PasswordModel.Kind;
import enthesis.ui.start.secret.PasswordModel.Whose;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A password that is set and a recovery sheet that is replaced, by keyboard.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class SecretViewTest {
    private static final Texts TEXTS = new Texts(new Words(Locale.ENGLISH));

    private final FxRobot robot = new FxRobot();
    private Theme theme;
    private final List<String> done = new ArrayList<>();
    private final KeyProof proof = new KeyProof(RecoveryKey::fresh);
    private Scene scene;

    @Start
    void show(Stage stage) {
        theme = new Theme(Theme.Look.LIGHT);
        scene = TestWindow.show(stage, theme, new StackPane());
        Mnemonics.of(scene);
    }

    private void show(Parent view, Runnable start) {
        robot.interact(() -> {
            scene.setRoot(view);
            view.applyCss();
            start.run();
        });
    }

    private PasswordModel password(Kind kind) {
        var model = new PasswordModel(new PasswordModel.PasswordDesk(new DirectWork(), TEXTS, this::set,
                () -> done.add("done")), new Whose(kind, "Ben Öst", "Lorna Hale"));
        var view = new PasswordView(model, TEXTS, () -> done.add("leave"));
        show(view, view::start);
        return model;
    }

    private Unlocked set(char[] own, char[] fresh) throws IOException {
        if (new String(fresh).startsWith("full")) {
            throw new IOException("No space left on device");
        }
        done.add(new String(own) + " > " + new String(fresh));
        return new String(own).equals("wrong")
                ? new Unlocked.Wrong(Duration.ofSeconds(2))
                : new Unlocked.Open(MasterKey.fresh(), PersonId.NOBODY, 0);
    }

    private String failure() {
        return robot.lookup("#failure").queryLabeled().getText();
    }

    private void keep() {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private void again(String own, String fresh, String twice) {
        robot.interact(() -> robot.lookup("#password-own").query().requestFocus());
        robot.write(own).push(KeyCode.TAB).write(fresh).push(KeyCode.TAB).write(twice);
        keep();
    }

    @Test
    void anOwnerProvesWhoTheyAreAndTheOtherTypesTwice() {
        var model = password(Kind.RESET);
        keep();
        assertThat(failure()).isEqualTo("Your own password first.");
        again("wrong", "green kettle in snow", "green");
        assertThat(failure()).isEqualTo("The two are not the same.");
        picture("password-reset");
        robot.write(" kettle in snow");
        keep();
        assertThat(failure()).isEqualTo("Your own password is not right. Next try in 2 seconds.");
        assertThat(model.own.get()).isEmpty();
        robot.interact(() -> robot.lookup("#password-own").query().requestFocus());
        robot.write("right");
        keep();
        assertThat(done).containsExactly("wrong > green kettle in snow", "right > green kettle in snow", "done");
        assertThat(List.of(model.own.get(), model.fresh.get(), model.again.get())).containsOnly("");
    }

    @Test
    void somebodyNewChoosesOneThatIsNotEasy() {
        var model = password(Kind.FIRST);
        robot.write("ben").push(KeyCode.TAB);
        keep();
        assertThat(failure()).isEqualTo("Too short: at least 10.");
        robot.interact(() -> {
            model.fresh.set("full of blue rain");
            model.again.set("full of blue rain");
        });
        keep();
        assertThat(failure()).startsWith("The disk is full.");
        picture("password-first");
        robot.push(KeyCode.ESCAPE);
        assertThat(done).containsExactly("leave");
        assertThat(model.fresh.get()).isEmpty();
    }

    @Test
    void aNewSheetCountsOnlyAfterItWasTypedBack() {
        var printed = new ArrayList<byte[]>();
        var model = new NewSheetModel(new NewSheetModel.SheetDesk(
                new NewSheetModel.Works(new DirectWork(), new DirectWork(), new DirectWork()), TEXTS,
                new NewSheetModel.Papers() {
                    @Override
                    public byte[] pages(List<String> groups) {
                        return String.join("", groups).getBytes(StandardCharsets.UTF_8);
                    }

                    @Override
                    public void print(byte[] pages) {
                        printed.add(pages);
                    }

                    @Override
                    public void save(List<String> groups, Path file) {}
                }, key -> done.add(key.equals(proof.key()) ? "replaced" : "another"), () -> done.add("done")), proof);
        var view = new NewSheetView(model, new SimpleStringProperty("Harbour Street Clinic"), Optional::empty, TEXTS,
                () -> done.add("leave"));
        show(view, view::start);
        keep();
        assertThat(failure()).isEqualTo("Put the key on paper first");
        picture("sheet-new");
        robot.push(KeyCode.SPACE);
        assertThat(printed).hasSize(1);
        keep();
        assertThat(failure()).startsWith("Groups still missing: 9");
        robot.write(String.join("", proof.key().groups()));
        picture("sheet-typed-back");
        keep();
        assertThat(done).containsExactly("replaced", "done");
    }

    private void picture(String name) {
        for (var look : Theme.Look.values()) {
            robot.interact(() -> {
                theme.look.set(look);
                Pictures.save(scene, name + "-" + look.name().toLowerCase(Locale.ROOT));
            });
        }
        robot.interact(() -> theme.look.set(Theme.Look.LIGHT));
    }
}
