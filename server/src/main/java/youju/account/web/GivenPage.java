package youju.account.web;

import youju.account.Person;
import youju.page.Frame;

/** The one-time password somebody was given: shown now and never again. */
public record GivenPage(Frame frame, Person person, String password) {}
