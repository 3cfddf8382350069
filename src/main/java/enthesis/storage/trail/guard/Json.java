package enthesis.storage.trail.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows and entries as JSON of texts, in pure ASCII: the same characters give the same bytes, half surrogates too.
public final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final char DELETE = 127;
    /// Holds most rows.
    private static final int LINE = 400;
    private static final TypeReference<LinkedHashMap<String, @Nullable String>> TEXTS = new TypeReference<>() {};

    private Json() {}

    /// Reads back an array that was written here.
    ///
    /// @throws IllegalArgumentException
    ///             if it is none
    public static List<String> list(String json) {
        return new Texts(json).list();
    }

    public static String object(Map<String, @Nullable String> texts) {
        var to = new StringBuilder(LINE).append('{');
        for (var text : texts.entrySet()) {
            between(to);
            quote(to, text.getKey());
            quote(to.append(':'), text.getValue());
        }
        return to.append('}').toString();
    }

    /// Writes objects one after the other that all have the same members.
    public static final class Shape {
        private final List<String> heads = new ArrayList<>();

        public Shape(List<String> names) {
            for (var name : names) {
                var head = new StringBuilder().append(heads.isEmpty() ? '{' : ',');
                quote(head, name);
                heads.add(head.append(':').toString());
            }
        }

        /// The object with these texts, in the order of the names.
        public String object(List<@Nullable String> texts) {
            var to = new StringBuilder(LINE);
            for (int i = 0; i < heads.size(); i++) {
                quote(to.append(heads.get(i)), texts.get(i));
            }
            return heads.isEmpty() ? "{}" : to.append('}').toString();
        }
    }

    public static String array(List<String> texts) {
        var to = new StringBuilder(LINE).append('[');
        for (var text : texts) {
            between(to);
            quote(to, text);
        }
        return to.append(']').toString();
    }

    /// Reads an object back, its members in order.
    public static Map<String, @Nullable String> texts(String json) {
        try {
            return MAPPER.readValue(json, TEXTS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void between(StringBuilder to) {
        if (to.length() > 1) {
            to.append(',');
        }
    }

    /// By hand: every row of a chart passes here in every save and every check. The bytes are Jackson's with
    /// ESCAPE_NON_ASCII, in which the first lines of every chart are hashed.
    private static void quote(StringBuilder to, @Nullable String text) {
        if (text == null) {
            to.append("null");
            return;
        }
        to.append('"');
        if (isPlain(text)) {
            to.append(text); // at once: much faster than piece by piece, and nearly all are
        } else {
            escaped(to, text);
        }
        to.append('"');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isEscaped(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscaped(char one) {
        return one < ' ' || one == '"' || one == '\\' || one > DELETE;
    }

    private static void escaped(StringBuilder to, String text) {
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEscaped(text.charAt(i))) {
                escape(to.append(text, plain, i), text.charAt(i));
                plain = i + 1;
            }
        }
        to.append(text, plain, text.length());
    }

    private static void escape(StringBuilder to, char one) {
        to.append('\\');
        switch (one) {
            case '"', '\\' -> to.append(one);
            case '\b' -> to.append('b');
            case '\t' -> to.append('t');
            case '\n' -> to.append('n');
            case '\f' -> to.append('f');
            case '\r' -> to.append('r');
            default -> to.append('u').append(HEX.toHexDigits(one));
        }
    }
}
