package youju.relief.web;

import youju.page.Frame;
import youju.relief.Minutes;

/** One sitting: who was there, what was said, how each voted. */
public record ConferencePage(Frame frame, Minutes.Whole sitting) {}
