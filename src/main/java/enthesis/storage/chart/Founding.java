package enthesis.storage.chart;

import enthesis.domain.people.Clinic;
import enthesis.domain.people.Colleague;
import enthesis.storage.chart.Opened.Reason;
import enthesis.storage.people.Clinics;
import enthesis.storage.people.People;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.trail.What;
import java.io.IOException;
import org.jooq.DSLContext;

/// Makes a new chart. It gets its name only when it is whole, closed, opened again and checked: a founding that was cut
/// off leaves an unfinished file that the next one clears away, never a half chart. One that failed says why, and
/// leaves nothing.
record Founding(ChartFile unfinished, Opening chart) {

    Opened found(byte[] tables, Clinic clinic, Colleague first) {
        var file = chart.file();
        if (file.present()) {
            return new Opened.Refused(Reason.TAKEN);
        }
        if (file.path().toString().indexOf(';') >= 0) {
            return new Opened.Refused(Reason.FOLDER_NAME);
        }
        try {
            unfinished.lay(tables);
            fill(clinic, first);
            unfinished.renameTo(file);
        } catch (IOException | ChartFault e) {
            return failed(unfinished.hindrance(e));
        }
        return chart.open();
    }

    private Opened failed(Reason reason) {
        try {
            unfinished.delete();
        } catch (IOException _) {
            return new Opened.Refused(reason); // the next founding lays its file over it
        }
        return new Opened.Refused(reason);
    }

    private void fill(Clinic clinic, Colleague first) throws IOException {
        switch (new Opening(unfinished, chart.key(), chart.clock()).bare()) {
            case Opened.Refused _ -> throw new IOException("the new chart does not open");
            case Opened.Open open -> {
                try (var made = open.chart()) {
                    made.write().run(Act.of(What.FOUNDED, first.id()), db -> firstRows(db, clinic, first));
                    if (!(made.trail().verify() instanceof Chain.Whole)) {
                        throw new IOException("the new chart is not whole");
                    }
                }
            }
        }
    }

    private void firstRows(DSLContext db, Clinic clinic, Colleague first) {
        var now = chart.clock().instant();
        Clinics.insert(db, clinic, now);
        People.insert(db, first, now);
    }
}
