package enthesis.storage.extract;

import static enthesis.storage.jooq.Tables.SETTING_CHANGE;

import enthesis.domain.practice.Practice;
import enthesis.storage.practice.Thresholds;
import enthesis.storage.reference.SettingFile;
import enthesis.storage.trail.Write;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.impl.DSL;

/// The numbers that a practice judged by at a moment. Between two changes they are the same, and are read once.
final class NumbersThen {
    private final SettingFile settings;
    private final Map<Instant, Practice> known = new HashMap<>();

    NumbersThen(SettingFile settings) {
        this.settings = settings;
    }

    Practice at(Write read, Instant moment) {
        var last = read.db().select(DSL.max(SETTING_CHANGE.AT)).from(SETTING_CHANGE)
                .where(SETTING_CHANGE.AT.le(moment.atOffset(ZoneOffset.UTC))).fetchSingle().value1();
        return known.computeIfAbsent(Optional.ofNullable(last).map(at -> at.toInstant()).orElse(Instant.MIN),
                _ -> new Thresholds(read, settings).practice(moment));
    }
}
