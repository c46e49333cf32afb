/// Pre-use inspection (정보통신공사 사용전검사): whoever built the telecommunication works of a building applies, the office
/// looks at papers and site within the term of the law and gives a numbered certificate, or says what does not fit.
/// 정보통신팀 works here. Law: 정보통신공사업법 제36조, 같은 법 시행령 제35조 and 제36조; the term is counted by 민원 처리에 관한 법률
/// 제19조 and stands still while papers are mended (행정절차법 시행령 제11조). Tables: `inspection_application` is a register,
/// `inspection_certificate_series` gives the certificates their numbers.
@NullMarked
@ApplicationModule(
        id = "network.inspection",
        displayName = "Pre-use inspection",
        allowedDependencies = {
            "foundation.audit",
            "foundation.document",
            "foundation.document::handout",
            "foundation.document::html",
            "foundation.document::pdf",
            "foundation.korean",
            "foundation.outcome",
            "foundation.register",
            "foundation.security",
            "foundation.time",
            "foundation.web",
            "office.calendar",
            "office.organization",
            "office.result",
            "office.today"
        })
package kr.onmaeul.network.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
