package enthesis.storage.extract;

import static enthesis.storage.jooq.Tables.PATIENT;

import enthesis.domain.extract.ChartExtract;
import enthesis.domain.extract.PracticeExtract;
import enthesis.domain.practice.setting.Settings;
import enthesis.domain.value.PatientId;
import enthesis.storage.chart.Reading;
import enthesis.storage.patient.ChartLinks;
import enthesis.storage.patient.Shown;
import enthesis.storage.people.Clinics;
import enthesis.storage.people.People;
import enthesis.storage.practice.Thresholds;
import enthesis.storage.reference.SettingFile;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The charts as they leave. Each is read as it stood at one moment, and only one is in memory; used on the thread of
/// `reading` only.
public final class Extracts {
    private final Reading reading;
    private final NumbersThen numbers;
    private final SettingFile settings;

    public Extracts(Reading reading, SettingFile settings) {
        this.reading = reading;
        this.settings = settings;
        numbers = new NumbersThen(settings);
    }

    /// Where they come from. Days are those of `zone`.
    public PracticeExtract practice(ZoneId zone) {
        return reading.stores(read -> new PracticeExtract(new Clinics(read).chartId(), new Clinics(read).now(),
                new People(read).all(), new Thresholds(read, settings).practice(), zone));
    }

    /// The numbers that the practice judges by, as they count now.
    public Settings settings() {
        return reading.stores(read -> new Thresholds(read, settings).now());
    }

    /// The other charts of the same person.
    public List<PatientId> linked(PatientId id) {
        return reading.stores(read -> new ChartLinks(read).others(id));
    }

    /// The chart of a number; empty when there is none.
    public Optional<PatientId> numbered(String number) {
        return reading.at(db -> db.select(PATIENT.ID).from(PATIENT)
                .where(PATIENT.NUMBER.eq(number)).and(Shown.charts(db))
                .fetchOptional(row -> new PatientId(row.value1())));
    }

    /// Everybody who has a chart, by its number.
    public List<PatientId> everybody() {
        return reading.at(
                db -> db.select(PATIENT.ID).from(PATIENT).where(Shown.charts(db)).orderBy(PATIENT.NUMBER, PATIENT.ID)
                        .fetch(row -> new PatientId(row.value1())));
    }

    /// Empty when there is no such chart.
    public Optional<ChartExtract> of(PatientId id, PracticeExtract from) {
        return reading.stores(read -> new ChartReader(read, from, numbers).of(id));
    }
}
