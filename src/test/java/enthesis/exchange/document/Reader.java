package enthesis.exchange.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// Reads a PDF back as a reader program does.
final class Reader implements AutoCloseable {

    final PDDocument document;

    Reader(byte[] file) {
        try {
            document = Loader.loadPDF(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }

    /// One page's text as it stands on the paper, from the top left.
    String text(int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("[\\s\u00a0]+", " ");
    }

    List<String> alternates() {
        var found = new ArrayList<String>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), found, new ArrayList<>());
        return found;
    }

    List<String> structures() {
        var found = new ArrayList<String>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), new ArrayList<>(), found);
        return found;
    }

    /// The names of the bookmarks, in order.
    List<String> bookmarks() {
        var outline = document.getDocumentCatalog().getDocumentOutline();
        return outline == null
                ? List.of()
                : StreamSupport.stream(outline.children().spliterator(), false).map(one -> one.getTitle()).toList();
    }

    private static void collect(PDStructureNode node, List<String> alternates, List<String> kinds) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                kinds.add(element.getStructureType());
                if (element.getAlternateDescription() != null) {
                    alternates.add(element.getAlternateDescription());
                }
                collect(element, alternates, kinds);
            }
        }
    }

    List<PDFont> fonts() throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : document.getPages()) {
            fonts(page.getResources(), fonts);
        }
        return fonts;
    }

    private static void fonts(PDResources resources, List<PDFont> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
    }

    long images() throws IOException {
        long images = 0;
        for (var page : document.getPages()) {
            images += images(page.getResources());
        }
        return images;
    }

    private static long images(PDResources resources) throws IOException {
        long images = 0;
        for (COSName name : resources.getXObjectNames()) {
            var object = resources.getXObject(name);
            if (object instanceof PDImageXObject) {
                images++;
            } else if (object instanceof PDFormXObject form && form.getResources() != null) {
                images += images(form.getResources());
            }
        }
        return images;
    }

    long forms() {
        return document.getPages().getCount() == 0
                ? 0
                : StreamSupport.stream(document.getPages().spliterator(), false)
                        .mapToLong(page -> count(page.getResources().getXObjectNames())).sum();
    }

    private static long count(Iterable<COSName> names) {
        return StreamSupport.stream(names.spliterator(), false).count();
    }

    /// Saves each page as a picture to look at.
    void pictures(String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target/screens"));
        var renderer = new PDFRenderer(document);
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            ImageIO.write(renderer.renderImageWithDPI(page, 80), "png",
                    folder.resolve(name + "-" + (page + 1) + ".png").toFile());
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
