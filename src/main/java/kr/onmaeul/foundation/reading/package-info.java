/// 문서 살펴보기: takes an officer's own file (HWPX, Markdown or plain text) into the tree of a document and says what
/// could not be taken, how it is written, which sums do not agree and, for HWPX, which rules of the format it
/// breaks; the same tree is handed out in the other forms. It judges nothing itself: the rooms `document`,
/// `notation` and `arithmetic` do, none of which knows another. Keeps nothing, neither here nor in a log. Owns no
/// table.
///
/// Law: 행정업무의 운영 및 혁신에 관한 규정 제5조제2항 (documents in open formats), 제7조 (how they are written).
@NullMarked
@ApplicationModule(
        id = "foundation.reading",
        displayName = "Looking at a document",
        allowedDependencies = {
            "foundation.arithmetic",
            "foundation.command",
            "foundation.document",
            "foundation.document::handout",
            "foundation.document::html",
            "foundation.document::hwpx",
            "foundation.document::pdf",
            "foundation.document::text",
            "foundation.korean",
            "foundation.notation",
            "foundation.outcome",
            "foundation.security",
            "foundation.web"
        })
package kr.onmaeul.foundation.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
