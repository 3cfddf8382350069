package enthesis.domain.patient.register;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.patient.Alert;

/// The fields of the register form, which also edits.
public final class RegisterFields {
    public static final String ALLERGY = "allergy";
    public static final Field FAMILY = Field.of("register", "family");
    public static final Field GIVEN = Field.of("register", "given");
    public static final Field BORN = Field.of("register", "born");
    /// A tick: the age above `RegisterForm.OLDEST_UNASKED` years is right.
    public static final Field AGE_RIGHT = Field.of("register", "ageRight");
    /// A `Sex`.
    public static final Field SEX = Field.of("register", "sex");
    public static final Field TELEPHONE = Field.of("register", "telephone");
    public static final Field NUMBER = Field.of("register", "number");
    /// `none`, `list` or `not-asked`.
    public static final Field ALLERGIES = Field.of("register", "allergies");
    /// The day the allergies were asked; empty means today.
    public static final Field ALLERGIES_ASKED = Field.of("register", "allergiesAsked");

    /// Why a listed allergy is taken off the chart.
    public static final Field ALLERGY_REASON = Field.of("register", "allergyReason");

    private RegisterFields() {}

    public static Field substance(int row) {
        return Field.at(ALLERGY, row, "substance");
    }

    /// That a line was added, in which nothing is told yet.
    public static Field added(int row) {
        return Field.at(ALLERGY, row, "added");
    }

    /// A `Severity`; unknown is an answer, empty is none.
    public static Field severity(int row) {
        return Field.at(ALLERGY, row, "severity");
    }

    public static Field reaction(int row) {
        return Field.at(ALLERGY, row, "reaction");
    }

    /// A tick: the alert holds.
    public static Field alert(Alert.Kind kind) {
        return Field.of("alert", name(kind));
    }

    /// What more there is to say of the alert.
    public static Field alertText(Alert.Kind kind) {
        return Field.of("alert", name(kind) + "-text");
    }

    /// The day the alert was asked; empty means today.
    public static Field alertAsked(Alert.Kind kind) {
        return Field.of("alert", name(kind) + "-asked");
    }

    private static String name(Alert.Kind kind) {
        return Choices.text(kind).replace('_', '-');
    }
}
