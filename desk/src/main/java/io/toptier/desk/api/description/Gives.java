package io.toptier.desk.api.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a call answers with, and takes, by the names of {@code shapes.json}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Gives {
    /** A file as it is. */
    String BINARY = "binary";

    /** The shape of the answer's body; empty for none. */
    String value() default "";

    int status() default 200;

    /** The shape of the request's body; empty for none. */
    String takes() default "";
}
