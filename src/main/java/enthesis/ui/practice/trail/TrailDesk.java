package enthesis.ui.practice.trail;

import enthesis.domain.patient.Person;
import enthesis.domain.people.Colleague;
import enthesis.domain.trail.TrailAnchor;
import enthesis.storage.deed.DeedPage;
import enthesis.storage.deed.DeedQuery;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/// What the trail is read with: people are found by `work`, pages are read by `reading`.
public record TrailDesk(Work work, Work reading, Texts texts, Source source, Around around, Papers papers) {
    /// So many acts are a report that somebody reads.
    public static final int LONGEST_REPORT = 2000;

    /// Today, the zone in which days are meant, and everybody who works or worked here.
    public record Around(LocalDate today, ZoneId zone, List<Colleague> colleagues) {
        public Around {
            colleagues = List.copyOf(colleagues);
        }
    }

    public interface Source {
        /// Those whose chart it may be that is meant.
        List<Person> people(String typed);

        DeedPage page(DeedQuery query, int number);

        /// What the trail says to a line that stands on paper.
        TrailAnchor.Held held(TrailAnchor anchor);
    }

    /// What was asked for, with the words of whom it is about and of its time.
    public record Asked(DeedQuery query, String whose, String span) {}

    /// What becomes of the list: rows for other programs, or a report printed or saved.
    public record Papers(Consumer<Asked> csv, Consumer<Asked> print, Consumer<Asked> save) {}

    ZoneId zone() {
        return around.zone();
    }
}
