package enthesis.storage.journal;

import enthesis.storage.file.Aside;
import enthesis.storage.file.Disk;
import enthesis.storage.key.MasterKey;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.Trail;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The journals of one chart: `chart.000001.journal` and on, in its folder.
public final class Journals {
    private static final Pattern NAME = Pattern.compile("chart\\.(\\d{6})\\.journal");

    private final Disk disk;
    private final Path folder;
    private final byte[] key;
    private final Imprint imprint;

    public Journals(Disk disk, Path folder, MasterKey key) {
        this.disk = disk;
        this.folder = folder;
        this.key = key.lend(MasterKey.JOURNAL);
        this.imprint = new Imprint(key);
    }

    /// What they all say, from the first one on.
    public Account account() throws IOException {
        return account((_, _) -> {});
    }

    /// The same, telling each write.
    public Account account(Told told) throws IOException {
        return heard(new Account(imprint, told));
    }

    /// The same of a chart that is known to have been closed there. Where its journal ends with saying so, only that is
    /// read: every record was sealed by this chart, and follows the one before.
    public Account account(Trail.End closedAt) throws IOException {
        var unread = heard(Account.unread(imprint));
        return unread.closedAt(closedAt) ? unread : account();
    }

    /// What they say from where the chart stood once; each write after that is told in order.
    public Account from(Standing standing, Told told) throws IOException {
        return heard(new Account(imprint, standing, told));
    }

    private Account heard(Account account) throws IOException {
        for (int generation : generations()) {
            account.heard(generation, JournalFile.read(disk, path(generation), key, account::page));
        }
        return account;
    }

    public List<Integer> generations() throws IOException {
        return disk.list(folder).stream().map(NAME::matcher).filter(name -> name.matches())
                .map(name -> Integer.valueOf(name.group(1))).toList();
    }

    /// Begins the next generation where the chart stands now.
    public Journal begin(int generation, Standing standing) throws IOException {
        return begin(generation, standing, List.of());
    }

    /// Begins the next generation with the writes since `standing`, which are in an older one too.
    public Journal begin(int generation, Standing standing, List<List<Entry>> since) throws IOException {
        var pages = new ArrayList<Page>();
        pages.add(new Page.Base(standing));
        var now = standing;
        for (var entries : since) {
            pages.add(Page.Kept.of(entries));
            now = now.after(entries, imprint);
        }
        return new Journal(JournalFile.begin(disk, path(generation), key, pages), generation, imprint, now);
    }

    /// Goes on with the newest generation, behind its last good record; what was read of it is on the disk then.
    public Journal goOn(Account account) throws IOException {
        var file = account.open().orElseThrow();
        file.force();
        return new Journal(file, account.newest(), imprint, account.end().orElseThrow());
    }

    /// Deletes the generations below `first`, the oldest first, so that no gap is ever left.
    public void dropBelow(int first) throws IOException {
        for (int generation : generations()) {
            if (generation < first) {
                disk.delete(path(generation));
            }
        }
    }

    /// Sets the generations below `first` aside: something is missing in them, and a verified backup holds everything.
    public void setAsideBelow(int first) throws IOException {
        for (int generation : generations()) {
            if (generation < first) {
                disk.move(path(generation), Aside.of(disk, path(generation)));
            }
        }
    }

    private Path path(int generation) {
        return folder.resolve(String.format(Locale.ROOT, "chart.%06d.journal", generation));
    }
}
