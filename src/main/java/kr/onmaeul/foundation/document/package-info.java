/// One document as a tree of sealed types. HTML, PDF, HWPX and plain text are drawn from it by the rooms below this
/// one, and the text is the same in each ([CanonicalText] says which characters belong to it). The tree itself uses
/// the JDK alone, so that it can leave the house with its renderers.
///
/// Law: 행정업무의 운영 및 혁신에 관한 규정 제5조제2항 (an open format, a summary and keywords), 제7조 (how
/// documents are written); 같은 규정 시행규칙 제2조제1항 (marks of items), 제4조 (붙임 and 끝).
///
/// What lives below: `text` (plain text, Markdown), `html`, `pdf` (laid out from HTML), `hwpx` (KS X 6101), `desk`
/// (what is typed at the command line).
@NullMarked
@ApplicationModule(
        id = "foundation.document",
        displayName = "Documents",
        allowedDependencies = {"foundation.outcome", "foundation.command"})
package kr.onmaeul.foundation.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
