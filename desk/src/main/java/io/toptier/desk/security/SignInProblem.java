package io.toptier.desk.security;

import org.jspecify.annotations.Nullable;

/**
 * Why somebody was not let in.
 *
 * @param status the page's HTTP status
 * @param seen what happened
 * @param remedy what the person can do
 * @param secondsToWait until the next try is looked at; null where that may be now
 */
public record SignInProblem(
        int status, String seen, String remedy, @Nullable Long secondsToWait) {

    static SignInProblem of(int status, String seen, String remedy) {
        return new SignInProblem(status, seen, remedy, null);
    }
}
