package enthesis.app.exchange.form;

import enthesis.domain.extract.rows.Form;
import enthesis.domain.extract.rows.Lines;
import enthesis.domain.extract.rows.OutcomeScores;
import enthesis.domain.practice.Practice;
import enthesis.domain.value.PatientId;
import enthesis.storage.extract.rows.ChartRows;
import java.util.ArrayList;
import java.util.List;

/// All tables that leave: the rows as they are kept, and what they make. `one`: of one person, with no more of the
/// practice than the names that the rows refer to.
record TableRows(ChartRows rows, OutcomeScores scores, SettingRows settings, boolean one) {

    static TableRows of(ExportSource source, Practice practice, boolean one) {
        return new TableRows(new ChartRows(source.chart().chart.reading(), source.zone()),
                new OutcomeScores(practice.outcomes().instruments()), new SettingRows(source), one);
    }

    List<Form> forms() {
        var forms = new ArrayList<>(ChartRows.ofPatients(one));
        forms.add(OutcomeScores.FORM);
        return forms;
    }

    List<Lines> of(PatientId id) {
        var all = new ArrayList<>(rows.of(id, one));
        all.add(scores.of(all));
        return all;
    }

    List<Lines> practice() {
        var all = new ArrayList<>(rows.practice());
        if (one) {
            all.removeIf(lines -> !lines.form().name().equals("people"));
        } else {
            all.add(settings.lines());
        }
        return all;
    }
}
