package enthesis.exchange.fhir.in;

import com.fasterxml.jackson.databind.JsonNode;
import enthesis.exchange.incoming.NotTaken;
import enthesis.exchange.incoming.NotTaken.Why;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An object within a resource, asked for its fields by name. What is of another kind than FHIR says is not taken.
record Node(JsonNode json, String file, long line) {
    private static final Pattern DATE = Pattern.compile(
            "([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?"
                    + "(?:Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?");
    /// Who is treated today was not born, and nothing said of them happened, before or after these.
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    boolean has(String field) {
        return json.has(field);
    }

    /// "" where there is none.
    String text(String field, int longest) throws NotTaken {
        var value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isTextual()) {
            throw refused(Why.VALUE, field);
        }
        return clean(value.asText(), field, longest);
    }

    private String clean(String text, String field, int longest) throws NotTaken {
        if (text.chars().anyMatch(sign -> (sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t')
                || sign == 0x7f || sign == 0xfffe || sign == 0xffff) || halves(text)) {
            throw refused(Why.SIGNS, field);
        }
        var stripped = text.strip();
        if (stripped.length() > longest) {
            throw refused(Why.WIDE, field);
        }
        return stripped;
    }

    private static boolean halves(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    Optional<Boolean> flag(String field) throws NotTaken {
        var value = json.path(field);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw refused(Why.VALUE, field);
        }
        return value.isBoolean() ? Optional.of(value.asBoolean()) : Optional.empty();
    }

    /// An object; an empty one where there is none.
    Node in(String field) throws NotTaken {
        var value = json.path(field);
        if (!value.isMissingNode() && !value.isObject()) {
            throw refused(Why.VALUE, field);
        }
        return new Node(value, file, line);
    }

    /// Objects in an array; none where there is none.
    List<Node> each(String field) throws NotTaken {
        var value = json.path(field);
        if (!value.isMissingNode() && !value.isArray()) {
            throw refused(Why.VALUE, field);
        }
        var all = new ArrayList<Node>();
        for (var one : value) {
            if (!one.isObject()) {
                throw refused(Why.VALUE, field);
            }
            all.add(new Node(one, file, line));
        }
        return all;
    }

    /// Texts in an array.
    List<String> texts(String field, int longest) throws NotTaken {
        var value = json.path(field);
        if (!value.isMissingNode() && !value.isArray()) {
            throw refused(Why.VALUE, field);
        }
        var all = new ArrayList<String>();
        for (var one : value) {
            if (!one.isTextual()) {
                throw refused(Why.VALUE, field);
            }
            all.add(clean(one.asText(), field, longest));
        }
        return all;
    }

    /// A date or moment, as exact as it is written; "" where there is none.
    String date(String field) throws NotTaken {
        var text = text(field, 40);
        if (text.isEmpty()) {
            return "";
        }
        var parts = DATE.matcher(text);
        if (!parts.matches()) {
            throw refused(Why.DATE, field);
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            var month = Optional.ofNullable(parts.group(2)).map(Integer::parseInt).orElse(1);
            LocalDate.of(year, month, Optional.ofNullable(parts.group(3)).map(Integer::parseInt).orElse(1));
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw refused(Why.DATE, field);
            }
            return text;
        } catch (DateTimeException e) {
            throw refused(Why.DATE, field);
        }
    }

    NotTaken refused(Why why, String field) {
        return new NotTaken(why, file, line, 1, field);
    }
}
