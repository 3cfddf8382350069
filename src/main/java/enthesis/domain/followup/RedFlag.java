package enthesis.domain.followup;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.practice.Rules;
import java.util.List;
import java.util.stream.Stream;

/// What is asked on every call, read aloud, and the alert it stands for (clinical.md 8.4). Not known is an answer and
/// clears nothing.
public enum RedFlag {
    /// Fever, chills, pus, redness that spreads.
    INFECTION("F4"),
    /// A hot swollen joint that cannot be moved.
    JOINT("F4"),
    /// Hives, swollen face or tongue, wheeze, faintness.
    ALLERGY("F5"),
    /// Chest pain or breathlessness, where a lung can have been hurt.
    CHEST("F6"),
    /// Headache worse upright and better lying, after an injection at the spine.
    HEADACHE("F7"),
    /// New weakness, numbness beyond a day, bladder or bowel, saddle.
    NERVE("F8"),
    /// Calf pain or swelling, a pale cold limb.
    VESSEL("F9"),
    /// Ringing ears, metallic taste, numb tongue, twitching: on the day of the injection.
    ANAESTHETIC("F10"),
    /// Glucose above the practice's line, or symptoms: of a diabetic.
    GLUCOSE("F11");

    private final String rule;

    RedFlag(String rule) {
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }

    public Field field() {
        return Field.of("flag", Choices.text(this));
    }

    /// Those that should have been asked when the patient was reached, and are not answered; none where nobody was.
    public static List<RedFlag> unasked(FollowedSession session, Contact contact, Rules.FollowUp rules) {
        return contact.result() == Contact.Result.REACHED
                ? asked(session, contact.day(), rules).stream().filter(flag -> !contact.flags().containsKey(flag))
                        .toList()
                : List.of();
    }

    /// Those asked on a day after a session.
    public static List<RedFlag> asked(FollowedSession session, int day, Rules.FollowUp rules) {
        return Stream.of(values()).filter(flag -> switch (flag) {
            case CHEST -> rules.chest().regions().contains(session.place().region());
            case HEADACHE -> rules.spine().regions().contains(session.place().region());
            case ANAESTHETIC -> day <= rules.alerts().earlySignsDay().whole();
            case GLUCOSE -> session.known().diabetic();
            case INFECTION, JOINT, ALLERGY, NERVE, VESSEL -> true;
        }).toList();
    }
}
