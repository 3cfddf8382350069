package enthesis.domain.outcome.form;

import enthesis.domain.outcome.Activity;
import enthesis.domain.outcome.Total;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// The part of the sheet that is the patient's: by instrument and item, the totals, activities named now.
public record Answers(Map<String, SortedMap<Integer, Integer>> items, List<Total> totals, List<Activity> named) {

    public Answers {
        items = Map.copyOf(items);
        totals = List.copyOf(totals);
        named = List.copyOf(named);
    }

    public boolean empty() {
        return items.values().stream().allMatch(Map::isEmpty) && totals.isEmpty();
    }
}
