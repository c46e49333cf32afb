/// How a document leaves the house, whoever made it and whatever it is about: in the forms of the rooms beside this
/// one, checked, and under the name of its form.
@NullMarked
@NamedInterface("handout")
package kr.onmaeul.foundation.document.handout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
