package enthesis.storage.chart;

import enthesis.domain.people.Clinic;
import enthesis.domain.people.Colleague;
import enthesis.storage.chart.Opened.Reason;
import enthesis.storage.people.Clinics;
import enthesis.storage.people.People;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.Ledger;
import enthesis.storage.trail.What;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.jooq.DSLContext;

/// Makes a new chart. It gets its name only when it is whole, closed, opened again and checked: a founding that was cut
/// off leaves an unfinished file that the next one clears away, never a half chart.
record Founding(Path folder, Blank blank, Clock clock, Ledger ledger) {

    Opened found(Clinic clinic, Colleague first) {
        var chart = ChartFile.in(folder);
        if (chart.present()) {
            return new Opened.Refused(Reason.TAKEN);
        }
        if (chart.path().toString().indexOf(';') >= 0) {
            return new Opened.Refused(Reason.FOLDER_NAME);
        }
        var unfinished = ChartFile.unfinishedIn(folder);
        try {
            unfinished.lay(blank.file());
            fill(unfinished, clinic, first);
            unfinished.force();
            unfinished.renameTo(chart);
        } catch (IOException e) {
            return new Opened.Refused(Reason.NO_SPACE);
        }
        return new Opening(chart, blank.key(), clock, ledger).open();
    }

    private void fill(ChartFile file, Clinic clinic, Colleague first) throws IOException {
        switch (new Opening(file, blank.key(), clock, ledger).open()) {
            case Opened.Refused _ -> throw new IOException("the new chart does not open");
            case Opened.Open open -> {
                try (var chart = open.chart()) {
                    chart.write().run(Act.of(What.FOUNDED, first.id()), db -> firstRows(db, clinic, first));
                    if (!(chart.trail().verify() instanceof Chain.Whole)) {
                        throw new IOException("the new chart is not whole");
                    }
                }
            }
        }
    }

    private void firstRows(DSLContext db, Clinic clinic, Colleague first) {
        var now = clock.instant();
        Clinics.insert(db, clinic, now);
        People.insert(db, first, now);
    }
}
