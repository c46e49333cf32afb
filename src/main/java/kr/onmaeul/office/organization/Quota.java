package kr.onmaeul.office.organization;

/// 정원: how many posts of a service and grade a department may have.
record Quota(String department, CivilService service, int grade, int posts) {}
