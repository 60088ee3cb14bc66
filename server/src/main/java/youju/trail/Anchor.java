package youju.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A head as a small text file, to be kept where whoever can rewrite the database can't: on paper, in a mail, on another
 * machine. First line {@code youju trail head 1 <time> <hash>}, then a line a lane: number, sequence, hash.
 */
public final class Anchor {

    private static final String FORM = "youju trail head 1";

    private Anchor() {}

    public static String write(Head head) {
        StringBuilder text = new StringBuilder(FORM + " " + head.at() + " " + head.hash() + "\n");
        head.lanes()
                .forEach(lane -> text.append(lane.lane())
                        .append(' ')
                        .append(lane.sequence())
                        .append(' ')
                        .append(lane.hash())
                        .append('\n'));
        return text.toString();
    }

    /** @throws IllegalArgumentException if the text is no head, or not the one its first line says */
    public static Head read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().startsWith(FORM + " ")) {
            throw new IllegalArgumentException(
                    "not a head of a trail: the first line should begin with '" + FORM + "'");
        }
        String[] first = lines.getFirst().substring(FORM.length() + 1).split(" ");
        List<Head.Lane> lanes = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(" ");
            lanes.add(new Head.Lane(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts[2]));
        }
        Head head = new Head(Instant.parse(first[0]), lanes);
        if (!head.hash().equals(first[1])) {
            throw new IllegalArgumentException(
                    "this head was altered: its lanes don't give the hash of its first line");
        }
        return head;
    }

    /** @throws UncheckedIOException if a file can't be read */
    public static List<Head> readAll(Path... files) {
        List<Head> heads = new ArrayList<>();
        for (Path file : files) {
            try {
                heads.add(read(Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return heads;
    }
}
