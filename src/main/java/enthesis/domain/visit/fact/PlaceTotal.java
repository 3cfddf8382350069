package enthesis.domain.visit.fact;

import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What was given in one region on one side: points, volume, and doses as far as the solutions are known. Second
/// proliferants and anaesthetics stand by their keys; doses of different drugs are never added.
public record PlaceTotal(
        String region,
        Optional<Side> side,
        int points,
        Millilitres given,
        Milligrams dextrose,
        SortedMap<String, Milligrams> proliferants,
        SortedMap<String, Milligrams> anaesthetics) {

    public PlaceTotal {
        proliferants = Collections.unmodifiableSortedMap(new TreeMap<>(proliferants));
        anaesthetics = Collections.unmodifiableSortedMap(new TreeMap<>(anaesthetics));
    }
}
