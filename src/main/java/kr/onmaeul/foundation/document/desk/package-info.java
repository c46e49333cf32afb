/// What can be done with documents from the command line; it needs nothing of the rest of the house.
@NullMarked
package kr.onmaeul.foundation.document.desk;

import org.jspecify.annotations.NullMarked;
