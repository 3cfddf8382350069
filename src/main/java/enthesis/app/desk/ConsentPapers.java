package enthesis.app.desk;

import enthesis.domain.consent.Consent;
import enthesis.domain.patient.Person;
import java.util.Optional;

/// Prints and saves the paper of a consent, on the practice's paper.
public record ConsentPapers(Tools tools, Person person) {

    public void print(Consent consent) {
        new Outlet(tools, "enthesis-consent.pdf").print(person.id(), tools.say("trail.paper.consent"), pages(consent));
    }

    public void save(Consent consent) {
        new Outlet(tools).save(person.id(), tools.say("trail.paper.consent"), "enthesis-consent.pdf", pages(consent));
    }

    private Outlet.Pages pages(Consent consent) {
        var size = tools.board().paper().get();
        var zone = tools.ground().clock().getZone();
        return () -> Optional.of(tools.documents().consent(tools.papers().consent(consent, person, zone), size));
    }
}
