package enthesis.domain.map.drawing;

import enthesis.domain.map.drawing.Spread.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Markers, by their place in a list, whose true places lie within one marker of each other. In rings they stand one in
/// the middle, six around it, twelve around those: whoever lies further in stands further in, and each on its own side.
record Crowd(List<Integer> members) {
    private static final int FIRST_RING = 6;

    Crowd {
        members = List.copyOf(members);
    }

    /// All crowds of more than one; `width` is that of the widest marker with its gap.
    static List<Crowd> of(List<Spot> places, double width) {
        var left = new ArrayList<>(IntStream.range(0, places.size()).boxed().toList());
        var crowds = new ArrayList<Crowd>();
        while (!left.isEmpty()) {
            var first = places.get(left.getFirst());
            var near = left.stream().filter(at -> places.get(at).distance(first) < width).toList();
            left.removeAll(near);
            if (near.size() > 1) {
                crowds.add(inwardOut(near, places));
            }
        }
        return crowds;
    }

    private static Crowd inwardOut(List<Integer> near, List<Spot> places) {
        var middle = middle(near, places);
        return new Crowd(near.stream().sorted(Comparator.comparingDouble(at -> places.get(at).distance(middle)))
                .toList());
    }

    private static Spot middle(List<Integer> members, List<Spot> places) {
        return new Spot(members.stream().mapToDouble(at -> places.get(at).x()).average().orElseThrow(),
                members.stream().mapToDouble(at -> places.get(at).y()).average().orElseThrow());
    }

    /// Where the members stand, in their order.
    List<Spot> rings(List<Spot> places, double width) {
        var middle = middle(members, places);
        var spots = new ArrayList<Spot>();
        spots.add(middle);
        for (int ring = 1; spots.size() < members.size(); ring++) {
            spots.addAll(ring(places, middle, width, new Ring(ring, spots.size())));
        }
        return spots;
    }

    /// The ring of this number, counted from the middle, and the first member that stands on it.
    private record Ring(int number, int first) {}

    private List<Spot> ring(List<Spot> places, Spot middle, double width, Ring ring) {
        int count = Math.min(FIRST_RING * ring.number(), members.size() - ring.first());
        var around = IntStream.range(0, count).boxed()
                .sorted(Comparator.comparingDouble(at -> angle(middle, places.get(members.get(ring.first() + at)))))
                .toList();
        double radius = width * ring.number();
        var spots = new Spot[count];
        for (int place = 0; place < count; place++) {
            double angle = -Math.PI + 2 * Math.PI * place / count;
            spots[around.get(place)] = new Spot(middle.x() + radius * Math.cos(angle),
                    middle.y() + radius * Math.sin(angle));
        }
        return List.of(spots);
    }

    private static double angle(Spot middle, Spot place) {
        return Math.atan2(place.y() - middle.y(), place.x() - middle.x());
    }
}
