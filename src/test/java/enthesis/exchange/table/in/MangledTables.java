package enthesis.exchange.table.in;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Tables that no patient may come from, each made of a good one by a number: always the same for the same number.
public final class MangledTables {
    private static final List<Way> WAYS = List.of(MangledTables::openQuote, MangledTables::strayQuote,
            MangledTables::damaged, MangledTables::nul, MangledTables::halfUtf16, MangledTables::wide,
            MangledTables::bigCell, MangledTables::endlessRow, MangledTables::twiceColumn, MangledTables::noHeader,
            MangledTables::empty, MangledTables::onlyHeader, MangledTables::badDate, MangledTables::future,
            MangledTables::twiceNumber, MangledTables::fewer, MangledTables::more, MangledTables::formula,
            MangledTables::zip, MangledTables::otherKind, MangledTables::link, MangledTables::twoLines,
            MangledTables::longName, MangledTables::controlSign, MangledTables::cutInARow);
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');
    private static final String NAME = "patients.csv";
    private static final int FAMILY = 1;
    private static final int BORN = 3;

    private final Path folder;
    private final int number;
    private final Random random;
    private final char delimiter;
    private final String encoding;
    private final List<List<String>> rows;

    private interface Way {
        Path in(MangledTables one) throws IOException;
    }

    private MangledTables(Path folder, int number) {
        this.folder = folder;
        this.number = number;
        random = new Random(number);
        delimiter = DELIMITERS.get(random.nextInt(DELIMITERS.size()));
        encoding = List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE").get(random.nextInt(4));
        rows = Tables.rows(1 + number, 3 + random.nextInt(6));
    }

    /// Writes one into an empty folder: what somebody would choose.
    public static Path of(Path folder, int number) throws IOException {
        return WAYS.get(number % WAYS.size()).in(new MangledTables(folder, number));
    }

    static Path good(Path folder, int number) throws IOException {
        var one = new MangledTables(folder, number);
        return one.write(one.text());
    }

    public static int ways() {
        return WAYS.size();
    }

    private String text() {
        return Tables.text(rows, delimiter);
    }

    private Path write(String text) throws IOException {
        return write(Tables.bytes(text, encoding));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve(NAME), bytes);
    }

    /// A row below the header.
    private int any() {
        return 1 + random.nextInt(rows.size() - 1);
    }

    private Path with(int row, int column, String cell) throws IOException {
        var changed = new ArrayList<>(rows.get(row));
        changed.set(column, cell);
        rows.set(row, changed);
        return write(text());
    }

    private Path openQuote() throws IOException {
        var text = text();
        return write(text.substring(0, text.lastIndexOf('"')));
    }

    private Path strayQuote() throws IOException {
        var text = text();
        int at = text.indexOf('"', text.indexOf("\r\n"));
        return write(text.substring(0, at + 3) + "\"" + text.substring(at + 3));
    }

    private Path damaged() throws IOException {
        var bytes = Tables.utf8(text());
        bytes[bytes.length - 3 - random.nextInt(20)] = (byte) 0xfe;
        return write(bytes);
    }

    private Path nul() throws IOException {
        var text = text();
        int at = 90 + random.nextInt(text.length() - 100);
        return write(text.substring(0, at) + "\0" + text.substring(at));
    }

    private Path controlSign() throws IOException {
        var text = text();
        int at = 90 + random.nextInt(text.length() - 100);
        return write(text.substring(0, at) + (char) (1 + random.nextInt(8)) + text.substring(at));
    }

    private Path halfUtf16() throws IOException {
        var bytes = Tables.bytes(text(), random.nextBoolean() ? "UTF-16LE" : "UTF-16BE");
        return write(Arrays.copyOf(bytes, bytes.length - 1));
    }

    /// A million columns the first time.
    private Path wide() throws IOException {
        int many = number < WAYS.size() ? 1_000_000 : 501 + random.nextInt(3_000);
        var names = IntStream.range(0, many).mapToObj(at -> "c" + at)
                .collect(Collectors.joining(String.valueOf(delimiter)));
        return write(names + "\n" + "x".repeat(10) + String.valueOf(delimiter).repeat(many - 1) + "\n");
    }

    /// Ten million signs the first time.
    private Path bigCell() throws IOException {
        int many = number < WAYS.size() ? 10_000_000 : 280_000 + random.nextInt(20_000);
        return with(any(), FAMILY, "x".repeat(many));
    }

    private Path endlessRow() throws IOException {
        return with(any(), random.nextInt(8), "\"" + "x\n".repeat(140_000));
    }

    private Path twiceColumn() throws IOException {
        return with(0, 7, List.of("Nachname", "NACHNAME", "Geburts-datum").get(random.nextInt(3)));
    }

    private Path noHeader() throws IOException {
        rows.removeFirst();
        return write(text());
    }

    private Path empty() throws IOException {
        return random.nextBoolean() ? write(new byte[0]) : write(Tables.utf8(" \r\n\t".repeat(1 + random.nextInt(9))));
    }

    private Path onlyHeader() throws IOException {
        rows.subList(1, rows.size()).clear();
        return write(text() + String.valueOf(delimiter).repeat(random.nextInt(8)));
    }

    private Path badDate() throws IOException {
        return with(any(), BORN, List.of("12.4.0000", "0000-00-00", "1.1.9999", "31.2.1968", "12.13.1968", "00.00.1968",
                "1.1.1700", "born in spring", "12.4.1968x", "-1.4.1968").get(random.nextInt(10)));
    }

    private Path future() throws IOException {
        return with(any(), BORN, 24 + random.nextInt(6) + ".11.2026");
    }

    private Path twiceNumber() throws IOException {
        rows.add(rows.get(any()));
        return write(text());
    }

    private Path fewer() throws IOException {
        int row = any();
        rows.set(row, rows.get(row).subList(0, 1 + random.nextInt(7)));
        return write(text());
    }

    private Path more() throws IOException {
        int row = any();
        rows.set(row, Stream.concat(rows.get(row).stream(), Stream.of("x")).toList());
        return write(text());
    }

    private Path formula() throws IOException {
        return with(any(), random.nextInt(8) == 0 ? 5 : FAMILY, List.of("=1+1", "=cmd|' /C calc'!A0", "@SUM(1+1)",
                "+SUM(A1:A9)", "-2+3+cmd|' /C calc'!A0", "=HYPERLINK(\"http://x\")").get(random.nextInt(6)));
    }

    private Path zip() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(NAME)))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(Tables.utf8(text()));
        }
        return folder.resolve(NAME);
    }

    private Path otherKind() throws IOException {
        var begin = List
                .of("%PDF-1.7\n", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "<html><table>", "{\\rtf1",
                        "\u001f\u008b\b",
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>")
                .get(random.nextInt(6));
        return write((begin + text()).getBytes(StandardCharsets.ISO_8859_1));
    }

    private Path link() throws IOException {
        return Files.createSymbolicLink(folder.resolve(NAME), Path.of("/etc/hostname"));
    }

    private Path twoLines() throws IOException {
        return with(any(), FAMILY, "M\u00fcller\nMeier");
    }

    private Path longName() throws IOException {
        return with(any(), random.nextBoolean() ? FAMILY : 5, "y".repeat(201 + random.nextInt(5_000)));
    }

    /// Where the writing of it was cut off.
    private Path cutInARow() throws IOException {
        var text = text();
        int last = text.lastIndexOf("P" + (number + rows.size() - 1) + delimiter);
        return write(text.substring(0, last + 3 + random.nextInt(8)));
    }
}
