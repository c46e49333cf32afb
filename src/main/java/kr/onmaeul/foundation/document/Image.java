package kr.onmaeul.foundation.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The bytes of a picture, known by their hash and fetched when they are drawn, so that a document with many
/// photographs does not hold them all. Two images with one hash are equal.
public final class Image {

    /// What every reader of our forms can draw.
    public enum Kind {
        PNG("image/png"),
        JPEG("image/jpeg"),
        GIF("image/gif");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /// Opens the bytes anew each time.
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    private final String hash;
    private final Kind kind;
    private final int across;
    private final int down;
    private final Source source;

    private Image(String hash, Kind kind, int across, int down, Source source) {
        if (across < 1 || down < 1) {
            throw new IllegalArgumentException("a picture has at least one point each way");
        }
        this.hash = hash;
        this.kind = kind;
        this.across = across;
        this.down = down;
        this.source = source;
    }

    /// @throws IllegalArgumentException when the bytes are no PNG, JPEG or GIF
    public static Image of(byte[] bytes) {
        var kept = bytes.clone();
        var head = ImageHead.of(kept);
        return new Image(sha256(kept), head.kind(), head.across(), head.down(), () -> new ByteArrayInputStream(kept));
    }

    /// An image whose bytes somebody keeps under their hash.
    ///
    /// @param hash SHA-256 in lower-case hexadecimal
    /// @param across in points, as is `down`
    public static Image stored(String hash, Kind kind, int across, int down, Source source) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no SHA-256: " + hash);
        }
        return new Image(hash, kind, across, down, source);
    }

    /// SHA-256 in lower-case hexadecimal.
    public String hash() {
        return hash;
    }

    public Kind kind() {
        return kind;
    }

    /// In points.
    public int across() {
        return across;
    }

    /// In points.
    public int down() {
        return down;
    }

    public InputStream open() throws IOException {
        return source.open();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Image image && image.hash.equals(hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return "Image[" + kind + " " + across + "x" + down + " " + hash.substring(0, 8) + "]";
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
