package enthesis.domain.course.code;

import enthesis.domain.entry.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the yearly official order file, `icd10cm_order_2026.txt`: one code a line, in columns of fixed width. The
/// order number stands in columns 1-5, the code in 7-13, in 15 whether it may be used (1) or is a heading (0), a short
/// title in 17-76, the long one from 78 on. Its year stands only in its name. Whatever does not read as the whole file
/// is refused, with one sentence; nothing of it is taken.
public final class OrderFile {
    private static final Pattern NAME = Pattern.compile("icd10cm[_-]order[_-]([0-9]{4})\\.txt",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9][0-9A-Z]{1,5}");
    private static final Pattern LINES = Pattern.compile("\\R");
    private static final int SHORT = 16;
    private static final int LONG = 77;
    private static final String FIRST = "A00";
    private static final String LAST = "Z99";

    private final int year;
    private final List<DiagnosisCode> codes = new ArrayList<>();

    /// What the file turned out to be.
    public sealed interface Read {

        record Whole(CodeList list) implements Read {}

        record Refused(Refusal refusal) implements Read {}
    }

    private OrderFile(int year) {
        this.year = year;
    }

    /// Reads a file by its own name and its text.
    public static Read read(String name, String text) {
        var named = NAME.matcher(name);
        return named.matches()
                ? new OrderFile(Integer.parseInt(named.group(1))).read(text)
                : new Read.Refused(Refusal.of("codes.refused.name", name));
    }

    private Read read(String text) {
        int number = 0;
        var last = "";
        for (var line : (Iterable<String>) LINES.splitAsStream(text)::iterator) {
            number++;
            var refusal = refused(line, number);
            if (refusal.isPresent()) {
                return new Read.Refused(refusal.get());
            }
            last = add(line);
        }
        return last.startsWith(LAST) && !codes.isEmpty()
                ? new Read.Whole(new CodeList(year, codes))
                : new Read.Refused(Refusal.of("codes.refused.cut", Integer.toString(number)));
    }

    private Optional<Refusal> refused(String line, int number) {
        boolean whole = line.length() > LONG && line.substring(0, 5).equals(numbered(number))
                && CODE.matcher(code(line)).matches() && (line.charAt(14) == '0' || line.charAt(14) == '1')
                && !line.substring(SHORT, LONG - 1).isBlank();
        boolean begins = number > 1 || (whole && code(line).equals(FIRST));
        return whole && begins
                ? Optional.empty()
                : Optional.of(Refusal.of("codes.refused.line", Integer.toString(number)));
    }

    private static String numbered(int number) {
        var digits = Integer.toString(number);
        return "0".repeat(Math.max(0, 5 - digits.length())) + digits;
    }

    private static String code(String line) {
        return line.substring(6, 13).strip();
    }

    private String add(String line) {
        var code = code(line);
        if (line.charAt(14) == '1') {
            codes.add(new DiagnosisCode(DiagnosisCode.dotted(code), line.substring(LONG).strip(), year,
                    Optional.empty()));
        }
        return code;
    }
}
