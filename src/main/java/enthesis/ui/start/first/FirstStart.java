package enthesis.ui.start.first;

import enthesis.domain.people.ClinicFields;
import enthesis.domain.people.ClinicForm;
import enthesis.domain.people.ClinicReading;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.paper.PreviewModel;
import enthesis.ui.kit.work.Work;
import enthesis.ui.start.proof.KeyProof;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The first start, step by step. Nothing is written before the last step, so it can be left at any time.
public final class FirstStart {

    public enum Step {
        CHART, PERSON, RECOVERY
    }

    public final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.CHART);
    /// The form of the practice; its name alone is needed.
    public final SheetModel clinic = new SheetModel();
    public final FirstPerson person = new FirstPerson();
    public final KeyProof proof;
    public final BooleanProperty busy = new SimpleBooleanProperty();
    /// What did not work, worded; "" when all did.
    public final StringProperty failure = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final Founding founding;
    private final Work work;
    private final Work printing;
    private final Texts texts;
    private final Runnable founded;
    private boolean prepared;

    /// `printing` waits for the printer, so that nothing else does. `founded` is told when the chart stands open; the
    /// first start stays busy from then on, a chart is made once.
    public FirstStart(Founding founding, KeyProof proof, Work work, Work printing, Texts texts, Runnable founded) {
        this.founding = founding;
        this.proof = proof;
        this.work = work;
        this.printing = printing;
        this.texts = texts;
        this.founded = founded;
        step.subscribe(_ -> look());
        clinic.sheet().subscribe(_ -> look());
        clinic.onEdit(_ -> prepare());
        person.name.subscribe(_ -> look());
        person.role.subscribe(_ -> look());
        person.password.subscribe(_ -> look());
        person.again.subscribe(_ -> look());
        proof.agreeing().subscribe(_ -> look());
        proof.onPaper.subscribe(_ -> look());
    }

    /// From the first letter on, while the person reads and types; what fails here is done, and then said, at the end.
    private void prepare() {
        if (prepared) {
            return;
        }
        prepared = true;
        var key = proof.key();
        work.run(() -> {
            founding.prepare(key);
            return key;
        }, _ -> {}, _ -> {});
    }

    public String folder() {
        return founding.folder();
    }

    /// Why the step is not done yet, worded; "" when it is.
    public ReadOnlyStringProperty missing() {
        return missing.getReadOnlyProperty();
    }

    private void look() {
        var key = switch (step.get()) {
            case CHART -> chartMissing();
            case PERSON -> person.missing();
            case RECOVERY -> !proof.onPaper.get()
                    ? "start.recovery.missing.paper"
                    : proof.proved() ? "" : "start.recovery.missing.groups";
        };
        missing.set(
                key.isEmpty() ? "" : texts.say(key, Integer.toString(proof.groups.size() - proof.agreeing().get())));
    }

    private String chartMissing() {
        if (!clinic.now().has(ClinicFields.NAME)) {
            return "start.chart.missing.clinic";
        }
        return practice().clinic().isPresent() ? "" : "start.chart.missing.refused";
    }

    /// What is told of the practice, as read.
    public ClinicReading practice() {
        return ClinicForm.read(clinic.now());
    }

    public void next() {
        if (!missing.get().isEmpty() || busy.get()) {
            return;
        }
        switch (step.get()) {
            case CHART -> step.set(Step.PERSON);
            case PERSON -> step.set(Step.RECOVERY);
            case RECOVERY -> found();
        }
    }

    public void back() {
        switch (step.get()) {
            case CHART -> {
            }
            case PERSON -> step.set(Step.CHART);
            case RECOVERY -> step.set(Step.PERSON);
        }
    }

    /// Shows the sheet, where it can be shown, and prints it; from there it can be saved, too. `file` asks where to.
    public void print(Supplier<Optional<Path>> file) {
        var paper = paper();
        onDisk(() -> founding.pages(paper), pages -> {
            var acts = new PreviewModel.Acts(() -> {
                print(pages);
                return true;
            }, () -> save(file.get()), () -> {});
            if (!founding.show(pages, acts)) {
                print(pages);
            }
        });
    }

    private boolean save(Optional<Path> file) {
        file.ifPresent(this::save);
        return file.isPresent();
    }

    private void print(byte[] pages) {
        printing.run(() -> {
            founding.print(pages);
            return pages;
        }, _ -> proof.papered(), failed -> failure.set(texts.of(failed)));
    }

    public void save(Path file) {
        var paper = paper();
        onDisk(() -> {
            founding.save(paper, file);
            return paper;
        }, _ -> proof.papered());
    }

    private RecoveryPaper paper() {
        return new RecoveryPaper(practice().clinic().orElseThrow(), proof.key().groups());
    }

    private void found() {
        var beginning = new Beginning(practice().clinic().orElseThrow(), person.name.get().strip(),
                person.role.get().strip(),
                proof.key());
        var password = person.password.get().toCharArray();
        begin();
        work.run(() -> {
            founding.found(beginning, password);
            return beginning;
        }, _ -> {
            person.password.set("");
            person.again.set("");
            founded.run();
        }, this::failed);
    }

    private <T> void onDisk(Callable<T> job, Consumer<T> done) {
        begin();
        work.run(job, made -> {
            busy.set(false);
            done.accept(made);
        }, this::failed);
    }

    private void begin() {
        busy.set(true);
        failure.set("");
    }

    private void failed(Exception failed) {
        busy.set(false);
        failure.set(texts.of(failed));
    }
}
