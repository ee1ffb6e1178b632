package org.chancery.document.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.chancery.document.packed.SamplePdf;

/** PDF files that mean harm. */
final class HostilePdfs {
    private HostilePdfs() {}

    static void addTo(Map<String, byte[]> files, Trap trap) {
        byte[] good = SamplePdf.report();
        files.put("cut.pdf", Arrays.copyOf(good, good.length / 2));
        files.put("header-only.pdf", "%PDF-1.7\n".getBytes(ISO_8859_1));
        files.put("pdf-named.txt", good);
        files.put("text-named.pdf", "Norway backs Malta.".getBytes(ISO_8859_1));
        files.put(
                "locked.pdf",
                SamplePdf.report(
                        pdf -> pdf.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()))));
        addActions(files, trap);
        addCycles(files);
        addBombs(files);
        files.put("no-text.pdf", SamplePdf.report(pdf -> {
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                pdf.getPage(i).getCOSObject().removeItem(COSName.CONTENTS);
            }
        }));
        String text = new String(good, ISO_8859_1);
        files.put(
                "endless-length.pdf",
                text.replaceAll("/Length \\d+", "/Length 999999999").getBytes(ISO_8859_1));
        files.put(
                "negative-length.pdf",
                text.replaceAll("/Length \\d+", "/Length -5").getBytes(ISO_8859_1));
        files.put(
                "huge-objects.pdf",
                text.replaceAll("(\\d+) 0 R", "9999999$1 0 R").getBytes(ISO_8859_1));
        files.put(
                "no-end.pdf",
                text.replace("endstream", "").replace("endobj", "").getBytes(ISO_8859_1));
        files.put("deep-arrays.pdf", ("%PDF-1.7\n1 0 obj " + "[".repeat(500_000)).getBytes(ISO_8859_1));
        files.put("deep-dictionaries.pdf", ("%PDF-1.7\n1 0 obj " + "<</A ".repeat(300_000)).getBytes(ISO_8859_1));
    }

    private static void addActions(Map<String, byte[]> files, Trap trap) {
        files.put("javascript.pdf", SamplePdf.report(pdf -> pdf.getDocumentCatalog()
                .setOpenAction(new PDActionJavaScript("app.launchURL('" + trap.web() + "')"))));
        files.put("launch.pdf", SamplePdf.report(pdf -> {
            PDActionLaunch launch = new PDActionLaunch();
            launch.setF("/bin/sh");
            pdf.getDocumentCatalog().setOpenAction(launch);
        }));
        files.put("address.pdf", SamplePdf.report(pdf -> {
            PDActionURI action = new PDActionURI();
            action.setURI(trap.web());
            pdf.getDocumentCatalog().setOpenAction(action);
        }));
        files.put("attached.pdf", SamplePdf.report(HostilePdfs::attach));
        files.put("form.pdf", SamplePdf.report(pdf -> {
            COSDictionary form = new COSDictionary();
            form.setItem(COSName.XFA, new COSString("<!DOCTYPE x SYSTEM \"" + trap.web() + "\"><x/>"));
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        }));
        files.put("external-stream.pdf", SamplePdf.report(pdf -> {
            COSStream stream = new COSStream();
            stream.setItem(COSName.F, new COSString(trap.secret().toString()));
            pdf.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
        }));
    }

    private static void attach(PDDocument pdf) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("evil.exe");
        file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[100_000])));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("evil.exe", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
    }

    private static void addCycles(Map<String, byte[]> files) {
        files.put("cyclic-pages.pdf", SamplePdf.report(pdf -> {
            COSDictionary root = pdf.getPages().getCOSObject();
            ((COSArray) root.getDictionaryObject(COSName.KIDS)).add(root);
            root.setInt(COSName.COUNT, 100_000_000);
        }));
        files.put("cyclic-form.pdf", SamplePdf.report(pdf -> {
            COSStream form = stream("/X Do ".repeat(100).getBytes(ISO_8859_1), false);
            form.setItem(COSName.TYPE, COSName.XOBJECT);
            form.setItem(COSName.SUBTYPE, COSName.FORM);
            COSDictionary named = new COSDictionary();
            named.setItem(COSName.getPDFName("X"), form);
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.XOBJECT, named);
            form.setItem(COSName.RESOURCES, resources);
            COSDictionary page = pdf.getPage(0).getCOSObject();
            page.setItem(COSName.RESOURCES, resources);
            page.setItem(COSName.CONTENTS, stream("/X Do ".getBytes(ISO_8859_1), false));
        }));
        files.put("cyclic-font.pdf", SamplePdf.report(pdf -> {
            COSDictionary page = pdf.getPage(0).getCOSObject();
            COSDictionary fonts = page.getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.FONT);
            for (COSName name : fonts.keySet()) {
                COSDictionary font = fonts.getCOSDictionary(name);
                font.setItem(COSName.SUBTYPE, COSName.TYPE0);
                font.setItem(COSName.DESCENDANT_FONTS, new COSArray(java.util.List.of(font)));
            }
        }));
    }

    private static void addBombs(Map<String, byte[]> files) {
        files.put("bomb.pdf", SamplePdf.report(pdf -> pdf.getPage(0)
                .getCOSObject()
                .setItem(COSName.CONTENTS, stream(new byte[400_000_000], true))));
        files.put("text-bomb.pdf", SamplePdf.report(pdf -> pdf.getPage(0)
                .getCOSObject()
                .setItem(COSName.CONTENTS, stream(manyWords(), true))));
        files.put("many-pages.pdf", SamplePdf.report(pdf -> {
            for (int i = 0; i < 3_000; i++) {
                pdf.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            }
        }));
    }

    private static byte[] manyWords() {
        return ("BT /F1 11 Tf 72 700 Td " + "(Norway backs Malta. ) Tj ".repeat(1_500_000) + "ET").getBytes(ISO_8859_1);
    }

    private static COSStream stream(byte[] content, boolean packed) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out =
                packed ? stream.createOutputStream(COSName.FLATE_DECODE) : stream.createOutputStream()) {
            new ByteArrayInputStream(content).transferTo(out);
        }
        return stream;
    }
}
