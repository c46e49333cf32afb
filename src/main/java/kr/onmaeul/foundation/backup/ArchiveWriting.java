package kr.onmaeul.foundation.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Writes an archive from its first part to its seal, holding no more than one part in memory.
final class ArchiveWriting {

    private final OutputStream out;
    private final List<Manifest.Part> parts = new ArrayList<>();

    ArchiveWriting(OutputStream out) throws IOException {
        this.out = out;
        part(Archive.FIRST, (Archive.FORM + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    void part(String name, byte[] content) throws IOException {
        part(name, content.length, new ByteArrayInputStream(content));
    }

    void part(String name, long size, InputStream content) throws IOException {
        out.write(Archive.heading(name, size));
        var hashed = new DigestInputStream(content, Archive.sha256());
        var written = hashed.transferTo(out);
        if (written != size) {
            throw new IOException(name + " changed while it was read: " + size + " bytes became " + written);
        }
        out.write(new byte[Archive.padding(size)]);
        parts.add(new Manifest.Part(
                name, size, Archive.hex(hashed.getMessageDigest().digest())));
    }

    /// The parts written so far, for the manifest.
    List<Manifest.Part> parts() {
        return List.copyOf(parts);
    }

    /// Ends the archive. Whoever called keeps the stream and closes it.
    void seal(Manifest manifest) throws IOException {
        var json = JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
        part(Archive.MANIFEST, json);
        part(Archive.SEAL, (Archive.hex(Archive.sha256().digest(json)) + "\n").getBytes(StandardCharsets.US_ASCII));
        out.write(new byte[Archive.END]);
    }
}
