/// The pages of the organisation; they use the face of the room only.
@NullMarked
package kr.onmaeul.office.organization.web;

import org.jspecify.annotations.NullMarked;
