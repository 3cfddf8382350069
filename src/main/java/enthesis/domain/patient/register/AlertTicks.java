package enthesis.domain.patient.register;

import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Alert;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The alerts of a register form: one tick and one text for each kind. A text alone is an alert too, so that nothing
/// said is lost to a forgotten tick.
final class AlertTicks {
    private static final int TEXT = 400;

    private final Sheet sheet;
    private final DateText dates;
    private final LocalDate today;

    AlertTicks(Sheet sheet, DateText dates, LocalDate today) {
        this.sheet = sheet;
        this.dates = dates;
        this.today = today;
    }

    List<Alert> read(Map<Field, Refusal> refusals) {
        var alerts = new ArrayList<Alert>();
        for (var kind : Alert.Kind.values()) {
            var text = RegisterForm.plain(sheet.text(RegisterFields.alertText(kind)));
            AllergyRows.limit(RegisterFields.alertText(kind), text, TEXT, refusals);
            if (sheet.has(RegisterFields.alert(kind)) || !text.isEmpty()) {
                alerts.add(new Alert(kind, text, asked(kind)));
            }
        }
        return alerts;
    }

    private LocalDate asked(Alert.Kind kind) {
        return dates.readPast(sheet.text(RegisterFields.alertAsked(kind))).asValue().orElse(today);
    }

    static Map<Field, String> texts(List<Alert> alerts) {
        var texts = new HashMap<Field, String>();
        for (var alert : alerts) {
            texts.put(RegisterFields.alert(alert.kind()), "yes");
            texts.put(RegisterFields.alertText(alert.kind()), alert.text());
            texts.put(RegisterFields.alertAsked(alert.kind()), DateText.written(alert.asked()));
        }
        return texts;
    }
}
