package enthesis.domain.practice.row;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What patients say is compared in small letters, word by word; the name of the practice's own drug is one of the
/// words for it.
final class SmallLaws implements RowKind.Laws {
    private static final String SAYS = "says";
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public Row whole(Row row, boolean own) {
        var name = Stream.of(row.one("name")).filter(_ -> own && !row.one("kind").isEmpty());
        return row.with(SAYS, Stream.concat(row.all(SAYS).stream(), name).map(SmallLaws::plain)
                .filter(word -> !word.isEmpty()).distinct().toList());
    }

    private static String plain(String word) {
        return BETWEEN.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
