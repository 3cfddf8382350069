package enthesis.app.people;

import enthesis.app.backup.BackedUpFirst;
import enthesis.app.backup.BackupDesk;
import enthesis.app.desk.Place;
import enthesis.app.desk.Tools;
import enthesis.app.door.FirstPapers;
import enthesis.app.practice.PracticeLists;
import enthesis.domain.people.Clinic;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.Employed;
import enthesis.domain.value.PersonId;
import enthesis.storage.key.RecoveryKey;
import enthesis.storage.key.Unlocked;
import enthesis.ui.kit.paper.PreviewModel;
import enthesis.ui.kit.work.FxWork;
import enthesis.ui.practice.people.PeopleModel;
import enthesis.ui.practice.people.PeoplePage;
import enthesis.ui.practice.people.PeopleView;
import enthesis.ui.practice.people.PersonModel;
import enthesis.ui.practice.people.PersonView;
import enthesis.ui.start.first.RecoveryPaper;
import enthesis.ui.start.proof.KeyProof;
import enthesis.ui.start.secret.NewSheetModel;
import enthesis.ui.start.secret.NewSheetView;
import enthesis.ui.start.secret.PasswordModel;
import enthesis.ui.start.secret.PasswordModel.Kind;
import enthesis.ui.start.secret.PasswordModel.Whose;
import enthesis.ui.start.secret.PasswordView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The ways through the people: from the list to the form of somebody, to a password or to a new recovery sheet, and
/// back to the same line.
public final class PeoplePlaces {
    private static final String FILE = "enthesis-recovery-sheet.pdf";

    private final Tools tools;
    private final PeopleReader reader;
    private final PracticeLists.Opener opener;
    private final Runnable back;
    private Optional<PersonId> last = Optional.empty();
    private String said = "";

    /// `back` leads to the practice.
    public PeoplePlaces(Tools tools, PracticeLists.Opener opener, Runnable back) {
        this.tools = tools;
        this.opener = opener;
        this.back = back;
        reader = new PeopleReader(tools);
    }

    public void list() {
        opener.open(reader::page, this::list);
    }

    /// The list, saying what was done. What lies at the second place opens with the new keys from then on.
    private void done(String words, String... values) {
        said = tools.say(words, values);
        new BackupDesk(tools).again();
        list();
    }

    private Place list(PeoplePage page) {
        var model = new PeopleModel(
                new PeopleModel.PeopleDesk(new BackedUpFirst(tools, true), tools.texts(), reader::end,
                        new PeopleModel.Ways(() -> form(Optional.empty()), one -> form(Optional.of(one)),
                                this::password, this::back, this::recovery)),
                page);
        var view = new PeopleView(model, tools.texts(), back);
        last.ifPresent(view::choose);
        model.chosen.subscribe(now -> last = now.map(line -> line.one().id()).or(() -> last));
        if (!said.isEmpty()) {
            model.message.set(said);
            said = "";
        }
        return new PeoplePlace(view, view::start, this::list);
    }

    private void form(Optional<Employed> now) {
        opener.open(() -> reader.form(now), opened -> opened.<Colleague>form(tools, (_, person) -> keep(now, person),
                desk -> new PersonView(new PersonModel(desk, opened.page()), tools.texts(), this::list),
                person -> kept(now, person)));
    }

    private void keep(Optional<Employed> now, Colleague person) throws IOException {
        if (now.isEmpty()) {
            return;
        }
        var before = now.get().colleague();
        if (before.role() != person.role()) {
            reader.staffing().reRole(person.id(), person.role());
        }
        if (before.name().equals(person.name()) && !before.credentials().equals(person.credentials())) {
            reader.staffing().retitle(person);
        }
    }

    private static boolean isRenamed(Optional<Employed> now, Colleague person) {
        return now.filter(before -> !before.colleague().name().equals(person.name())).isPresent();
    }

    /// Somebody who had left comes back with a new password.
    private void back(Employed one) {
        var name = one.colleague().name();
        show(new Whose(Kind.FIRST, name, ""), (_, password) -> {
            reader.staffing().readmit(one.id(), password);
            return open(one.id());
        }, "people.admitted");
    }

    /// Somebody new, or with a new name, is not kept before they have chosen a password.
    private void kept(Optional<Employed> now, Colleague person) {
        last = Optional.of(person.id());
        if (isRenamed(now, person)) {
            show(new Whose(Kind.RENAMED, person.name(), tools.board().user().get()),
                    (own, fresh) -> renamed(person, own, fresh), "people.renamed");
        } else if (now.isPresent()) {
            tools.work().run(() -> tools.chart().user().role(), role -> {
                tools.board().role().set(role);
                done("people.roleKept", person.name());
            }, _ -> list());
        } else {
            show(new Whose(Kind.FIRST, person.name(), ""), (_, password) -> {
                reader.staffing().admit(person, password);
                return open(person.id());
            }, "people.admitted");
        }
    }

    private Unlocked renamed(Colleague person, char[] own, char[] fresh) throws IOException {
        var answer = reader.staffing().rename(person, own, fresh);
        var user = tools.chart().user().name();
        FxWork.onScreen(() -> tools.board().user().set(user));
        return answer;
    }

    private Unlocked open(PersonId who) {
        return new Unlocked.Open(tools.chart().vault.key(), who, 0);
    }

    private void password(Employed one) {
        var name = one.colleague().name();
        var user = tools.board().user().get();
        show(new Whose(name.equals(user) ? Kind.OWN : Kind.RESET, name, user),
                (own, fresh) -> reader.staffing().password(one.id(), own, fresh), "people.passwordSet");
    }

    private void show(Whose whose, PasswordModel.Set set, String done) {
        opener.open(() -> whose, _ -> {
            var model = new PasswordModel(
                    new PasswordModel.PasswordDesk(new BackedUpFirst(tools, false), tools.texts(), set,
                            () -> done(done, whose.name())),
                    whose);
            var view = new PasswordView(model, tools.texts(), this::list);
            return new PeoplePlace(view, view::start, () -> {
                model.forget();
                list();
            });
        });
    }

    private void recovery() {
        opener.open(() -> new KeyProof(RecoveryKey::fresh), proof -> {
            var model = new NewSheetModel(new NewSheetModel.SheetDesk(
                    new NewSheetModel.Works(tools.work(), tools.out().printing(), new BackedUpFirst(tools, false)),
                    tools.texts(), papers(), key -> reader.staffing().recovery(key),
                    () -> done("people.sheetReplaced")), proof);
            var view = new NewSheetView(model, tools.board().clinic().map(Clinic::name),
                    () -> tools.out().choice().ask(FILE), tools.texts(), this::list);
            return new PeoplePlace(view, view::start, this::list);
        });
    }

    private NewSheetModel.Papers papers() {
        var first = new FirstPapers(tools.ground(), tools.door(), tools.documents(), tools.texts(),
                tools.out(), tools.decoding());
        return new NewSheetModel.Papers() {
            @Override
            public byte[] pages(List<String> groups) {
                return first.pages(new RecoveryPaper(tools.clinic(), groups));
            }

            @Override
            public boolean show(byte[] pages, PreviewModel.Acts acts) {
                return first.show(pages, acts);
            }

            @Override
            public void print(byte[] pages) throws IOException {
                first.print(pages);
            }

            @Override
            public void save(List<String> groups, Path file) throws IOException {
                first.save(new RecoveryPaper(tools.clinic(), groups), file);
            }
        };
    }
}
