/// Registers (대장): lists that an office keeps. A register is a Java record with its rules and a table with the same
/// rules as constraints; list, search, form, sheets in and out, history, the state of any past day, JSON API and
/// figures follow from the two. The types are read once, when the program starts. Tables: `register_record` is the
/// pattern of every register's table, made one by `register_keep`; a second table `…_was` keeps what earlier
/// versions said; `register_columns` keeps which columns somebody chose to see; `register_attachment` keeps the
/// files, pictures and documents of records, also those that were taken off. How a register is added stands in
/// `docs/registers.md`.
@NullMarked
@ApplicationModule(
        id = "foundation.register",
        displayName = "Registers",
        allowedDependencies = {
            "foundation.outcome",
            "foundation.korean",
            "foundation.time",
            "foundation.money",
            "foundation.audit",
            "foundation.database",
            "foundation.file",
            "foundation.label",
            "foundation.security",
            "foundation.sheet",
            "foundation.search",
            "foundation.web"
        })
package kr.onmaeul.foundation.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
