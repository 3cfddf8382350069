package enthesis.ui.practice.backup;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.backup.BackupNotes;
import enthesis.domain.backup.BackupNotes.FilesRead;
import enthesis.domain.backup.BackupNotes.Rehearsal;
import enthesis.domain.backup.BackupNotes.Second;
import enthesis.domain.backup.BackupNotes.WrittenOut;
import enthesis.domain.backup.BackupNow;
import enthesis.domain.backup.BackupNow.Doing;
import enthesis.domain.backup.BackupTrouble;
import enthesis.ui.kit.frame.BackupFact;
import enthesis.ui.kit.sign.Tone;
import enthesis.ui.practice.PracticeStage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The screen of the backups, and the sentence at the bottom of every screen.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
class BackupsViewTest {
    private static final BackupWords WORDS = new BackupWords(TEXTS, ZoneOffset.UTC);
    private static final Instant MADE = Instant.parse("2026-11-28T18:02:00Z");
    private static final Instant EARLIER = Instant.parse("2026-11-25T07:30:00Z");
    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
    private static final Second STICK = new Second("/media/stick", EARLIER, Optional.of(EARLIER),
            Optional.of(BackupTrouble.AWAY));
    private static final BackupNotes WHOLE = BackupNotes.NOTHING.made(12)
            .rehearsed(new Rehearsal(EARLIER, 11, Optional.empty())).copying(Optional.of(STICK));

    private final List<String> done = new ArrayList<>();
    private final SimpleObjectProperty<BackupNow> now = new SimpleObjectProperty<>(state(WHOLE));
    private PracticeStage screen;

    @Start
    void stage(Stage stage) {
        screen = new PracticeStage(stage);
    }

    private static BackupNow state(BackupNotes notes) {
        return new BackupNow(List.of(new BackupNow.Line(12, 12_345_678, Optional.of(MADE), false),
                new BackupNow.Line(11, 12_300_000, Optional.empty(), false),
                new BackupNow.Line(10, 40_000, Optional.of(EARLIER), true)), notes, Doing.NOTHING, 0);
    }

    private void list(boolean may) {
        var acts = new BackupsModel.BackupActs() {
            @Override
            public void backUp(Consumer<String> said) {
                done.add("backup");
                now.set(now.get().doing(Doing.BACKING_UP));
            }

            @Override
            public void rehearse(Consumer<String> said) {
                done.add("rehearse");
                said.accept("rehearsed");
            }

            @Override
            public void writeOut(Consumer<String> said) {
                done.add("write out");
                said.accept("written out");
            }

            @Override
            public void stop() {
                done.add("stop");
                now.set(now.get().doing(Doing.NOTHING));
            }

            @Override
            public void choose(Path folder, Consumer<String> said) {
                done.add("choose " + folder);
            }

            @Override
            public void forget(Consumer<String> said) {
                done.add("forget");
            }

            @Override
            public Supplier<Optional<Path>> folders() {
                return () -> Optional.of(Path.of("/media/other"));
            }
        };
        screen.act(() -> {
            var model = new BackupsModel(acts, TEXTS, WORDS, now, may);
            var view = new BackupsView(model, TEXTS, () -> done.add("leave"));
            screen.show(view, view::start);
        });
    }

    @Test
    void everythingIsBegunByKey() {
        list(true);
        assertThat(screen.says("#backups-rehearsal")).isEqualTo("Rehearsed 25 Nov 2026, 07:30: the backup could be "
                + "put back.");
        assertThat(screen.says("#backups-second")).isEqualTo("Second place: /media/stick. Newest copy of 25 Nov 2026, "
                + "07:30. Last time: the second place is not there.");
        screen.picture("backups");
        screen.press(KeyCode.ALT, KeyCode.R).press(KeyCode.ALT, KeyCode.S).press(KeyCode.ALT, KeyCode.F)
                .press(KeyCode.CONTROL, KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.ENTER)
                .press(KeyCode.ALT, KeyCode.R).press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("rehearse", "choose /media/other", "forget", "backup", "leave");
        assertThat(screen.says("#backups-message")).startsWith("Something is going on with the backups already.");
        screen.act(() -> now.set(now.get().at(45)));
        assertThat(screen.says("#backups-going")).isEqualTo("Backing up, 45 %");
        screen.picture("backups-busy");
    }

