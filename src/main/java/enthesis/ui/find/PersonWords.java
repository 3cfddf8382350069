package enthesis.ui.find;

import enthesis.domain.patient.Person;
import java.util.Locale;

/// A person's name as every screen writes it: "MUSTERMANN, Erika".
public final class PersonWords {
    private PersonWords() {}

    public static String name(Person person) {
        var family = person.family().toUpperCase(Locale.ROOT);
        if (person.given().isBlank()) {
            return family;
        }
        return family.isBlank() ? person.given() : family + ", " + person.given();
    }
}
