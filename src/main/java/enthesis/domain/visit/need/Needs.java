package enthesis.domain.visit.need;

import static enthesis.domain.finding.Level.MISSING;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects what a record still needs: one missing line per element, each leading to its field.
public final class Needs {
    private final Sheet sheet;
    private final List<Finding> missing = new ArrayList<>();

    public Needs(Sheet sheet) {
        this.sheet = sheet;
    }

    public List<Finding> missing() {
        return List.copyOf(missing);
    }

    /// Anything typed or chosen.
    public Needs text(Field where, String words) {
        return so(!sheet.text(where).isBlank(), where, words);
    }

    public Needs choice(Optional<?> chosen, Field where, String words) {
        return so(chosen.isPresent(), where, words);
    }

    /// A value, or said to be not done. A refused text has its own line and is not missing twice.
    public Needs entry(Entered<?> entered, Field where, String words) {
        return so(!(entered instanceof Entered.Empty<?>), where, words);
    }

    public Needs so(boolean there, Field where, String words, String... values) {
        if (!there) {
            var row = where.row() == 0 ? "" : "-" + where.row();
            missing.add(Finding.of("need-" + where.group() + "-" + where.name() + row, MISSING, where, words,
                    Source.PRACTICE, values));
        }
        return this;
    }
}
