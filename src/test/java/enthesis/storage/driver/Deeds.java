package enthesis.storage.driver;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.picture.file.PictureFile;
import enthesis.domain.picture.file.Turn;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.Visit;
import enthesis.domain.words.Words;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.Opened;
import enthesis.storage.chart.TestChart;
import enthesis.storage.course.Courses;
import enthesis.storage.driver.Story.Deed;
import enthesis.storage.file.Disk;
import enthesis.storage.note.Notes;
import enthesis.storage.patient.Patients;
import enthesis.storage.picture.Pictures;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.visit.SampleVisit;
import enthesis.ui.kit.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The deeds of a story, done through the stores of an open chart.
record Deeds(Disk disk, Path folder, Chart chart) {
    static final Words WORDS = new Words(Locale.ENGLISH);
    private static final LocalDate LONG_AGO = LocalDate.of(1880, 3, 1);
    /// Of the patients' births, of the course and its consent.
    static final List<LocalDate> DATES = Stream.of(LONG_AGO, Cases.about().patient().person().born(),
            Cases.course().opened(), Cases.course().consents().getFirst().given()).sorted().toList();
    private static final PersonId WHO = SampleVisit.WHO;

    /// As somebody sets it.
    static final class SetClock extends Clock {
        private volatile Instant now = TestChart.NOW;

        void at(Instant instant) {
            now = instant;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.systemDefault();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /// The story's patient with a course, and somebody born long ago.
    static void found(Chart chart) {
        var patient = Cases.about().patient();
        var old = new Person(PatientId.fresh(), new ChartNumber("000001"), "Altmann", "Ada", LONG_AGO, Sex.FEMALE, "");
        new Patients(chart.write()).register(patient, WHO);
        new Patients(chart.write()).register(new Patient(old, patient.allergies(), List.of(), Weighed.NEVER), WHO);
        new Courses(chart.write()).open(Cases.course(), WHO);
    }

    void does(Deed deed, Story story) throws IOException {
        switch (deed.kind()) {
            case BEGIN -> SampleVisit.visits(chart).begin(Cases.about().patient().id(), List.of(Cases.course().id()),
                    WHO);
            case SAVE, SAVE_MANY -> keep(deed);
            case ATTACH -> new Pictures(chart.write(), attachments()).keep(new PictureFile(PictureFile.Format.PNG,
                    deed.bytes(), 4, 3, Turn.NONE), Cases.about().patient().id(), WHO);
            case SIGN -> new Notes(chart.write(), attachments()).sign(visit(), Ending.INJECTED, deed.bytes(),
                    deed.pages(), WHO);
            case RESTORE -> restored(story.after(deed.number() - 1));
            case VERIFY -> verified(story.after(deed.number() - 1));
            case BACK_UP -> throw new IllegalArgumentException("the driver closes its chart itself");
        }
    }

    private Attachments attachments() {
        return new Attachments(disk, folder, TestChart.key("one"), chart.write());
    }

    private Visit visit() {
        return SampleVisit.visits(chart).inProgress().getFirst();
    }

    private void keep(Deed deed) {
        var visit = visit();
        var typed = new HashMap<Field, String>();
        deed.texts().forEach((path, text) -> typed.put(Field.parse(path), text));
        var visits = SampleVisit.visits(chart);
        visits.keep(SampleVisit.reading(visit, visits.sheet(visit.id()).with(typed)), WHO);
    }

    private void verified(State wanted) throws IOException {
        assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        assertThat(State.of(chart, folder)).isEqualTo(wanted);
    }

    /// The backups and the journal of now, somewhere else, without the chart's own file.
    private void restored(State wanted) throws IOException {
        var place = Files.createTempDirectory("restored");
        try {
            TestChart.copy(folder, place);
            Files.delete(place.resolve("chart.mv.db"));
            switch (Chart.open(TestChart.place(place), TestChart.key("one"), TestChart.CLOCK)) {
                case Opened.Refused not -> throw new AssertionError(not.reason());
                case Opened.Open open -> {
                    try (var again = open.chart()) {
                        new Deeds(disk, place, again).verified(wanted);
                    }
                }
            }
        } finally {
            forget(place);
        }
    }

    static void forget(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var one : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    /// The sentence that a person would read.
    static String words(Exception failure) {
        return failure instanceof ChartFault fault ? WORDS.say(fault.words()) : new Texts(WORDS).of(failure);
    }
}
