package enthesis.ui.practice.people;

import enthesis.domain.entry.Choices;
import enthesis.domain.people.PersonForm;
import enthesis.domain.people.Role;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.practice.entry.EntryFormView;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The form of somebody who begins, or of somebody's name, title and role.
public final class PersonView extends EntryFormView {
    private final Node first;

    public PersonView(PersonModel model, Texts texts, Runnable leave) {
        super("person", "people", model, texts, leave);
        var now = model.page.form().now();
        var name = entry(PersonForm.NAME);
        var roles = roles();
        first = now.isPresent() ? control(roles) : name;
        begin(14, new SectionHead(now.map(one -> one.colleague().name()).orElseGet(() -> say("newTitle")),
                say(now.isPresent() ? "how" : "newHow")), name,
                entry(PersonForm.CREDENTIALS).prompt(say("credentials.prompt")), roles);
    }

    /// What each role may do stands below, so that nobody has to know.
    private VBox roles() {
        var box = bar(PersonForm.ROLE, Stream.of(Role.values())
                .map(one -> new Option(Choices.text(one), say("role." + Choices.text(one)))).toList());
        Stream.of(Role.values()).map(one -> hint(say("does." + Choices.text(one)))).forEach(box.getChildren()::add);
        return box;
    }

    @Override
    public void start() {
        first.requestFocus();
    }
}
