package enthesis.domain.practice.row;

import enthesis.domain.entry.Refusal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A diagnosis code is written as ICD-10-CM writes it; one that no list of the practice has is worth a look.
final class CodeLaws implements RowKind.Laws {
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?");
    private static final List<String> PARTS = List.of("right", "left", "other");

    @Override
    public Map<String, Refusal> broken(Row row) {
        var broken = new TreeMap<String, Refusal>();
        PARTS.forEach(part -> row.all(part).stream().filter(code -> !CODE.matcher(code).matches()).findFirst()
                .ifPresent(code -> broken.put(part, Refusal.of("reference.refused.code", code))));
        return broken;
    }

    @Override
    public Map<String, Refusal> odd(Row row, RowAround around) {
        var odd = new TreeMap<String, Refusal>();
        PARTS.forEach(part -> row.all(part).stream().filter(code -> !around.code().test(code)).findFirst()
                .ifPresent(code -> odd.put(part, Refusal.of("reference.odd.code", code))));
        return odd;
    }
}
