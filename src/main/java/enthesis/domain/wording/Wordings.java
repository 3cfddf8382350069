package enthesis.domain.wording;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The lines of the papers in all languages: as shipped, the practice's own in their place (`own`, by name), and which
/// languages somebody here has read. No other language than English is given out before that; when a line changes, by an
/// edit or with a new version of the program, it has to be read again.
public record Wordings(List<SheetLine> lines, Map<Language, Map<String, String>> own,
        Map<Language, Confirmed> confirmed) {

    public Wordings {
        lines = List.copyOf(lines);
        own = Map.copyOf(own);
        confirmed = Map.copyOf(confirmed);
    }

    public static Wordings shipped(List<SheetLine> lines) {
        return new Wordings(lines, Map.of(), Map.of());
    }

    public Wording in(Language language) {
        return new Wording(language, lines.stream().collect(Collectors.toMap(SheetLine::key,
                line -> says(line, language))));
    }

    /// What a line says here.
    public String says(SheetLine line, Language language) {
        return own.getOrDefault(language, Map.of()).getOrDefault(line.key(), line.in(language));
    }

    public boolean isOwn(SheetLine line, Language language) {
        return own.getOrDefault(language, Map.of()).containsKey(line.key());
    }

    /// Who has read the language as it stands now, and when; empty when nobody has.
    public Optional<Confirmed> read(Language language) {
        return Optional.ofNullable(confirmed.get(language)).filter(one -> one.text().equals(mark(language)));
    }

    /// Whether papers in this language may be given out.
    public boolean mayGive(Language language) {
        return language == Language.ENGLISH || read(language).isPresent();
    }

    /// The language papers are given in to somebody who asked for `asked`: English until that one has been read.
    public Language given(Language asked) {
        return mayGive(asked) ? asked : Language.ENGLISH;
    }

    /// A mark (SHA-256) of all lines of a language as they stand.
    public String mark(Language language) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var line : lines) {
                digest.update((line.key() + "=" + says(line, language) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// With these lines of its own in one language; all others as they are.
    public Wordings with(Language language, Map<String, String> lines) {
        var more = new EnumMap<Language, Map<String, String>>(Language.class);
        more.putAll(own);
        more.put(language, Map.copyOf(lines));
        return new Wordings(this.lines, more, confirmed);
    }

    /// With a language read.
    public Wordings with(Language language, Confirmed by) {
        var more = new EnumMap<Language, Confirmed>(Language.class);
        more.putAll(confirmed);
        more.put(language, by);
        return new Wordings(lines, own, more);
    }

    public SheetLine line(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst().orElseThrow();
    }
}
