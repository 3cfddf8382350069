package enthesis.domain.course.code;

import java.util.ArrayList;
import java.util.List;

/// Order files as the official ones are written, with made-up titles.
public final class OrderFiles {
    private OrderFiles() {}

    public static String of(String... codes) {
        var all = new ArrayList<String>();
        all.add("A00");
        all.addAll(List.of(codes));
        all.add("Z99.89");
        var text = new StringBuilder();
        for (int at = 0; at < all.size(); at++) {
            text.append(line(at + 1, all.get(at), at == 0 ? '0' : '1')).append("\r\n");
        }
        return text.toString();
    }

    private static String line(int number, String code, char leaf) {
        return "%05d %-7s %c %-60s %s".formatted(number, code.replace(".", ""), leaf, "Title of " + code,
                "Long title of " + code);
    }

    /// So many codes between the first and the last one.
    public static String ofSize(int codes) {
        var all = new String[codes];
        for (int at = 0; at < codes; at++) {
            all[at] = "B%02d.%04d".formatted(at / 10_000, at % 10_000);
        }
        return of(all);
    }
}