    /// By its key, or by the button beside how far it is; then another one may be begun.
    @Test
    void whatGoesOnIsStopped() {
        list(true);
        assertThat(screen.shown("#backups-line")).isFalse();
        screen.press(KeyCode.ALT, KeyCode.W).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.shown("#backups-line")).isTrue();
        screen.press(KeyCode.ALT, KeyCode.T);
        assertThat(screen.shown("#backups-line")).isFalse();
        screen.press(KeyCode.ALT, KeyCode.T).press(KeyCode.ALT, KeyCode.R);
        assertThat(done).containsExactly("write out", "backup", "stop", "rehearse");
    }

    @Test
    void anAssistantLooks() {
        list(false);
        screen.press(KeyCode.ALT, KeyCode.R).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).isEmpty();
        assertThat(screen.says("#backups-message")).startsWith("You look here;");
    }

    private static BackupFact fact(BackupNotes notes) {
        return WORDS.fact(state(notes), NOW, 7);
    }

    @Test
    void theBarSaysHowItStands() {
        assertThat(fact(WHOLE)).isEqualTo(new BackupFact("Backup 28 Nov 18:02, rehearsed 25 Nov", Tone.PLAIN));
        assertThat(fact(BackupNotes.NOTHING).words()).isEqualTo("Backup 28 Nov 18:02, not rehearsed");
        assertThat(fact(WHOLE.failing(NOW, BackupTrouble.FULL)))
                .isEqualTo(new BackupFact("No backup since 28 Nov 18:02: the disk is full", Tone.CAUTION));
        assertThat(fact(WHOLE.failing(NOW, BackupTrouble.UNREADABLE)))
                .isEqualTo(new BackupFact("Newest backup can't be read", Tone.STOP));
        assertThat(fact(WHOLE.rehearsed(new Rehearsal(EARLIER, 12, Optional.of(BackupTrouble.FULL))))).isEqualTo(
                new BackupFact("Backup 28 Nov 18:02, rehearsal failed 25 Nov: the disk is full", Tone.CAUTION));
        assertThat(WORDS.fact(state(WHOLE), NOW, 5).tone()).isEqualTo(Tone.PLAIN);
        assertThat(WORDS.fact(state(WHOLE), NOW, 4)).isEqualTo(new BackupFact(
                "Backup 28 Nov 18:02, rehearsed 25 Nov, no copy at the second place since 25 Nov", Tone.CAUTION));
        assertThat(WORDS.fact(BackupNow.UNKNOWN, NOW, 7)).isEqualTo(new BackupFact("no backup yet", Tone.CAUTION));
    }

    @Test
    void itSaysWhenTheChartWasWrittenOut() {
        assertThat(WORDS.writtenOut(WHOLE)).isEqualTo("Not written out as plain tables yet.");
        var written = WHOLE.writtenOut(new WrittenOut(3, Optional.of(EARLIER), 11, Optional.empty()));
        assertThat(WORDS.writtenOut(written)).isEqualTo("Written out as plain tables 25 Nov 2026, 07:30: every table "
                + "was the same when it was read into an empty chart.");
        assertThat(fact(written)).isEqualTo(fact(WHOLE));
        var failed = written.notWrittenOut(MADE, 12, BackupTrouble.FULL);
        assertThat(WORDS.writtenOut(failed)).endsWith("empty chart. Failed 28 Nov 2026, 18:02: the disk is full.");
        assertThat(fact(failed)).isEqualTo(new BackupFact(
                "Backup 28 Nov 18:02, rehearsed 25 Nov, not written out 28 Nov: the disk is full", Tone.CAUTION));
        assertThat(WORDS.fact(state(failed).doing(Doing.WRITING_OUT).at(7), NOW, 7).words())
                .startsWith("Writing the chart out, 7 %");
        now.set(state(failed));
        list(true);
        screen.picture("backups-not-written");
    }

    /// Of the files beside the chart, and what to do where one is lost.
    @Test
    void itSaysWhenTheFilesWereRead() {
        assertThat(WORDS.files(WHOLE)).endsWith("were not read yet; a rehearsal reads them.");
        var whole = WHOLE.read(new FilesRead(EARLIER, 431, 0, 0));
        assertThat(WORDS.files(whole)).isEqualTo(
                "Files read 25 Nov 2026, 07:30: 431 pictures, documents and signed pages, all as they were kept.");
        assertThat(fact(whole)).isEqualTo(fact(WHOLE));
        var mended = WHOLE.read(new FilesRead(EARLIER, 431, 2, 0));
        assertThat(WORDS.files(mended)).endsWith("brought back from a copy: 2.");
        assertThat(fact(mended)).isEqualTo(fact(WHOLE));
        var read = new FilesRead(EARLIER, 431, 0, 3);
        var lost = WHOLE.read(read).rehearsed(new Rehearsal(EARLIER, 12, Optional.of(BackupTrouble.FILES_LOST)));
        assertThat(WORDS.files(lost)).contains("3 of 431 ").endsWith("another copy of it, and rehearse.");
        assertThat(fact(lost)).isEqualTo(new BackupFact("Files damaged or missing: 3", Tone.STOP));
        assertThat(WORDS.saidLost(read)).startsWith("3 of 431 ");
        now.set(state(lost));
        list(true);
        assertThat(screen.says("#backups-files")).contains("3 of 431 ");
        screen.picture("backups-files-lost");
    }

    @Test
    void everyTroubleHasWords() {
        assertThat(BackupTrouble.values()).allSatisfy(why -> {
            assertThat(TEXTS.words().knows(why.words())).isTrue();
            assertThat(WORDS.said(why)).isNotEmpty();
            assertThat(WORDS.saidUnwritten(why)).startsWith("The chart was not written out");
        });
    }
}
