package enthesis.ui.insight.page;

import enthesis.domain.insight.Reckoning;
import enthesis.domain.insight.rows.CaseRows;
import enthesis.domain.insight.rows.Rows;
import enthesis.domain.insight.rows.Unnamed;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A question to what was seen. It is counted when somebody asks for its answer, and once more for the rows behind it:
/// of a large practice there is no room for the cases of all questions at once.
public record Question(String key, String title, Function<Reckoning, Page> answer,
        BiFunction<Reckoning, Unnamed, Rows> rows) {

    static <T> Question of(String key, String title, Function<Reckoning, T> count, Function<T, Page> shown,
            BiFunction<CaseRows, T, Rows> rows) {
        return new Question(key, title, count.andThen(shown),
                (reckoning, unnamed) -> rows.apply(new CaseRows(unnamed), count.apply(reckoning)));
    }
}
