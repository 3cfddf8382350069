package enthesis.storage.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.course.Courses;
import enthesis.storage.seen.SeenFile;
import enthesis.storage.trail.Write;
import java.time.Instant;
import java.util.Optional;

/// The lists of a program that is started anew between two looks, with what it kept in a file, be it ever so small.
public final class KeptLists {
    private final VisitRows rows;
    private final ListsFile file;
    private int recalled;

    public KeptLists(Write write, Courses courses, SeenFile file) {
        rows = new VisitRows(write, courses);
        this.file = new ListsFile(file);
    }

    /// Starts, looks, and ends; all of it is what one sees who reads all anew.
    public void look(Visits fresh, Instant since) {
        var kept = file.read(rows.write().clock().getZone());
        recalled += kept.isPresent() ? 1 : 0;
        var lists = new VisitLists(rows, Optional.of(file), 0);
        assertThat(lists.inProgress()).isEqualTo(fresh.inProgress());
        assertThat(lists.signedSince(since)).isEqualTo(fresh.signedSince(since));
        assertThat(lists.lastSessions(since)).isEqualTo(fresh.lastSessions(since));
        assertThat(lists.going()).containsExactlyInAnyOrderElementsOf(fresh.going());
        lists.keep();
    }

    /// How often there was something in the file.
    public int recalled() {
        return recalled;
    }
}
