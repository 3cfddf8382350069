package enthesis.exchange.fhir.in;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that no chart may come from, each made of a good bundle by a number: always the same for the same number.
public final class Mangled {
    private static final List<Way> WAYS = List.of(Mangled::cut, Mangled::latin, Mangled::nul, Mangled::nested,
            Mangled::wide, Mangled::twiceId, Mangled::yearZero, Mangled::yearFar, Mangled::dtd, Mangled::slip,
            Mangled::bomb, Mangled::link, Mangled::utf16, Mangled::number, Mangled::twiceField, Mangled::kind,
            Mangled::otherJson, Mangled::escapedNul, Mangled::longName, Mangled::brokenZip, Mangled::empty,
            Mangled::badMonth, Mangled::linkedFolder);
    private static final String NAME = "chart.json";

    private final Path folder;
    private final int number;
    private final Random random;
    private final String good;

    private interface Way {
        Path in(Mangled one) throws IOException;
    }

    private Mangled(Path folder, int number) {
        this.folder = folder;
        this.number = number;
        random = new Random(number);
        good = Bundles.of(3 + number * 3, 2 + random.nextInt(4));
    }

    /// Writes one into an empty folder: what somebody would choose.
    public static Path of(Path folder, int number) throws IOException {
        return WAYS.get(number % WAYS.size()).in(new Mangled(folder, number));
    }

    public static int ways() {
        return WAYS.size();
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve(NAME), text);
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve(NAME), bytes);
    }

    private Path with(String what, String instead) throws IOException {
        if (!good.contains(what)) {
            throw new IllegalStateException("the fixture has changed");
        }
        return write(good.replaceFirst(Pattern.quote(what),
                Matcher.quoteReplacement(instead)));
    }

    private Path cut() throws IOException {
        return write(good.substring(0, 10 + random.nextInt(good.stripTrailing().length() - 11)));
    }

    private Path latin() throws IOException {
        return write(
                good.replace("\"family\": \"", "\"family\": \"\u00dc\u00f6").getBytes(StandardCharsets.ISO_8859_1));
    }

    private Path nul() throws IOException {
        var bytes = good.getBytes(StandardCharsets.UTF_8);
        bytes[8 + random.nextInt(bytes.length - 10)] = 0;
        return write(bytes);
    }

    private Path nested() throws IOException {
        int deep = 100_000 + random.nextInt(100);
        return with("\"entry\"", "\"x\": " + "[".repeat(deep) + "]".repeat(deep) + ", \"entry\"");
    }

    /// A patient with more fields than any; the first of them with a million.
    private Path wide() throws IOException {
        var fields = new StringBuilder();
        int many = number < WAYS.size() ? 1_000_000 : 110_000;
        for (int at = 0; at < many; at++) {
            fields.append("\"f").append(at).append("\":0,");
        }
        return with("\"gender\"", fields + "\"gender\"");
    }

    private Path twiceId() throws IOException {
        int from = good.indexOf("{\n    \"fullUrl\"");
        int to = good.indexOf("{\n    \"fullUrl\"", from + 1);
        return write(good.substring(0, to) + good.substring(from));
    }

    private Path yearZero() throws IOException {
        return write(good.replaceFirst("\"birthDate\": \"\\d{4}", "\"birthDate\": \"0000"));
    }

    private Path yearFar() throws IOException {
        return random.nextBoolean()
                ? write(good.replaceFirst("\"birthDate\": \"\\d{4}", "\"birthDate\": \"9999"))
                : with("\"onsetDateTime\": \"2010", "\"onsetDateTime\": \"9999");
    }

    private Path dtd() throws IOException {
        return write("<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">"
                + "<!ENTITY b \"&a;&a;\">]>\n<Bundle xmlns=\"http://hl7.org/fhir\"><id value=\"&b;\"/></Bundle>"
                + random.nextInt());
    }

    private Path zip(String name, byte[] content) throws IOException {
        var path = folder.resolve("charts.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return path;
    }

    private Path slip() throws IOException {
        var names = List.of("../../evil.json", "/etc/evil.json", "a/../../b.json", "..\\evil.json", "C:evil.json");
        return zip(names.get(random.nextInt(names.size())), good.getBytes(StandardCharsets.UTF_8));
    }

    private Path bomb() throws IOException {
        return zip(NAME, new byte[(8 << 20) + random.nextInt(1 << 20)]);
    }

    private Path link() throws IOException {
        return Files.createSymbolicLink(folder.resolve(NAME), Path.of("/etc/hostname"));
    }

    private Path linkedFolder() throws IOException {
        write(good);
        Files.createSymbolicLink(folder.resolve("more"), Path.of("/etc"));
        return folder;
    }

    private Path utf16() throws IOException {
        return write(good.getBytes(random.nextBoolean() ? StandardCharsets.UTF_16 : StandardCharsets.UTF_16LE));
    }

    private Path number() throws IOException {
        return write(good.replaceFirst("\"value\": \\d+\\.\\d+", "\"value\": 1e" + (400 + random.nextInt(600))));
    }

    private Path twiceField() throws IOException {
        return with("\"gender\"", "\"birthDate\": \"1968-04-12\", \"gender\"");
    }

    private Path kind() throws IOException {
        return random.nextBoolean()
                ? with("\"birthDate\": ", "\"birthDate\": {}, \"was\": ")
                : with("\"name\": [", "\"name\": 7, \"was\": [");
    }

    private Path otherJson() throws IOException {
        return write(List.of("[1, 2, 3]", "{\"name\": \"x\"}", "17", "\"Bundle\"", "{\"entry\": [ {} ]}",
                "{\"resourceType\": \"Bundle\", \"entry\": {}}", "{\"resourceType\": \"Bundle\", \"entry\": [7]}",
                "{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {\"id\": \"x\"}}]}").get(random.nextInt(8)));
    }

    private Path escapedNul() throws IOException {
        return with("\"family\": \"", "\"family\": \"\\u0000");
    }

    private Path longName() throws IOException {
        return with("\"family\": \"", "\"family\": \"" + "x".repeat(201 + random.nextInt(50_000)));
    }

    private Path brokenZip() throws IOException {
        var path = zip(NAME, good.getBytes(StandardCharsets.UTF_8));
        var bytes = Files.readAllBytes(path);
        if (random.nextBoolean()) {
            return Files.write(path, Arrays.copyOf(bytes, bytes.length - 1 - random.nextInt(20)));
        }
        bytes[60 + random.nextInt(200)] ^= (byte) (1 << random.nextInt(8));
        return Files.write(path, bytes);
    }

    private Path empty() throws IOException {
        return random.nextBoolean() ? write("") : write(" \n\t".repeat(1 + random.nextInt(9)));
    }

    private Path badMonth() throws IOException {
        return write(good.replaceFirst("\"birthDate\": \"(\\d{4})-\\d\\d-\\d\\d", "\"birthDate\": \"$1-"
                + List.of("13-01", "02-30", "00-10", "4-12", "04-12T25").get(random.nextInt(5))));
    }
}
