package enthesis.app.backup;

import enthesis.app.desk.Place;
import enthesis.app.desk.Tools;
import enthesis.app.practice.ListPlace;
import enthesis.app.practice.PracticeLists;
import enthesis.domain.backup.BackupNow;
import enthesis.domain.entry.Refusal;
import enthesis.domain.people.Right;
import enthesis.storage.trail.What;
import enthesis.ui.practice.backup.BackupsModel;
import enthesis.ui.practice.backup.BackupsModel.BackupActs;
import enthesis.ui.practice.backup.BackupsView;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The way to the backups, and what is begun there by hand: only by somebody who may.
public final class BackupPlaces implements BackupActs {
    private final Tools tools;
    private final BackupDesk desk;
    private final PracticeLists.Opener opener;
    private final Runnable back;

    /// `back` leads to the practice.
    public BackupPlaces(Tools tools, PracticeLists.Opener opener, Runnable back) {
        this.tools = tools;
        this.opener = opener;
        this.back = back;
        desk = new BackupDesk(tools);
    }

    public void list() {
        opener.open(() -> desk.upkeep().now(), this::list);
    }

    private Place list(BackupNow read) {
        desk.show(read.goingOn(tools.board().backups().get()));
        var model = new BackupsModel(this, tools.texts(), desk.words(), tools.board().backups(),
                tools.board().may(Right.KEEP_BACKUPS).getValue());
        return ListPlace.of(new BackupsView(model, tools.texts(), back));
    }

    private void require() {
        tools.chart().chart.write().require(Right.KEEP_BACKUPS, tools.who());
    }

    @Override
    public void backUp(Consumer<String> said) {
        desk.backUp(upkeep -> {
            require();
            return upkeep.backUp();
        }, said);
    }

    @Override
    public void rehearse(Consumer<String> said) {
        desk.rehearse(upkeep -> {
            require();
            return upkeep.rehearse();
        }, said);
    }

    @Override
    public void writeOut(Consumer<String> said) {
        desk.writeOut(upkeep -> {
            require();
            return upkeep.writeOut();
        }, said);
    }

    @Override
    public void stop() {
        desk.stop();
    }

    @Override
    public void choose(Path folder, Consumer<String> said) {
        permitted(said, () -> tools.backing().run(() -> desk.upkeep().choose(folder),
                refusal -> chosen(folder, refusal, said), failed -> said.accept(tools.texts().of(failed))));
    }

    private void chosen(Path folder, Optional<Refusal> refusal, Consumer<String> said) {
        if (refusal.isPresent()) {
            said.accept(tools.texts().say(refusal.get()));
            return;
        }
        desk.enter(What.CHOSE_SECOND_PLACE, tools.say("backups.second.trail", folder.toString()));
        said.accept(tools.say("backups.second.chosen"));
        backUp(said);
    }

    @Override
    public void forget(Consumer<String> said) {
        permitted(said, () -> tools.backing().run(() -> {
            desk.upkeep().forget();
            return true;
        }, _ -> {
            desk.enter(What.CHOSE_SECOND_PLACE, tools.say("backups.second.trail.forgotten"));
            said.accept(tools.say("backups.second.forgotten"));
            desk.look(_ -> {});
        }, failed -> said.accept(tools.texts().of(failed))));
    }

    private void permitted(Consumer<String> said, Runnable then) {
        tools.work().run(() -> {
            require();
            return true;
        }, _ -> then.run(), failed -> said.accept(tools.texts().of(failed)));
    }

    @Override
    public Supplier<Optional<Path>> folders() {
        return tools.out().folders()::ask;
    }
}
