/// The pages and the JSON of the budget; they use the face of the room only.
@NullMarked
package kr.onmaeul.office.budget.web;

import org.jspecify.annotations.NullMarked;
