package enthesis.domain.screening.drug;

import enthesis.domain.practice.Drugs.Drug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The drugs whose names stand among words, each with the words that belong to it: from its name to the next drug's, so
/// that the gel of one drug makes no gel of another.
record Names(List<Drug> drugs) {

    record Named(Drug drug, List<String> words) {}

    private record Found(Drug drug, int from, int length) {
        private boolean within(Found other) {
            return other.length > length && other.from <= from && from + length <= other.from + other.length;
        }
    }

    List<Named> in(List<String> words) {
        var found = found(words);
        var named = new ArrayList<Named>();
        int start = 0;
        for (int i = 0; i < found.size(); i++) {
            boolean last = i + 1 == found.size();
            if (last || !found.get(i + 1).drug().equals(found.get(i).drug())) {
                int end = last ? words.size() : found.get(i + 1).from();
                named.add(new Named(found.get(i).drug(), words.subList(start, end)));
                start = end;
            }
        }
        return named;
    }

    /// The words that are part of no name.
    List<String> without(List<String> words) {
        var rest = new ArrayList<>(words);
        found(words).forEach(one -> rest.removeAll(words.subList(one.from(), one.from() + one.length())));
        return rest;
    }

    /// Not one whose name is only part of a longer one.
    private List<Found> found(List<String> words) {
        var told = between(String.join(" ", words));
        var found = new ArrayList<Found>();
        for (var drug : drugs) {
            for (var say : drug.says()) {
                int at = told.indexOf(between(say));
                if (at >= 0) {
                    found.add(new Found(drug, blanks(told.substring(0, at)), blanks(say) + 1));
                }
            }
        }
        return found.stream().filter(one -> found.stream().noneMatch(one::within))
                .sorted(Comparator.comparingInt(Found::from)).toList();
    }

    /// So that only whole words are found.
    private static String between(String words) {
        return " " + words + " ";
    }

    private static int blanks(String text) {
        return (int) text.chars().filter(sign -> sign == ' ').count();
    }
}
