/// The pages of office devices beside their register.
@NullMarked
package kr.onmaeul.network.equipment.web;

import org.jspecify.annotations.NullMarked;
