package kr.onmaeul.office.organization;

import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.outcome.Problem;

/// The service a post belongs to (Local Public Officials Act, article 2), with the grades it knows.
public enum CivilService implements Labelled {
    GENERAL(new Bilingual("일반직", "General service"), 4),
    MANAGEMENT_OPERATION(new Bilingual("관리운영직", "Management and operation"), 6),
    SPECIAL_OR_FIXED_TERM(new Bilingual("별정직·임기제", "Special or fixed term"), 6);

    public static final int LOWEST_GRADE = 9;

    private final Bilingual label;
    private final int highestGrade;

    CivilService(Bilingual label, int highestGrade) {
        this.label = label;
        this.highestGrade = highestGrade;
    }

    @Override
    public Bilingual label() {
        return label;
    }

    /// The grade with the smallest number.
    public int highestGrade() {
        return highestGrade;
    }

    /// What is wrong with a grade in this service.
    List<Problem> problems(Grade grade) {
        return grade.number() >= highestGrade
                ? List.of()
                : List.of(Problem.at("grade", "organization.grade.unknown", grade.label(), label));
    }
}
