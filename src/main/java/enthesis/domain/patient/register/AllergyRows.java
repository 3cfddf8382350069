package enthesis.domain.patient.register;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The allergies of a register form: the chosen state, and the rows of the list. A list with nothing in it is missing
/// its first substance; "none known" beside a listed substance is refused. A list that was taken over and is left as it
/// is stays so until somebody says when it was asked.
final class AllergyRows {
    private static final int SUBSTANCE = 200;
    private static final int REACTION = 400;

    private final Sheet sheet;
    private final DateText dates;
    private final LocalDate today;
    private final Optional<Allergies> before;

    AllergyRows(Sheet sheet, DateText dates, LocalDate today, Optional<Allergies> before) {
        this.sheet = sheet;
        this.dates = dates;
        this.today = today;
        this.before = before;
    }

    Allergies read(Map<Field, Refusal> refusals, List<Field> missing) {
        var list = rows(refusals, missing);
        var state = sheet.text(RegisterFields.ALLERGIES);
        if (!state.equals("list")) {
            if (!list.isEmpty()) {
                refusals.put(RegisterFields.ALLERGIES, Refusal.of("patient.refused.listedButNone"));
            }
            return state.equals("none") ? new Allergies.NoneKnown(asked(refusals)) : new Allergies.NotAsked();
        }
        if (list.isEmpty()) {
            if (sheet.rows(RegisterFields.ALLERGY).isEmpty()) {
                missing.add(RegisterFields.substance(1));
            }
            return new Allergies.NotAsked();
        }
        return before.filter(one -> one instanceof Allergies.TakenOver && one.known().equals(list)
                && sheet.text(RegisterFields.ALLERGIES_ASKED).isBlank()).orElseGet(() -> new Allergies.Listed(list,
                        asked(refusals)));
    }

    private List<Allergy> rows(Map<Field, Refusal> refusals, List<Field> missing) {
        var list = new ArrayList<Allergy>();
        for (int row : sheet.rows(RegisterFields.ALLERGY)) {
            var substance = RegisterForm.plain(sheet.text(RegisterFields.substance(row)));
            var reaction = RegisterForm.plain(sheet.text(RegisterFields.reaction(row)));
            limit(RegisterFields.substance(row), substance, SUBSTANCE, refusals);
            limit(RegisterFields.reaction(row), reaction, REACTION, refusals);
            if (substance.isEmpty()) {
                missing.add(RegisterFields.substance(row));
            } else {
                var severity = Choices.read(Severity.class, sheet.text(RegisterFields.severity(row)));
                if (severity.isEmpty()) {
                    missing.add(RegisterFields.severity(row));
                }
                list.add(new Allergy(substance, severity.orElse(Severity.UNKNOWN), reaction));
            }
        }
        return list;
    }

    static void limit(Field field, String text, int most, Map<Field, Refusal> refusals) {
        if (text.length() > most) {
            refusals.put(field, Refusal.of("patient.refused.tooLong", Integer.toString(most)));
        }
    }

    private LocalDate asked(Map<Field, Refusal> refusals) {
        var entered = dates.readPast(sheet.text(RegisterFields.ALLERGIES_ASKED));
        entered.asRefusal().ifPresent(refusal -> refusals.put(RegisterFields.ALLERGIES_ASKED, refusal));
        return entered.asValue().orElse(today);
    }

    static Map<Field, String> texts(Allergies allergies) {
        var texts = new HashMap<Field, String>();
        switch (allergies) {
            case Allergies.NotAsked _ -> {
            }
            case Allergies.NoneKnown none ->
                texts.put(RegisterFields.ALLERGIES_ASKED, DateText.written(none.asked()));
            case Allergies.Listed listed -> {
                texts.put(RegisterFields.ALLERGIES_ASKED, DateText.written(listed.asked()));
                rows(listed.list(), texts);
            }
            case Allergies.TakenOver told -> rows(told.list(), texts);
        }
        return texts;
    }

    private static void rows(List<Allergy> list, Map<Field, String> texts) {
        for (int at = 0; at < list.size(); at++) {
            var allergy = list.get(at);
            texts.put(RegisterFields.substance(at + 1), allergy.substance());
            texts.put(RegisterFields.severity(at + 1), Choices.text(allergy.severity()));
            texts.put(RegisterFields.reaction(at + 1), allergy.reaction());
        }
    }
}
