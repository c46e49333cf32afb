/// The page of the use of public Wi-Fi.
@NullMarked
package kr.onmaeul.network.wifi.web;

import org.jspecify.annotations.NullMarked;
