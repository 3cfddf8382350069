package enthesis.ui.practice.trail;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Choices;
import enthesis.domain.value.PersonId;
import enthesis.storage.deed.Deed;
import enthesis.storage.deed.Told;
import enthesis.storage.deed.Told.Served;
import enthesis.storage.deed.Told.Where;
import enthesis.storage.jooq.DefaultSchema;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.What;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the trail says of rows: in words of the clinic, whatever the row.
class TrailWordsTest {
    private static final Instant DAY = Instant.parse("2026-10-03T09:00:00Z");
    private static final PersonId WHO = new PersonId(new UUID(0, 1));
    private static final Where VISIT = new Where(Optional.of(DAY), List.of(new Served("right", "knee")));

    private final RowWords rows = RowWords.shown(TEXTS, ZoneOffset.UTC);
    private final TrailWords words = new TrailWords(TEXTS, ZoneOffset.UTC);

    @Test
    void everyKindTableAndColumnHasWords() {
        var missing = new ArrayList<String>();
        for (var what : What.values()) {
            missing.add("trail.what." + Choices.text(what));
        }
        for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            var name = table.getName().toLowerCase(Locale.ROOT);
            missing.add("trail.table." + name);
            Stream.of(table.fields()).map(field -> field.getName().toLowerCase(Locale.ROOT)).forEach(column -> {
                if (!TEXTS.words().knows("trail.column." + name + "." + column)) {
                    missing.add("trail.column." + column);
                }
            });
        }
        assertThat(missing).hasSizeGreaterThan(400);
        missing.removeIf(TEXTS.words()::knows);
        assertThat(missing).as("lines to add to trail.properties").isEmpty();
    }

    private static Told told(String table, String key, List<String> keys, @Nullable String was, @Nullable String now,
            Where where) {
        return new Told(new Entry(1, DAY, Act.of(What.KEPT, WHO), table, key, Optional.ofNullable(was),
                Optional.ofNullable(now), ""), where, keys, Map.of(WHO.toString(), "Lorna Hale"));
    }

    @Test
    void aChangeSaysWhereAndFromWhatToWhat() {
        var was = "{\"visit\":\"00000000-0000-0007-0000-000000000001\",\"sign\":\"heart_rate\",\"moment\":\"before\","
                + "\"reading\":\"72.00000000\",\"decimals\":\"0\"}";
        assertThat(rows.of(told("MEASUREMENT", "", List.of("visit", "sign", "moment"), was,
                was.replace("72.0", "76.0"), VISIT)))
                .isEqualTo("visit of 3 Oct 2026, RIGHT knee: vitals, heart rate, before: reading 72 \u2192 76");
    }

    @Test
    void whatIsNewOrTakenOutSaysItself() {
        var row = "{\"id\":\"00000000-0000-0007-0000-000000000002\",\"patient\":\"00000000-0000-0001-0000-000000000001\","
                + "\"place\":\"1\",\"substance\":\"latex\",\"severity\":\"unknown\",\"reaction\":\"\"}";
        assertThat(rows.of(told("PATIENT_ALLERGY", "", List.of("id"), null, row, Where.NOWHERE)))
                .isEqualTo("Allergy added: latex, severity unknown");
        assertThat(rows.of(told("PATIENT_ALLERGY", "", List.of("id"), row, null, Where.NOWHERE)))
                .isEqualTo("Allergy removed: latex, severity unknown");
    }

    @Test
    void daysMomentsAnswersNamesAndNothingAreWords() {
        var was = "{\"id\":\"00000000-0000-0007-0000-000000000002\",\"expiry\":\"2027-03-31\",\"gone\":\"FALSE\","
                + "\"signer\":\"" + WHO + "\",\"vial\":\"single_dose\",\"opened\":null}";
        var now = "{\"id\":\"00000000-0000-0007-0000-000000000002\",\"expiry\":\"2027-04-30\",\"gone\":\"TRUE\","
                + "\"signer\":\"\",\"vial\":\"multi_dose\",\"opened\":\"2026-11-23 10:42:07.5+01\"}";
        assertThat(rows.of(told("SHELF_LOT", "", List.of("id"), was, now, Where.NOWHERE)))
                .isEqualTo("Lot on the shelf: expiry 31 Mar 2027 \u2192 30 Apr 2027, off the shelf no \u2192 yes, "
                        + "signer Lorna Hale \u2192 nothing, vial single dose \u2192 multi dose, "
                        + "opened nothing \u2192 23 Nov 2026, 09:42");
    }

    @Test
    void whatNobodyReadsIsNamedOnly() {
        assertThat(rows.of(told("OWN_ENTRY", "", List.of("kind", "entry"),
                "{\"kind\":\"protocol\",\"entry\":\"knee-joint\",\"state\":\"own\",\"json\":\"{}\"}",
                "{\"kind\":\"protocol\",\"entry\":\"knee-joint\",\"state\":\"own\",\"json\":\"{1}\"}", Where.NOWHERE)))
                .isEqualTo("Entry of the practice, protocol, knee joint: content changed");
        assertThat(rows.of(told("OLD_TABLE", "", List.of(), null, "{\"old_column\":\"x\"}", Where.NOWHERE)))
                .isEqualTo("old table added: old column x");
    }

    private static Deed deed(Act act, List<Told> told) {
        return new Deed(1, Math.max(1, told.size()), DAY, act, "Lorna Hale", Optional.empty(), told);
    }

    @Test
    void manyRowsAreSummedUp() {
        var one = told("MEASUREMENT", "", List.of(), null, "{}", VISIT);
        var other = told("SOLUTION", "", List.of(), null, "{}", VISIT);
        assertThat(words.summary(deed(Act.of(What.KEPT, WHO), List.of(one, one, other))))
                .isEqualTo("visit of 3 Oct 2026, RIGHT knee: Vitals (2), Solution");
        assertThat(words.summary(deed(Act.of(What.VIEWED, WHO).because("chart"), List.of()))).isEqualTo("chart");
    }

    @Test
    void aClockThatJumpedSaysHowFar() {
        assertThat(words.summary(deed(Act.of(What.CLOCK_SET_BACK, WHO).because("2027-10-03T09:00:00Z"), List.of())))
                .isEqualTo("set back by 365 days: the line before was written at 3 Oct 2027, 09:00:00");
        assertThat(words.summary(deed(Act.of(What.CLOCK_WENT_ON, WHO).because("2026-10-01T19:00:00Z"), List.of())))
                .isEqualTo("gone on by 38 h since the line before, of 1 Oct 2026, 19:00:00");
        assertThat(TrailWords.time(TEXTS, Duration.ofMinutes(7))).isEqualTo("7 min");
    }
}
