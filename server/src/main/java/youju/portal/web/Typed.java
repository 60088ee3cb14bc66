package youju.portal.web;

import jakarta.servlet.http.HttpServletRequest;

/** What was typed into a form: never null, without the space around it and without what no key types. */
record Typed(HttpServletRequest request) {

    String text(String field) {
        String typed = request.getParameter(field);
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                        .strip();
    }

    boolean is(String field, String value) {
        return text(field).equals(value);
    }

    /** A whole number, or -1. */
    long number(String field) {
        String typed = text(field);
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    boolean has(String field) {
        return request.getParameter(field) != null;
    }
}
