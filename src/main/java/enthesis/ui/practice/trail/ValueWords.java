package enthesis.ui.practice.trail;

import enthesis.domain.note.Canonical;
import enthesis.ui.kit.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What stands in a column, as people write it: days with the month as a word, numbers without empty places, names for
/// identities. An identity without a name says nothing.
record ValueWords(Texts texts, ZoneId zone, int longest) {
    private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern CLOCK = Pattern.compile("\\d\\d:\\d\\d:\\d\\d");
    private static final Pattern MOMENT = Pattern
            .compile("(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?)([+-]\\d\\d(?::\\d\\d)?)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern CHOICE = Pattern.compile("[a-z0-9]+([_-][a-z0-9]+)+");

    Optional<String> of(String text, Map<String, String> names) {
        return IDENTITY.matcher(text).matches() ? Optional.ofNullable(names.get(text)) : Optional.of(said(text));
    }

    private String said(String text) {
        var moment = MOMENT.matcher(text);
        if (moment.matches()) {
            var offset = moment.group(3).length() == 3 ? moment.group(3) + ":00" : moment.group(3);
            var local = OffsetDateTime.parse(moment.group(1) + "T" + moment.group(2) + offset).atZoneSameInstant(zone);
            return texts.date(local.toLocalDate()) + ", " + texts.time(local.toLocalTime());
        }
        if (DAY.matcher(text).matches()) {
            return texts.date(LocalDate.parse(text));
        }
        if (CLOCK.matcher(text).matches()) {
            return texts.time(LocalTime.parse(text));
        }
        if (HASH.matcher(text).matches()) {
            return Canonical.shown(text);
        }
        return NUMBER.matcher(text).matches()
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : plain(text);
    }

    private String plain(String text) {
        return switch (text) {
            case "TRUE" -> texts.say("trail.yes");
            case "FALSE" -> texts.say("trail.no");
            default -> {
                var words = CHOICE.matcher(text).matches() ? text.replace('_', ' ').replace('-', ' ') : text;
                yield words.length() > longest ? words.substring(0, longest) + " \u2026" : words;
            }
        };
    }
}
