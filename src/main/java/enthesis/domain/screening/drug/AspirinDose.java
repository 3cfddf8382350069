package enthesis.domain.screening.drug;

import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Drugs;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Aspirin is told apart by its dose of a day: up to `highAbove` mg it protects heart and brain and is kept, above that
/// it is taken against pain (clinical.md 3.1, M4 and M5). Low and high mean the opposite: what can be read both ways
/// is asked.
record AspirinDose(Drugs.Aspirin names, double highAbove) {
    /// A bare number from here on is milligrams, below it how many.
    private static final double LEAST_DOSE = 50;
    /// Above it, as a year is, it is no dose.
    private static final double MOST_DOSE = 1500;
    private static final double MOST_COUNT = 12;
    private static final double MILLIGRAMS = 1000;

    boolean isNamed(List<String> words) {
        return names.says().stream().anyMatch(say -> Collections.indexOfSubList(words, Words.of(say)) >= 0);
    }

    /// Empty when nobody said how much, or when it is not clear.
    Optional<DrugClass> kind(List<String> words) {
        var dose = dose(words);
        if (dose.isPresent()) {
            boolean daily = words.stream().noneMatch(names.rarely()::contains);
            double least = dose.getAsDouble() * (daily ? times(words, at -> isCount(words, at)) : 1);
            double most = dose.getAsDouble() * times(words, _ -> true);
            return least > highAbove
                    ? Optional.of(DrugClass.ASPIRIN_HIGH)
                    : most <= highAbove ? Optional.of(DrugClass.ASPIRIN_LOW) : Optional.empty();
        }
        boolean low = words.stream().anyMatch(names.low()::contains) && words.stream().noneMatch(Words::isNumber)
                && words.stream().noneMatch(names.perDay()::containsKey);
        return low ? Optional.of(DrugClass.ASPIRIN_LOW) : Optional.empty();
    }

    /// The one dose that is said; with its unit before one without.
    private static OptionalDouble dose(List<String> words) {
        var said = numbers(words).filter(at -> isUnit(words, at + 1))
                .mapToDouble(at -> number(words.get(at)) * (words.get(at + 1).equals("g") ? MILLIGRAMS : 1)).distinct()
                .toArray();
        if (said.length == 0) {
            said = numbers(words).mapToDouble(at -> number(words.get(at)))
                    .filter(number -> number >= LEAST_DOSE && number <= MOST_DOSE).distinct().toArray();
        }
        return said.length == 1 ? OptionalDouble.of(said[0]) : OptionalDouble.empty();
    }

    private double times(List<String> words, IntPredicate counts) {
        double said = words.stream().filter(names.perDay()::containsKey).mapToDouble(names.perDay()::get).findFirst()
                .orElse(1);
        return numbers(words).filter(at -> number(words.get(at)) < LEAST_DOSE && !isUnit(words, at + 1))
                .filter(counts).mapToDouble(at -> Math.max(1, number(words.get(at))))
                .reduce(said, (one, other) -> one * other);
    }

    /// `2 tablets`, `x 3`, `3 x`, `4 times`; not a box of 30.
    private boolean isCount(List<String> words, int at) {
        boolean said = names.counts().contains(at == 0 ? "" : words.get(at - 1))
                || names.counts().contains(at + 1 == words.size() ? "" : words.get(at + 1));
        return said && number(words.get(at)) <= MOST_COUNT;
    }

    private static IntStream numbers(List<String> words) {
        return IntStream.range(0, words.size()).filter(at -> Words.isNumber(words.get(at)));
    }

    private static boolean isUnit(List<String> words, int at) {
        return at < words.size() && (words.get(at).equals("mg") || words.get(at).equals("g"));
    }

    private static double number(String word) {
        return Double.parseDouble(word.replace(',', '.'));
    }
}
