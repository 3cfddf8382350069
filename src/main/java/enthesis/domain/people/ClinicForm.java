package enthesis.domain.people;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reads the form of the practice. A number is written as the practice writes it ("+49 40 555 01"), but holds at least
/// three digits: an emergency number may be as short as 112.
public final class ClinicForm {
    private static final int FEWEST_DIGITS = 3;

    private final Sheet sheet;
    private final Map<Field, Refusal> refusals = new HashMap<>();

    private ClinicForm(Sheet sheet) {
        this.sheet = sheet;
    }

    public static ClinicReading read(Sheet sheet) {
        return new ClinicForm(sheet).read();
    }

    private ClinicReading read() {
        var name = limited(ClinicFields.NAME, Clinic.LONGEST_NAME);
        var telephone = number(ClinicFields.TELEPHONE);
        var emergency = number(ClinicFields.EMERGENCY);
        var first = limited(ClinicFields.COPY_ONE, Clinic.LONGEST_PLACE);
        var second = limited(ClinicFields.COPY_TWO, Clinic.LONGEST_PLACE);
        var clinic = name.isEmpty() || !refusals.isEmpty()
                ? Optional.<Clinic>empty()
                : Optional.of(new Clinic(name, telephone, emergency, new Clinic.Copies(first, second)));
        return new ClinicReading(clinic, refusals);
    }

    private String number(Field field) {
        var text = limited(field, Clinic.LONGEST_NUMBER);
        if (!text.isEmpty() && text.replaceAll("\\D", "").length() < FEWEST_DIGITS) {
            refusals.putIfAbsent(field, Refusal.of("practice.refused.number"));
        }
        return text;
    }

    private String limited(Field field, int longest) {
        var text = sheet.text(field).replaceAll("\\p{Cntrl}", " ").strip().replaceAll("\\s+", " ");
        if (text.length() > longest) {
            refusals.put(field, Refusal.of("practice.refused.tooLong", Integer.toString(longest)));
        }
        return text;
    }

    /// The form filled with what the chart says.
    public static Sheet sheet(Clinic clinic) {
        return Sheet.EMPTY.with(Map.of(ClinicFields.NAME, clinic.name(), ClinicFields.TELEPHONE, clinic.telephone(),
                ClinicFields.EMERGENCY, clinic.emergency(), ClinicFields.COPY_ONE, clinic.copies().first(),
                ClinicFields.COPY_TWO, clinic.copies().second()));
    }
}
