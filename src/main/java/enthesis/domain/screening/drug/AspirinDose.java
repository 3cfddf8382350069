package enthesis.domain.screening.drug;

import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Drugs;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Aspirin is told apart by its dose of a day: up to `highAbove` mg it protects heart and brain and is kept, above that
/// it is taken against pain (clinical.md 3.1, M4 and M5).
record AspirinDose(Drugs.Aspirin names, double highAbove) {
    /// A bare number from here on is milligrams, below it how many.
    private static final double LEAST_DOSE = 50;
    private static final double MILLIGRAMS = 1000;

    boolean isNamed(List<String> words) {
        return names.says().stream().anyMatch(say -> Collections.indexOfSubList(words, Words.of(say)) >= 0);
    }

    /// Empty when nobody said how much.
    Optional<DrugClass> kind(List<String> words) {
        var dose = dose(words);
        if (dose.isPresent()) {
            return Optional.of(dose.getAsDouble() * times(words) > highAbove
                    ? DrugClass.ASPIRIN_HIGH
                    : DrugClass.ASPIRIN_LOW);
        }
        return words.stream().anyMatch(names.low()::contains) ? Optional.of(DrugClass.ASPIRIN_LOW) : Optional.empty();
    }

    private static OptionalDouble dose(List<String> words) {
        return IntStream.range(0, words.size()).filter(at -> Words.isNumber(words.get(at))).mapToDouble(at -> {
            var unit = at + 1 < words.size() ? words.get(at + 1) : "";
            double number = number(words.get(at));
            return unit.equals("g") ? number * MILLIGRAMS : unit.equals("mg") || number >= LEAST_DOSE ? number : 0;
        }).filter(dose -> dose > 0).max();
    }

    private double times(List<String> words) {
        double said = words.stream().filter(names.perDay()::containsKey).mapToDouble(names.perDay()::get).findFirst()
                .orElse(1);
        return IntStream.range(0, words.size()).filter(at -> Words.isNumber(words.get(at)))
                .filter(at -> number(words.get(at)) < LEAST_DOSE && !isUnit(words, at + 1))
                .mapToDouble(at -> number(words.get(at))).reduce(said, (one, other) -> one * other);
    }

    private static boolean isUnit(List<String> words, int at) {
        return at < words.size() && (words.get(at).equals("mg") || words.get(at).equals("g"));
    }

    private static double number(String word) {
        return Double.parseDouble(word.replace(',', '.'));
    }
}
