package kr.onmaeul.foundation.backup;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads an archive once, from its first byte to its last, and accounts for every one of them.
final class ArchiveReading {

    /// A manifest of millions of parts would still be smaller.
    private static final int LARGEST_MANIFEST = 1 << 30;

    private static final String BEGINNING = "the beginning";

    private final InputStream in;
    private final List<Manifest.Part> parts = new ArrayList<>();
    private String previous = BEGINNING;
    private long place;

    private ArchiveReading(InputStream in) {
        this.in = in;
    }

    /// Takes the parts of an archive as they come. What it is given is checked only afterwards.
    interface Taker {
        void take(String part, InputStream content) throws IOException, SQLException;
    }

    /// Checks the archive and returns its manifest.
    static Manifest check(Path file) throws ArchiveBroken, IOException {
        try {
            return read(file, (_, _) -> {});
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Hands out the tables' and files' parts, then returns the manifest that proves them.
    ///
    /// @throws ArchiveBroken if any byte is not the one that was written; what was taken must then be given up
    static Manifest read(Path file, Taker taker) throws ArchiveBroken, IOException, SQLException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return new ArchiveReading(in).all(taker);
        }
    }

    private Manifest all(Taker taker) throws ArchiveBroken, IOException, SQLException {
        checkForm(takeFirst());
        while (true) {
            var heading = block();
            var name = Archive.nameIn(heading);
            var size = checkedSize(heading, name);
            if (name.equals(Archive.MANIFEST)) {
                return manifest(size);
            }
            content(name, size, taker);
        }
    }

    private byte[] takeFirst() throws ArchiveBroken, IOException {
        var heading = in.readNBytes(Archive.BLOCK);
        place += heading.length;
        var name = heading.length < Archive.BLOCK ? "" : Archive.nameIn(heading);
        var size = heading.length < Archive.BLOCK ? -1 : Archive.sizeIn(heading);
        if (!name.equals(Archive.FIRST)
                || size < 0
                || size > Archive.BLOCK
                || !Arrays.equals(heading, Archive.heading(name, size))) {
            throw new ArchiveBroken("this is no back-up of Onmaeul, or its first part, " + Archive.FIRST
                    + ", is broken. A back-up is written by ./onmaeul backup FILE");
        }
        return whole(name, size);
    }

    private static void checkForm(byte[] content) throws ArchiveBroken {
        var form = new String(content, StandardCharsets.US_ASCII).strip();
        if (!form.equals(String.valueOf(Archive.FORM))) {
            throw new ArchiveBroken("the part " + Archive.FIRST + " says that the archive has form " + form
                    + "; this program reads form " + Archive.FORM + ". Use the Onmaeul that wrote it");
        }
    }

    private long checkedSize(byte[] heading, String name) throws ArchiveBroken {
        var size = Archive.sizeIn(heading);
        if (size < 0 || name.isEmpty() || !Arrays.equals(heading, Archive.heading(name, size))) {
            throw new ArchiveBroken("the heading of the part after " + previous + " is broken, between the bytes "
                    + (place - Archive.BLOCK) + " and " + place);
        }
        return size;
    }

    private void content(String name, long size, Taker taker) throws ArchiveBroken, IOException, SQLException {
        var hashed = new DigestInputStream(new Portion(in, size), Archive.sha256());
        try {
            if (name.startsWith(Archive.TABLES) || name.startsWith(Archive.FILES)) {
                taker.take(name, hashed);
            }
            hashed.transferTo(OutputStream.nullOutputStream());
        } catch (EOFException cut) {
            throw cutOff("within " + name);
        }
        ended(name, size, hashed);
    }

    private byte[] whole(String name, long size) throws ArchiveBroken, IOException {
        var hashed = new DigestInputStream(new Portion(in, size), Archive.sha256());
        try {
            var content = hashed.readAllBytes();
            ended(name, size, hashed);
            return content;
        } catch (EOFException cut) {
            throw cutOff("within " + name);
        }
    }

    private void ended(String name, long size, DigestInputStream hashed) throws ArchiveBroken, IOException {
        place += size;
        parts.add(new Manifest.Part(
                name, size, Archive.hex(hashed.getMessageDigest().digest())));
        zeros(Archive.padding(size), "the padding after " + name);
        previous = name;
    }

    private Manifest manifest(long size) throws ArchiveBroken, IOException {
        if (size > LARGEST_MANIFEST) {
            throw new ArchiveBroken("the part " + Archive.MANIFEST + " is larger than any could be");
        }
        var before = List.copyOf(parts);
        var json = whole(Archive.MANIFEST, size);
        var heading = block();
        var sealSize = checkedSize(heading, Archive.nameIn(heading));
        if (!Archive.nameIn(heading).equals(Archive.SEAL) || sealSize > Archive.BLOCK) {
            throw new ArchiveBroken("after " + Archive.MANIFEST + " should come " + Archive.SEAL);
        }
        var seal = new String(whole(Archive.SEAL, sealSize), StandardCharsets.US_ASCII);
        if (!seal.equals(Archive.hex(Archive.sha256().digest(json)) + "\n")) {
            throw new ArchiveBroken("the part " + Archive.MANIFEST + " does not fit the part " + Archive.SEAL
                    + "; one of the two is broken");
        }
        zeros(Archive.END, "the end after " + Archive.SEAL);
        if (in.read() >= 0) {
            throw new ArchiveBroken("something follows the end after " + Archive.SEAL + ", at byte " + place);
        }
        try {
            var manifest = JsonMapper.builder().build().readValue(json, Manifest.class);
            compare(before, manifest.parts());
            return manifest;
        } catch (JacksonException wrong) {
            throw new ArchiveBroken("the part " + Archive.MANIFEST + " cannot be read: " + wrong.getOriginalMessage());
        }
    }

    private static void compare(List<Manifest.Part> found, List<Manifest.Part> said) throws ArchiveBroken {
        for (int i = 0; i < said.size(); i++) {
            if (i >= found.size() || !found.get(i).name().equals(said.get(i).name())) {
                throw new ArchiveBroken("the part " + said.get(i).name() + " is missing");
            }
            if (!found.get(i).equals(said.get(i))) {
                throw new ArchiveBroken("the part " + said.get(i).name() + " is broken: its SHA-256 is "
                        + found.get(i).sha256() + " and should be "
                        + said.get(i).sha256());
            }
        }
        if (found.size() > said.size()) {
            throw new ArchiveBroken("the part " + found.get(said.size()).name() + " stands in no manifest");
        }
    }

    private byte[] block() throws ArchiveBroken, IOException {
        var block = in.readNBytes(Archive.BLOCK);
        place += block.length;
        if (block.length < Archive.BLOCK) {
            throw cutOff("after " + previous);
        }
        return block;
    }

    private void zeros(int count, String where) throws ArchiveBroken, IOException {
        var bytes = in.readNBytes(count);
        place += bytes.length;
        if (bytes.length < count) {
            throw cutOff("in " + where);
        }
        for (byte value : bytes) {
            if (value != 0) {
                throw new ArchiveBroken(where + " is broken: it should be zero, before byte " + place);
            }
        }
    }

    private ArchiveBroken cutOff(String where) {
        return new ArchiveBroken("the archive is cut off " + where + ", at byte " + place);
    }
}
