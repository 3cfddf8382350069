package enthesis.app.backup;

import enthesis.app.desk.Tools;
import enthesis.ui.kit.work.Work;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The chart's own work, for jobs that change the keys: each begins after a backup of what there is. One that fails is
/// told as any other, and keeps no key from being changed: whoever is to lose their way in must not keep it because a
/// disk is full.
///
/// `again` backs up once more behind it, for what nothing else backs up then.
public record BackedUpFirst(Tools tools, boolean again) implements Work {

    @Override
    public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
        var desk = new BackupDesk(tools);
        desk.first(_ -> tools.work().run(job, result -> {
            done.accept(result);
            if (again) {
                desk.again();
            }
        }, failed));
    }
}
