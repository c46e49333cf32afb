package kr.onmaeul.foundation.security;

import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;

/// Somebody who may sign in.
///
/// @param name the post as people say it
/// @param unit the code of the team or department
/// @param demonstration whether the installation made it for trying out
/// @param open false once it was closed
public record Account(
        UUID id, String login, Bilingual name, String post, String unit, boolean demonstration, boolean open) {}
