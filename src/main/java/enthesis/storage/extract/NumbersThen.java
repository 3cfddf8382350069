package enthesis.storage.extract;

import static enthesis.storage.jooq.Tables.SETTING_CHANGE;

import enthesis.domain.practice.Practice;
import enthesis.storage.practice.Thresholds;
import enthesis.storage.practice.own.PracticeRows;
import enthesis.storage.reference.SettingFile;
import enthesis.storage.trail.Write;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/// The numbers and rows that a practice judged by at a moment. Between two changes they are the same, and are
/// read once.
final class NumbersThen {
    private final SettingFile settings;
    private final NavigableSet<Instant> changes = new TreeSet<>();
    private final Map<Instant, Practice> known = new HashMap<>();

    NumbersThen(SettingFile settings) {
        this.settings = settings;
    }

    Practice at(Write read, Instant moment) {
        if (changes.isEmpty()) {
            changes.add(Instant.MIN);
            changes.addAll(PracticeRows.changes(read));
            changes.addAll(read.db().select(SETTING_CHANGE.AT).from(SETTING_CHANGE)
                    .fetch(row -> row.value1().toInstant()));
        }
        return known.computeIfAbsent(Objects.requireNonNull(changes.floor(moment)),
                _ -> new Thresholds(read, settings).practice(moment));
    }
}
