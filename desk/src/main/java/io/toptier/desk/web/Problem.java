package io.toptier.desk.web;

import org.jspecify.annotations.Nullable;

/**
 * An error as a person meets it.
 *
 * @param status the HTTP status
 * @param title what it is, in a few words
 * @param happened what was seen
 * @param remedy what the reader can do
 * @param path the address that was asked for; empty where it does not matter
 */
public record Problem(int status, String title, String happened, String remedy, String path) {

    /** The problem of a status; a reason, where one was given for people, tells what happened in its words. */
    public static Problem of(int status, @Nullable String reason, String path) {
        var known = known(status, path);
        return reason == null || reason.isBlank()
                ? known
                : new Problem(status, known.title, reason, known.remedy, path);
    }

    private static Problem known(int status, String path) {
        return switch (status) {
            case 400 ->
                new Problem(
                        status,
                        "This request cannot be read",
                        "Something in the address or the form is not written the way the desk expects.",
                        "Go back, check what you entered and send it again.",
                        path);
            case 401 ->
                new Problem(
                        status,
                        "Please sign in",
                        "You are not signed in, or your session has ended.",
                        "Sign in and open the page again.",
                        path);
            case 403 ->
                new Problem(
                        status,
                        "You may not do this",
                        "Your role in this company does not include what you asked for, or the form was open for too long.",
                        "Reload the page and try again; if it stays, ask an owner of the company for the right.",
                        path);
            case 404 ->
                new Problem(
                        status,
                        "There is no such page",
                        "Nothing is kept under this address, or it belongs to a company you are not a member of.",
                        "Check the address, or start from the first page.",
                        path);
            case 409 ->
                new Problem(
                        status,
                        "Someone was faster",
                        "What you wanted to change has changed since you opened the page.",
                        "Go back, reload and look at what is there now.",
                        path);
            case 413 ->
                new Problem(
                        status,
                        "This is too large",
                        "What was sent is larger than this desk takes at once.",
                        "Send a part of it at a time; large exports can also lie in a folder that whoever runs the server opens.",
                        path);
            default -> status < 500 ? refused(status, path) : failed(status, path);
        };
    }

    private static Problem refused(int status, String path) {
        return new Problem(
                status,
                "This was not accepted",
                "The desk understood the request and refused it.",
                "Go back and try it another way.",
                path);
    }

    private static Problem failed(int status, String path) {
        return new Problem(
                status,
                "The desk failed",
                "This is a fault of the program, not of what you did. Nothing was changed.",
                "Try again in a minute. If it stays, tell whoever runs TopTier this address and the time; the log has the cause.",
                path);
    }
}
