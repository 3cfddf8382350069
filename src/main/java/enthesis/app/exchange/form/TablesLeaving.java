package enthesis.app.exchange.form;

import enthesis.domain.extract.ExtractScope;
import enthesis.domain.extract.rows.Form;
import enthesis.domain.practice.Practice;
import enthesis.domain.value.PatientId;
import enthesis.exchange.table.Dictionary;
import enthesis.exchange.table.SpokenTable;
import enthesis.storage.extract.ExportFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/// Tables: one file for each kind of row, those of all patients one after the other, and what the columns mean.
public final class TablesLeaving implements Leaving {
    static final String DICTIONARY = "dictionary.csv";
    private static final String README = "README.txt";
    private final ExportSource source;
    private final ExportFolder folder;
    private final TableRows rows;
    private final SpokenTable table;
    private final Dictionary dictionary;

    public TablesLeaving(ExportSource source, ExtractScope scope, ExportFolder folder, Practice practice) {
        this.source = source;
        this.folder = folder;
        rows = TableRows.of(source, practice, !(scope instanceof ExtractScope.Everybody));
        var codes = source.codes(practice);
        table = new SpokenTable(codes);
        dictionary = new Dictionary(codes);
    }

    static String file(Form form) {
        return form.name() + ".csv";
    }

    @Override
    public void begin() throws IOException {
        var forms = new ArrayList<>(rows.forms());
        for (var form : forms) {
            folder.add(file(form), table.head(form));
        }
        for (var lines : rows.practice()) {
            folder.add(file(lines.form()), table.head(lines.form()));
            folder.add(file(lines.form()), table.more(lines));
            forms.add(lines.form());
        }
        folder.add(DICTIONARY, dictionary.of(forms));
        folder.add(README, source.say("export.readme.tables").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void chart(PatientId id) throws IOException {
        for (var lines : rows.of(id)) {
            folder.add(file(lines.form()), table.more(lines));
        }
    }

    @Override
    public void end() {}

    @Override
    public int missing() {
        return 0;
    }
}
