package enthesis.app.desk;

import enthesis.domain.note.handout.Handout;
import enthesis.domain.patient.Person;
import enthesis.ui.kit.paper.PaperActs;
import java.util.Optional;

/// Prints and saves papers that go out of the practice about a person, on the practice's paper.
public record OutgoingPapers(Tools tools, Person person) {

    public PaperActs acts() {
        return new PaperActs(
                handout -> new Outlet(tools, file(handout.paper())).print(person.id(), what(handout.paper()),
                        pages(handout)),
                handout -> new Outlet(tools).save(person.id(), what(handout.paper()), file(handout.paper()),
                        pages(handout)));
    }

    /// The paper and its size are what the screen shows when it is asked for.
    private Outlet.Pages pages(Handout handout) {
        var size = tools.board().paper().get();
        return () -> Optional.of(tools.documents().outgoing(tools.papers().outgoing(handout, person), size));
    }

    private String what(Handout.Paper paper) {
        return switch (paper) {
            case BEFORE -> tools.say("trail.paper.before");
            case AFTER -> tools.say("trail.paper.after");
            case LETTER -> tools.say("trail.paper.letter");
        };
    }

    private static String file(Handout.Paper paper) {
        return switch (paper) {
            case BEFORE -> "enthesis-preparation.pdf";
            case AFTER -> "enthesis-aftercare.pdf";
            case LETTER -> "enthesis-letter.pdf";
        };
    }
}
