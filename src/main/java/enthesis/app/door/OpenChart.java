package enthesis.app.door;

import enthesis.domain.backup.BackupNotes;
import enthesis.domain.backup.BackupTrouble;
import enthesis.domain.people.Colleague;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.backup.Backup;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.SideWork;
import enthesis.storage.code.CodeLists;
import enthesis.storage.consent.Consents;
import enthesis.storage.course.CandidacyAnswers;
import enthesis.storage.course.CourseExams;
import enthesis.storage.course.CourseHistory;
import enthesis.storage.course.Courses;
import enthesis.storage.document.OutsideDocuments;
import enthesis.storage.draft.Drafts;
import enthesis.storage.followup.AdverseEvents;
import enthesis.storage.followup.Emergencies;
import enthesis.storage.followup.FollowUps;
import enthesis.storage.followup.UrgentLines;
import enthesis.storage.insight.KnownCourses;
import enthesis.storage.intake.BroughtFacts;
import enthesis.storage.intake.Intakes;
import enthesis.storage.key.Vault;
import enthesis.storage.note.Notes;
import enthesis.storage.noted.NoteWords;
import enthesis.storage.outcome.CourseAnswers;
import enthesis.storage.patient.ChartLinks;
import enthesis.storage.patient.PatientHistory;
import enthesis.storage.patient.Patients;
import enthesis.storage.people.Clinics;
import enthesis.storage.people.People;
import enthesis.storage.picture.Pictures;
import enthesis.storage.practice.Recall;
import enthesis.storage.practice.ShelfLots;
import enthesis.storage.practice.Thresholds;
import enthesis.storage.practice.own.EmergencyProtocols;
import enthesis.storage.practice.own.Formulary;
import enthesis.storage.practice.own.Macros;
import enthesis.storage.practice.own.PaperHeads;
import enthesis.storage.practice.own.PaperSizes;
import enthesis.storage.practice.own.PracticeRows;
import enthesis.storage.practice.own.Protocols;
import enthesis.storage.practice.own.SheetWordings;
import enthesis.storage.practice.own.Structures;
import enthesis.storage.practice.own.TableReadings;
import enthesis.storage.recovery.Unsound;
import enthesis.storage.seen.SeenFile;
import enthesis.storage.visit.Visits;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An unlocked chart with all its stores and whoever is signed in. On the chart's own thread only.
public final class OpenChart implements AutoCloseable {
    public final Vault vault;
    public final Chart chart;
    public final Drafts drafts;
    public final Clinics clinics;
    public final People people;
    public final Patients patients;
    public final PatientHistory history;
    public final ChartLinks links;
    public final Courses courses;
    public final Consents consents;
    public final CourseHistory turns;
    public final Visits visits;
    public final Notes notes;
    public final NoteWords noteWords;
    public final Protocols protocols;
    public final Structures structures;
    public final Pictures pictures;
    public final OutsideDocuments documents;
    public final PaperSizes papers;
    public final TableReadings tables;
    public final PaperHeads heads;
    public final FollowUps followUps;
    public final UrgentLines urgent;
    public final AdverseEvents events;
    public final Emergencies emergencies;
    public final EmergencyProtocols emergencyProtocol;
    public final ShelfLots shelf;
    public final Recall recall;
    public final SheetWordings wordings;
    public final Macros macros;
    public final Formulary formulary;
    public final Thresholds thresholds;
    public final PracticeRows rows;
    public final CodeLists codes;
    public final CandidacyAnswers candidacy;
    public final CourseExams exams;
    public final CourseAnswers answers;
    public final Intakes intakes;
    public final BroughtFacts brought;
    /// On the thread of long reads.
    public final KnownCourses seen;
    final Attachments attachments;
    private @Nullable Colleague user;
    private boolean backedUp;

    public OpenChart(Ground ground, Vault vault, Chart chart) throws IOException {
        this.vault = vault;
        this.chart = chart;
        drafts = Drafts.open(ground.disk(), ground.folder(), vault.key());
        clinics = new Clinics(chart.write());
        people = new People(chart.write());
        patients = new Patients(chart.write());
        history = new PatientHistory(chart.trail());
        links = new ChartLinks(chart.write());
        courses = new Courses(chart.write());
        consents = new Consents(chart.write());
        turns = new CourseHistory(chart.trail());
        visits = new Visits(chart.write(), courses, seen(ground, vault, "lists"));
        attachments = new Attachments(ground.disk(), ground.folder().path(), vault.key(), chart.write());
        pictures = new Pictures(chart.write(), attachments);
        documents = new OutsideDocuments(chart.write(), attachments);
        protocols = new Protocols(chart.write(), ground.shipped().protocols());
        structures = new Structures(chart.write(), ground.shipped().atlas());
        papers = new PaperSizes(chart.write());
        tables = new TableReadings(chart.write());
        heads = new PaperHeads(chart.write(), attachments);
        followUps = new FollowUps(chart.write());
        urgent = new UrgentLines(chart.write());
        events = new AdverseEvents(chart.write());
        emergencies = new Emergencies(chart.write());
        emergencyProtocol = new EmergencyProtocols(chart.write());
        shelf = new ShelfLots(chart.write());
        recall = new Recall(chart.write());
        wordings = new SheetWordings(chart.write(), ground.shipped().lines());
        macros = new Macros(chart.write(), ground.shipped().macros());
        formulary = new Formulary(chart.write(), ground.shipped().formulary());
        codes = new CodeLists(chart.write(), attachments, ground.shipped().codes());
        thresholds = new Thresholds(chart.write(), ground.shipped().settings());
        rows = new PracticeRows(chart.write(), ground.shipped().settings());
        candidacy = new CandidacyAnswers(chart.write());
        exams = new CourseExams(chart.write());
        answers = new CourseAnswers(chart.write());
        intakes = new Intakes(chart.write());
        brought = new BroughtFacts(chart.write());
        notes = new Notes(chart.write(), attachments);
        noteWords = new NoteWords(chart.write(), ground.disk(), ground.folder(), vault.key());
        seen = new KnownCourses(seen(ground, vault, "insight"));
    }

    private static SeenFile seen(Ground ground, Vault vault, String name) throws IOException {
        return new SeenFile(ground.disk(), ground.folder().path(), name, vault.key(), Release.version());
    }

    /// Who is signed in.
    public Colleague user() {
        return Objects.requireNonNull(user);
    }

    void signIn(Colleague colleague) {
        user = colleague;
    }

    /// Whether a verified backup holds everything; once it is closed.
    public boolean backedUp() {
        return backedUp;
    }

    /// Why there is none.
    public BackupTrouble backupTrouble() {
        return chart.upkeep().notes().failed().map(BackupNotes.Failed::why).orElse(BackupTrouble.FAILED);
    }

    /// Before the keys change. That it did not work is noted and told when the chart is shown; nobody is kept out
    /// by it.
    void backUp() {
        var upkeep = chart.upkeep();
        try {
            var begun = upkeep.holdsEveryRow() ? Optional.<SideWork<Backup>>empty() : upkeep.backUp();
            if (begun.isPresent()) {
                begun.get().done();
            }
        } catch (IOException | Unsound _) {
            return;
        }
    }

    /// Closes it without a backup: nobody has worked on it.
    void rest() throws IOException {
        try {
            chart.close();
        } finally {
            try {
                drafts.close();
            } finally {
                forget();
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            visits.keepLists();
            backedUp = chart.closeBackedUp();
        } finally {
            try {
                drafts.close();
            } finally {
                forget();
            }
        }
    }

    private void forget() {
        try {
            noteWords.close();
        } finally {
            vault.lock();
        }
    }
}
