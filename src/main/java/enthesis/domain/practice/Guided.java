package enthesis.domain.practice;

import enthesis.domain.finding.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Scanner;
import java.util.Set;

/// Where the needle is followed by an image: whole regions, and single structures of others: at the neck and the chest
/// wall, where pleura, cord and vertebral artery lie near, and at the palm side of the wrist beside nerves and arteries.
/// `imaged` are the ways of guiding that show it, as they are answered at the time-out; `xrayed` are those of them that
/// need X-rays.
public record Guided(Set<String> imaged, Set<String> xrayed, List<Place> places) {

    /// A region, whole where no structures of it are named; `pleura` where what is named lies near the pleura.
    public record Place(String key, String region, Map<String, List<String>> structures, boolean pleura,
            Source source) {

        public Place {
            structures = Map.copyOf(structures);
        }

        private boolean holds(String where, Optional<String> target) {
            return region.equals(where) && (structures.isEmpty()
                    || target.filter(structures.getOrDefault(where, List.of())::contains).isPresent());
        }
    }

    public Guided {
        imaged = Set.copyOf(imaged);
        xrayed = Set.copyOf(xrayed);
        places = List.copyOf(places);
    }

    /// Whether this way of guiding, as it was chosen or typed, shows the needle in an image: its first word counts.
    public boolean shows(String guidance) {
        return imaged.contains(first(guidance));
    }

    /// Whether this way of guiding needs X-rays.
    public boolean xrays(String guidance) {
        return xrayed.contains(first(guidance));
    }

    private static String first(String guidance) {
        var words = new Scanner(guidance.toLowerCase(Locale.ROOT)).useDelimiter("[\\s,;/]+");
        return words.hasNext() ? words.next() : "";
    }

    /// Whether an injection into a target of a region asks for an image.
    public boolean asks(String region, Optional<String> target) {
        return places.stream().anyMatch(place -> place.holds(region, target));
    }

    /// Whose rule it is there.
    public Source source(String region) {
        return places.stream().filter(place -> place.region.equals(region)).findFirst().map(Place::source)
                .orElse(Source.PRACTICE);
    }

    /// Whether breathing is looked at after an injection there.
    public boolean nearPleura(String region, Optional<String> target) {
        return places.stream().anyMatch(place -> place.pleura && place.holds(region, target));
    }
}
