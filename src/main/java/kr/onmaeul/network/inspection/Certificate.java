package kr.onmaeul.network.inspection;

import java.util.UUID;
import kr.onmaeul.foundation.document.Document;

/// A certificate of pre-use inspection (사용전검사필증) as it is printed.
///
/// @param number of the certificate: its year and its place among those of the year
/// @param application the record it belongs to
/// @param applicationNumber the number under which that was received
public record Certificate(String number, UUID application, String applicationNumber, Document document) {}
