package enthesis.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.note.find.NoteHit;
import enthesis.domain.note.find.NoteQuery;
import enthesis.domain.note.find.NotesFound;
import enthesis.domain.note.find.OwnText;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.patient.find.PatientSearch;
import enthesis.domain.value.PatientId;
import enthesis.domain.words.Words;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.kit.work.HeldWork;
import enthesis.ui.kit.work.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FindModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Person ERIKA = person("004711", "Mustermann", "Erika", "1968-04-12");
    private static final Person ERICH = person("002090", "Mustermann", "Erich", "1968-12-03");

    private final List<String> done = new ArrayList<>();
    private final List<Command> commands = List.of(new Command("Shelf", "", () -> done.add("shelf")),
            new Command("Text macros", "", () -> done.add("macros")),
            new Command("Today", "F1", () -> done.add("today")));
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    private static Person person(String number, String family, String given, String born) {
        return new Person(PatientId.fresh(), new ChartNumber(number), family, given, LocalDate.parse(born),
                Sex.FEMALE, "");
    }

    private static List<FoundLine> find(PatientQuery query) {
        return PatientSearch.rank(List.of(ERIKA, ERICH), query)
                .stream()
                .map(hit -> new FoundLine(hit.person(), Optional.empty(), Optional.empty()))
                .toList();
    }

    private FindModel model(Work work, Function<PatientQuery, List<FoundLine>> find) {
        var acts = new FindActs(id -> done.add("open " + id), id -> done.add("visit " + id),
                query -> done.add("register " + query.typed()), () -> done.add("close"), commands);
        return new FindModel(work, find, () -> TODAY, acts, new Texts(new Words(Locale.ENGLISH)));
    }

    /// Only what is typed after the sign counts, and nobody is searched for.
    @Test
    void aCommandIsFoundByAPartOfItsName() {
        var model = model(new DirectWork(), _ -> {
            throw new AssertionError("a person is searched");
        });
        model.typed.set(">");
        assertThat(model.commands.get()).isEqualTo(commands);
        model.typed.set("> MAC te");
        assertThat(model.commands.get()).extracting(Command::words).containsExactly("Text macros");
        model.open();
        assertThat(done).containsExactly("close", "macros");
        model.typed.set(">a");
        assertThat(model.commands.get()).extracting(Command::words).containsExactly("Text macros", "Today");
        model.typed.set(">tod");
        assertThat(model.commands.get()).extracting(Command::words).containsExactly("Today");
        model.typed.set(">s");
        assertThat(model.commands.get()).extracting(Command::words).as("what begins so first")
                .containsExactly("Shelf", "Text macros");
        model.typed.set(">t");
        model.move(1);
        model.move(1);
        model.open();
        assertThat(done).endsWith("close", "today");
        model.typed.set("> nothing of this name");
        model.open();
        assertThat(model.commands.get()).isEmpty();
        assertThat(done).hasSize(4);
    }

    /// Does nothing until told.
    private final class Later implements Work {
        @Override
        public <T> void run(Callable<T> job, Consumer<T> then, Consumer<Exception> failed) {
            waiting.add(() -> new DirectWork().run(job, then, failed));
        }
    }

    @Test
    void findsWhileTypingAndWarnsOfTwoAlike() {
        var model = model(new DirectWork(), FindModelTest::find);
        model.typed.set("must");
        assertThat(model.answer.get().lines()).extracting(FoundLine::person).containsExactly(ERICH, ERIKA);
        assertThat(model.answer.get().similar()).isPresent();
        assertThat(model.chosen.get()).isZero();
    }

    @Test
    void arrowsStayWithinTheListAndEnterOpensTheChosen() {
        var model = model(new DirectWork(), FindModelTest::find);
        model.typed.set("must");
        model.move(1);
        model.move(1);
        assertThat(model.chosen.get()).isEqualTo(1);
        model.newVisit();
        assertThat(done).containsExactly("close", "visit " + ERIKA.id());
        assertThat(model.typed.get()).isEmpty();
        model.open();
        assertThat(done).hasSize(2);
    }

    @Test
    void overtakenQuestionIsNotAskedAndItsAnswerDropped() {
        var asked = new ArrayList<String>();
        var model = model(new Later(), query -> {
            asked.add(query.typed());
            return find(query);
        });
        model.typed.set("m");
        model.typed.set("mu");
        model.typed.set("must erika");
        waiting.removeLast().run();
        waiting.forEach(Runnable::run);
        assertThat(asked).containsExactly("must erika");
        assertThat(model.answer.get().lines()).extracting(FoundLine::person).containsExactly(ERIKA);
    }

    @Test
    void nothingTypedAsksNothing() {
        var model = model(new Later(), FindModelTest::find);
        model.typed.set("  ");
        assertThat(waiting).isEmpty();
        assertThat(model.chosen.get()).isEqualTo(-1);
    }

    @Test
    void registeringTakesWhatWasTypedAlong() {
        var model = model(new DirectWork(), FindModelTest::find);
        model.typed.set("novak 68");
        model.register();
        assertThat(done).containsExactly("close", "register novak 68");
    }

    @Test
    void failureIsSaidInPlainWords() {
        var model = model(new DirectWork(), query -> {
            throw new UncheckedIOException(new IOException("No space left on device"));
        });
        model.typed.set("must");
        assertThat(model.failure.get()).startsWith("The disk is full.");
    }

    private static NoteHit note(NoteQuery query) {
        return new NoteHit(new NoteHit.Place.OfCourse(false), ERIKA, TODAY, List.of(),
                query.in(List.of(OwnText.of("Her knee pain after the stairs, mustered"))).orElseThrow());
    }

    private FindModel model(Work work, Work noted) {
        var acts = new FindActs(id -> done.add("open " + id), _ -> {}, _ -> {}, () -> {}, commands);
        return new FindModel(work, FindModelTest::find, () -> TODAY, acts, new Texts(new Words(Locale.ENGLISH)),
                NotesModel.of(noted, query -> new NotesFound(List.of(note(query)), false, true), _ -> {}));
    }

    /// The people are there first; the notes take longer.
    @Test
    void whoHasGoneOnToTheSecondIsNotSentBackWhenTheNotesCome() {
        var noted = new HeldWork();
        var model = model(new DirectWork(), noted);
        model.typed.set("muster");
        model.move(1);
        noted.go();
        assertThat(model.notes.found.get().hits()).hasSize(1);
        assertThat(model.chosen.get()).isEqualTo(1);
        var second = model.answer.get().lines().get(1).person().id();
        model.open();
        assertThat(done).containsExactly("open " + second);
    }

    @Test
    void whatWasFoundBeforeIsNotSaidOfWhatIsTypedNow() {
        var noted = new HeldWork();
        var model = model(new DirectWork(), noted);
        model.typed.set("knee");
        noted.go();
        model.typed.set("knee pain");
        assertThat(model.notes.foundBy.get()).isEqualTo("knee");
        noted.go();
        assertThat(model.notes.foundBy.get()).isEqualTo("knee pain");
        model.typed.set("elephant");
        noted.go();
        assertThat(model.notes.found.get()).as("it failed").isEqualTo(NotesFound.NONE);
        assertThat(model.failure.get()).isNotEmpty();
        model.typed.set("");
        assertThat(model.notes.sought()).isFalse();
        assertThat(model.notes.foundBy.get()).isEmpty();
    }
}
