package enthesis.storage.practice;

import static enthesis.storage.jooq.Tables.OWN_ENTRY;
import static enthesis.storage.jooq.Tables.SETTING_CHANGE;

import enthesis.domain.people.Right;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.setting.SettingChange;
import enthesis.domain.practice.setting.SettingForm;
import enthesis.domain.practice.setting.Settings;
import enthesis.domain.practice.setting.Threshold;
import enthesis.domain.value.PersonId;
import enthesis.storage.jooq.tables.records.SettingChangeRecord;
import enthesis.storage.practice.own.PracticeRows;
import enthesis.storage.reference.SettingFile;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Lasting;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// The numbers this practice judges by: those that came with the program, and its own in their place. Each change is a
/// row that stays. A value of a setting that the program no longer has, or no longer allows, waits and changes nothing.
public final class Thresholds {
    private final Write write;
    private final SettingFile file;
    private final Fitted fitted;
    private final Lasting<Counting> counting;

    public Thresholds(Write write, SettingFile file) {
        this.write = write;
        this.file = file;
        fitted = new Fitted(file);
        counting = new Lasting<>(write, this::counting, SETTING_CHANGE, OWN_ENTRY);
    }

    /// What counts, and the moment from which on.
    private record Counting(Practice practice, Instant since) {}

    private Counting counting() {
        var since = Stream.concat(write.db().fetchValues(DSL.select(SETTING_CHANGE.AT).from(SETTING_CHANGE)).stream()
                .map(OffsetDateTime::toInstant), PracticeRows.changes(write).stream())
                .max(Comparator.naturalOrder()).orElse(Instant.MIN);
        return new Counting(fitted.practice(now().own(), PracticeRows.now(write)), since);
    }

    /// What counts now.
    public Settings now() {
        return settings(DSL.noCondition());
    }

    private Settings settings(Condition which) {
        var last = new HashMap<String, SettingChangeRecord>();
        write.db().selectFrom(SETTING_CHANGE).where(which).orderBy(SETTING_CHANGE.PLACE)
                .forEach(row -> last.put(row.getSetting(), row));
        var own = new HashMap<String, BigDecimal>();
        for (var threshold : file.thresholds()) {
            var row = last.get(threshold.key());
            if (row != null && !row.getShipped() && may(threshold, row.getBecame(), row.getReason())) {
                own.put(threshold.key(), Threshold.plain(row.getBecame()));
            }
        }
        return new Settings(file.thresholds(), own.isEmpty() || file.practice(own).isPresent() ? own : fitting(own));
    }

    /// Under its floor a number counts only with its reason.
    private static boolean may(Threshold threshold, BigDecimal value, String reason) {
        var limits = threshold.limits();
        return limits.hold(value) && !(limits.underFloor(value) && reason.isBlank());
    }

    /// As many as fit with each other.
    private Map<String, BigDecimal> fitting(Map<String, BigDecimal> own) {
        var fit = new HashMap<String, BigDecimal>();
        own.forEach((key, value) -> {
            fit.put(key, value);
            if (file.practice(fit).isEmpty()) {
                fit.remove(key);
            }
        });
        return fit;
    }

    /// The practice's numbers and lists, its own numbers and rows in place. They are asked for with each visit of each
    /// list, and are the same until one of them is changed.
    public Practice practice() {
        return counting.now().practice;
    }

    /// As they were at a moment.
    public Practice practice(Instant at) {
        var now = counting.now();
        return at.isBefore(now.since)
                ? fitted.practice(settings(SETTING_CHANGE.AT.le(at.atOffset(ZoneOffset.UTC))).own(),
                        PracticeRows.at(write, at))
                : now.practice;
    }

    /// Sets a threshold that was `before` when the edit began. The shipped value is no own one.
    ///
    /// @throws ChangedMeanwhile
    ///             if it is not `before` any more
    /// @throws NotFitting
    ///             if it does not fit with the other settings
    public void keep(Threshold threshold, BigDecimal before, SettingForm.Said said, PersonId who) {
        var now = now();
        ChangedMeanwhile.expect(Threshold.plain(now.value(threshold)), Threshold.plain(before));
        if (said.value().compareTo(before) == 0) {
            return;
        }
        boolean shipped = said.value().compareTo(threshold.shipped()) == 0;
        var next = new HashMap<>(now.own());
        next.put(threshold.key(), said.value());
        if (!may(threshold, said.value(), said.reason()) || file.practice(next).isEmpty()) {
            throw new NotFitting();
        }
        write.require(threshold.limits().underFloor(said.value()) ? Right.GO_UNDER_FLOOR : Right.EDIT_PRACTICE, who);
        write.run(Act.of(What.EDITED_PRACTICE, who), db -> db.newRecord(SETTING_CHANGE)
                .setId(UUID.randomUUID())
                .setSetting(threshold.key())
                .setPlace(db.fetchCount(SETTING_CHANGE, SETTING_CHANGE.SETTING.eq(threshold.key())) + 1)
                .setWas(before)
                .setBecame(said.value())
                .setShipped(shipped)
                .setReason(said.reason())
                .setChangedBy(who.value())
                .setAt(write.clock().instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .insert());
    }

    /// How a threshold was changed, the newest first.
    public List<SettingChange> history(String key) {
        return changes().getOrDefault(key, List.of()).reversed();
    }

    /// All changes by setting, the oldest first.
    public Map<String, List<SettingChange>> changes() {
        return write.db().selectFrom(SETTING_CHANGE).orderBy(SETTING_CHANGE.SETTING, SETTING_CHANGE.PLACE)
                .fetchGroups(SETTING_CHANGE.SETTING, Thresholds::change);
    }

    private static SettingChange change(SettingChangeRecord row) {
        return new SettingChange(row.getAt().toInstant(), new PersonId(row.getChangedBy()),
                Threshold.plain(row.getWas()), Threshold.plain(row.getBecame()), row.getShipped(),
                row.getReason());
    }
}
