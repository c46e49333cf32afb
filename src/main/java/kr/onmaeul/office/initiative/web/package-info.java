/// The pages of the initiatives; they use the face of the room only.
@NullMarked
package kr.onmaeul.office.initiative.web;

import org.jspecify.annotations.NullMarked;
