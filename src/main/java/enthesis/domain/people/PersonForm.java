package enthesis.domain.people;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.FormReading;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.value.PersonId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads the form of somebody who begins to work here, or of somebody's name, title and role. What was signed keeps the
/// name it was signed with. No role is chosen beforehand.
public record PersonForm(Staff staff, Optional<Employed> now) {
    public static final Field NAME = Field.of("person", "name");
    /// What stands behind the name under a note ("MD"); may be empty.
    public static final Field CREDENTIALS = Field.of("person", "credentials");
    public static final Field ROLE = Field.of("person", "role");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CREDENTIALS = 100;

    public Sheet sheet() {
        return now.map(Employed::colleague).map(one -> Sheet.EMPTY.with(Map.of(NAME, one.name(), CREDENTIALS,
                one.credentials(), ROLE, Choices.text(one.role())))).orElse(Sheet.EMPTY);
    }

    public FormReading<Colleague> read(Sheet sheet) {
        var refusals = new TreeMap<Field, Refusal>();
        var role = Choices.in(Role.class, sheet, ROLE);
        var name = clean(sheet.text(NAME));
        var credentials = clean(sheet.text(CREDENTIALS));
        limit(refusals, NAME, name, LONGEST_NAME);
        limit(refusals, CREDENTIALS, credentials, LONGEST_CREDENTIALS);
        var id = now.map(Employed::id);
        id.map(one -> staff.renaming(one, name)).orElseGet(() -> staff.admitting(name))
                .ifPresent(why -> refusals.put(NAME, why));
        id.flatMap(one -> role.flatMap(to -> staff.changing(one, to))).ifPresent(why -> refusals.put(ROLE, why));
        return new FormReading.Plain<>(role.filter(_ -> refusals.isEmpty() && !name.isEmpty())
                .map(as -> Colleague.fresh(id.orElseGet(PersonId::fresh), name, credentials, as)), refusals);
    }

    private static void limit(Map<Field, Refusal> refusals, Field field, String text, int longest) {
        if (text.length() > longest) {
            refusals.put(field, Refusal.of("practice.refused.tooLong", Integer.toString(longest)));
        }
    }

    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip().replaceAll("\\s+", " ");
    }
}
