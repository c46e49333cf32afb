package kr.onmaeul.foundation.register;

import java.time.Instant;
import java.util.UUID;
import kr.onmaeul.foundation.file.StoredFile;
import org.jspecify.annotations.Nullable;

/// Something that a record carries besides its fields, and what became of it.
///
/// @param by the post that attached it
/// @param actingFor the post that was acted for, or null
/// @param removal how it was taken off, or null while it stands
public record Attached(
        UUID id,
        Thing thing,
        Instant at,
        String by,
        @Nullable String actingFor,
        @Nullable String reason,
        @Nullable Removal removal) {

    /// What is attached.
    public sealed interface Thing {

        /// How people name it.
        String name();

        record Document(StoredFile file) implements Thing {

            @Override
            public String name() {
                return file.name();
            }
        }

        /// @param alternative what the picture shows, in words, for who cannot see it
        record Picture(StoredFile file, String alternative) implements Thing {

            @Override
            public String name() {
                return file.name();
            }
        }

        record Approved(ApprovedDocument document) implements Thing {

            @Override
            public String name() {
                return document.number();
            }
        }
    }

    /// Taking it off.
    public record Removal(Instant at, String by, @Nullable String actingFor, String reason) {}

    /// Whether it stood as far as was known at an instant.
    public boolean standsAt(Instant known) {
        return !at.isAfter(known) && (removal == null || removal.at().isAfter(known));
    }
}
