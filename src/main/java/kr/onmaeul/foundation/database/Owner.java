package kr.onmaeul.foundation.database;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.beans.factory.annotation.Qualifier;

/// Connections as the owner of the tables, for migrations, back-up and the clean-up that the law allows. Everything
/// else works as the program's role.
@Documented
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface Owner {}
