package kr.onmaeul.office.result;

import java.time.Instant;
import kr.onmaeul.foundation.file.StoredFile;
import org.jspecify.annotations.Nullable;

/// A file that proves a fact.
///
/// @param later whether it was added to a fact that stood there before
/// @param addedBy the post that added it
/// @param actingFor the post that was acted for, or null
public record Evidence(
        StoredFile file,
        boolean later,
        Instant addedAt,
        String addedBy,
        @Nullable String actingFor) {}
